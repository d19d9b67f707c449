package org.bureaudesk.metrics.growth.screen;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthSum;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// What the period brought beside the period before and the same days a year before.
final class ComparisonView implements View {

    private final Messages messages;
    private final GridPane root = new GridPane();

    ComparisonView(GrowthViewModel model, Messages messages) {
        this.messages = messages;
        root.setId("growth-comparison");
        root.getStyleClass().add("growth-comparison");
        model.growthProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show(@Nullable Growth growth) {
        root.getChildren().clear();
        if (growth == null) {
            return;
        }
        var sums = List.of(growth.now(), growth.before(), growth.yearBefore());
        var heads = List.of("metrics.growth.now", "metrics.growth.before", "metrics.growth.year-before");
        for (int c = 0; c < sums.size(); c++) {
            root.add(small(heads.get(c)), c + 1, 0);
        }
        row(1, "metrics.growth.added", sums, sum -> GrowthWords.plain(sum.added(), messages));
        row(2, "metrics.growth.cancelled", sums, sum -> GrowthWords.plain(sum.cancelled(), messages));
        row(3, "metrics.growth.net", sums, sum -> GrowthWords.signed(sum.net(), messages));
        row(4, "metrics.growth.total", sums, sum -> GrowthWords.plain(sum.total(), messages));
    }

    private void row(int row, String key, List<GrowthSum> sums, Function<GrowthSum, String> words) {
        root.add(small(key), 0, row);
        for (int c = 0; c < sums.size(); c++) {
            root.add(new Label(words.apply(sums.get(c))), c + 1, row);
        }
    }

    private Label small(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
