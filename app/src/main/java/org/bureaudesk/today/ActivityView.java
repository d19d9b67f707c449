package org.bureaudesk.today;

import java.math.RoundingMode;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// This month's sends of every account: a bar with a mark at the threshold, and the same in words.
final class ActivityView implements View {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Messages messages;
    private final TodayWords words;
    private final Label title = new Label();
    private final Label legend = muted("");
    private final GridPane grid = new GridPane();
    private final VBox root = new VBox();

    ActivityView(Messages messages, TodayWords words) {
        this.messages = messages;
        this.words = words;
        root.setId("today-activity");
        root.getStyleClass().add("card");
        title.getStyleClass().add("card-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root.getChildren().addAll(new HBox(title, space, legend), grid);
        grid.getStyleClass().add("activity");
        grid.getColumnConstraints()
                .addAll(fixed(220, HPos.LEFT), growing(), fixed(84, HPos.RIGHT), fixed(230, HPos.LEFT));
    }

    @Override
    public Parent root() {
        return root;
    }

    void show(Board board) {
        title.setText(messages.text("today.activity.title", board.on().getMonthValue()));
        board.accounts().stream().findFirst().ifPresent(this::explainMark);
        grid.getChildren().clear();
        for (int row = 0; row < board.accounts().size(); row++) {
            var standing = board.accounts().get(row);
            grid.addRow(row, account(standing), bar(standing), used(standing), remark(standing));
        }
    }

    private void explainMark(AccountStanding standing) {
        var percent = standing.month().threshold().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        legend.setText(messages.text("today.activity.mark", percent));
    }

    private Node account(AccountStanding standing) {
        var name = new Label(standing.account().name());
        var platform = muted(messages.text(standing.account().platform()));
        platform.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, platform);
        line.getStyleClass().add("activity-account");
        return line;
    }

    private Node bar(AccountStanding standing) {
        var month = standing.month();
        var ratio = month.ratio();
        var share = ratio == null ? 0 : Math.min(1, ratio.doubleValue());
        var fill = new Region();
        fill.getStyleClass().add("activity-fill");
        fill.pseudoClassStateChanged(LOW, !month.reached());
        var track = new StackPane(fill);
        track.getStyleClass().add("activity-track");
        track.setAlignment(Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(track.widthProperty().multiply(share));
        track.setAccessibleText(words.used(standing) + " " + words.remark(standing));
        track.setId("activity-bar-" + standing.account().id().value());
        if (ratio != null) {
            var mark = new Region();
            mark.getStyleClass().add("activity-mark");
            mark.translateXProperty()
                    .bind(track.widthProperty().multiply(month.threshold().doubleValue()));
            track.getChildren().add(mark);
        }
        return track;
    }

    private Label used(AccountStanding standing) {
        var label = new Label(words.used(standing));
        label.setId("activity-used-" + standing.account().id().value());
        return label;
    }

    private Label remark(AccountStanding standing) {
        return muted(words.remark(standing));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static ColumnConstraints fixed(double width, HPos at) {
        var column = new ColumnConstraints(width * 0.6, width, width);
        column.setHalignment(at);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
