package org.bureaudesk.calendar.paper;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.bureaudesk.ui.View;

/// The wall plan as it is printed: black on white, as large as the paper it is given.
final class WallPlanView implements View {

    private final VBox root = new VBox();

    /// @param width, height the printable area in points
    WallPlanView(WallPlan plan, double width, double height) {
        var title = new Label(plan.title());
        title.getStyleClass().add("wall-title");
        title.setMaxWidth(Double.MAX_VALUE);
        var grid = grid(plan);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.getStyleClass().add("wall");
        root.getChildren().addAll(title, small(plan.subtitle()), grid, small(plan.foot()));
        root.setPrefSize(width, height);
        root.setMinSize(width, height);
        root.setMaxSize(width, height);
    }

    @Override
    public Parent root() {
        return root;
    }

    private static GridPane grid(WallPlan plan) {
        var grid = new GridPane();
        grid.getStyleClass().add("wall-grid");
        for (int column = 0; column < WallPlan.WEEK; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / WallPlan.WEEK);
            grid.getColumnConstraints().add(width);
            var name = new Label(plan.weekdays().get(column));
            name.getStyleClass().add("wall-weekday");
            name.setMaxWidth(Double.MAX_VALUE);
            grid.add(name, column, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        for (int week = 0; week < plan.weeks(); week++) {
            var height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setMinHeight(0);
            height.setPercentHeight(95.0 / plan.weeks());
            grid.getRowConstraints().add(height);
            for (int day = 0; day < WallPlan.WEEK; day++) {
                grid.add(box(plan.boxes().get(week * WallPlan.WEEK + day)), day, week + 1);
            }
        }
        return grid;
    }

    private static VBox box(WallPlan.Box box) {
        var head = new Label(box.head());
        head.getStyleClass().add("wall-head");
        var cell = new VBox(head);
        cell.getStyleClass().add("wall-box");
        cell.setMinSize(0, 0);
        if (box.off() || box.faint()) {
            cell.getStyleClass().add("off");
        }
        box.lines().forEach(line -> {
            var text = small(line);
            text.setWrapText(true);
            cell.getChildren().add(text);
        });
        return cell;
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().add("wall-text");
        return label;
    }
}
