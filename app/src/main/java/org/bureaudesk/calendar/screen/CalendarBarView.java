package org.bureaudesk.calendar.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which days are shown and how: back, today, on; month, week, list. Dragging onto an arrow turns the page.
final class CalendarBarView implements View {

    private final CalendarViewModel model;
    private final Messages messages;
    private final Label caption = new Label();
    private final HBox root = new HBox();

    /// @param more further buttons, at the end of the line
    CalendarBarView(CalendarViewModel model, Messages messages, List<Node> more) {
        this.model = model;
        this.messages = messages;
        caption.setId("calendar-caption");
        caption.getStyleClass().add("h2");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var today = new Button(messages.text("calendar.today"));
        today.setId("calendar-today");
        today.setOnAction(_ -> model.goToToday());
        var lanes = new ToggleButton(messages.text("calendar.lanes"));
        lanes.setId("calendar-lanes");
        lanes.selectedProperty().bindBidirectional(model.lanesProperty());
        lanes.visibleProperty().bind(model.spanProperty().isEqualTo(CalendarSpan.WEEK));
        lanes.managedProperty().bind(lanes.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getStyleClass().add("calendar-bar");
        root.getChildren()
                .addAll(
                        caption,
                        arrow("calendar-back", "fth-chevron-left", "calendar.back", -1),
                        today,
                        arrow("calendar-forward", "fth-chevron-right", "calendar.forward", 1));
        root.getChildren().add(spans());
        root.getChildren().addAll(lanes, gap);
        root.getChildren().addAll(more);
        model.cursorProperty().subscribe(_ -> name());
        model.spanProperty().subscribe(_ -> name());
    }

    @Override
    public Parent root() {
        return root;
    }

    private void name() {
        var day = model.cursorProperty().get();
        var period = model.period();
        caption.setText(
                model.spanProperty().get() == CalendarSpan.WEEK
                        ? messages.text(
                                "calendar.week",
                                Words.date(period.from(), messages),
                                period.to().getMonthValue(),
                                period.to().getDayOfMonth())
                        : messages.text("calendar.month", day.getYear(), day.getMonthValue()));
    }

    private Button arrow(String id, String icon, String key, int pages) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> model.turn(pages));
        button.setOnMouseDragEntered(_ -> model.turn(pages));
        return button;
    }

    private Node spans() {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("calendar-spans");
        for (var span : CalendarSpan.values()) {
            var button = new ToggleButton(messages.text(span.messageKey()));
            button.setId("calendar-span-" + span.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(
                            span == CalendarSpan.MONTH
                                    ? "left-pill"
                                    : span == CalendarSpan.WEEK ? "center-pill" : "right-pill");
            button.setOnAction(_ -> {
                button.setSelected(true); // one of them always is
                model.show(span);
            });
            model.spanProperty().subscribe(now -> button.setSelected(now == span));
            line.getChildren().add(button);
        }
        return line;
    }
}
