package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The calendar room: the bar, the board, the drawer and the legend; or the list of recurring columns in their place.
final class CalendarView implements View {

    private final CalendarViewModel model;
    private final CalendarActions actions;
    private final View recurring;
    private final BoardView board;
    private final DrawerView drawer;
    private final LegendView legend;
    private final ToggleButton columns;
    private final BorderPane root = new BorderPane();

    /// @param recurring the list of recurring columns
    CalendarView(
            CalendarViewModel model,
            CarryViewModel carry,
            CalendarActions actions,
            Screens screens,
            View recurring,
            View papers) {
        this.model = model;
        this.actions = actions;
        this.recurring = recurring;
        var messages = screens.messages();
        board = new BoardView(model, carry, actions, screens);
        drawer = new DrawerView(model, carry, actions, board, messages);
        legend = new LegendView(model, messages);
        columns = new ToggleButton(messages.text("calendar.columns"), new FontIcon("fth-repeat"));
        columns.setId("calendar-columns");
        columns.selectedProperty().subscribe(_ -> turn());
        var plan = new Button(messages.text("calendar.plan"), new FontIcon("fth-plus"));
        plan.setId("calendar-plan");
        plan.getStyleClass().add("accent");
        plan.setOnAction(_ -> actions.plan(model.cursorProperty().get()));
        root.setTop(new CalendarBarView(model, messages, List.of(columns, papers.root(), plan)).root());
        root.setId("calendar-room");
        turn();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    /// A day, an entry, or an account to plan something for.
    @Override
    public void open(Object what) {
        columns.setSelected(false);
        switch (what) {
            case LocalDate day -> model.goTo(day);
            case AccountId account -> actions.only(account);
            case CalendarEntry entry -> model.pick(entry.key(), PickMode.ONLY);
            default -> {}
        }
        board.root().requestFocus();
    }

    @Override
    public void leaving() {
        recurring.leaving();
    }

    private void turn() {
        if (columns.isSelected()) {
            recurring.shown();
            root.setCenter(recurring.root());
            root.setRight(null);
            root.setBottom(null);
        } else {
            recurring.leaving();
            root.setCenter(board.root());
            root.setRight(drawer.root());
            root.setBottom(legend.root());
        }
    }
}
