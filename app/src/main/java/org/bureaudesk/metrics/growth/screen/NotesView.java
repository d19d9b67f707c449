package org.bureaudesk.metrics.growth.screen;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.follower.FollowerBreak;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.Jump;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.metrics.growth.Milestone;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands beside the curve: comparison, jumps to explain, breaks, the diary, milestones.
final class NotesView implements View {

    private static final int MOST = 40;

    private final GrowthViewModel model;
    private final Messages messages;
    private final DiaryView diary;
    private final VBox jumps = new VBox();
    private final VBox breaks = new VBox();
    private final VBox milestones = new VBox();
    private final ScrollPane root = new ScrollPane();

    NotesView(GrowthViewModel model, DiaryView diary, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.diary = diary;
        build();
        model.growthProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        jumps.setId("growth-jumps");
        breaks.setId("growth-breaks");
        milestones.setId("growth-milestones");
        var all = new VBox(
                heading("metrics.growth.comparison"),
                new ComparisonView(model, messages).root(),
                heading("metrics.growth.jumps"),
                jumps,
                heading("metrics.growth.diary"),
                diary.root(),
                heading("metrics.growth.breaks"),
                breaks,
                heading("metrics.growth.milestones"),
                milestones);
        all.getStyleClass().add("growth-notes");
        root.setContent(all);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("card", "growth-side");
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().addAll("strong", "growth-heading");
        return heading;
    }

    private void show(@Nullable Growth growth) {
        if (growth == null) {
            List.of(jumps, breaks, milestones).forEach(box -> box.getChildren().clear());
            return;
        }
        fill(jumps, growth.jumps().reversed(), this::jump, "metrics.growth.no-jumps");
        if (!growth.openRises().isEmpty()) {
            jumps.getChildren().addFirst(article17());
        }
        fill(breaks, growth.breaks().reversed(), this::gap, "metrics.growth.no-breaks");
        fill(milestones, growth.milestones().reversed(), this::milestone, "metrics.growth.no-milestones");
    }

    private <T> void fill(VBox box, List<T> things, Function<T, Node> words, String noneKey) {
        box.getChildren().setAll(things.stream().limit(MOST).map(words).toList());
        if (things.isEmpty()) {
            box.getChildren().add(small(messages.text(noneKey)));
        } else if (things.size() > MOST) {
            box.getChildren().add(small(messages.text("metrics.growth.more", things.size() - MOST)));
        }
    }

    private Node article17() {
        var rules = model.rules().article17();
        var words = new Label(messages.text("metrics.growth.article17-words", rules.text(), rules.source()));
        words.setId("growth-article17");
        words.setWrapText(true);
        words.setGraphic(new FontIcon("fth-alert-triangle"));
        words.getStyleClass().addAll("small", "growth-warning");
        return words;
    }

    private Node jump(Jump jump) {
        var words = new Label(messages.text(
                "metrics.growth.jump",
                jump.day(),
                GrowthWords.signed(jump.net(), messages),
                Math.round(jump.median()),
                Double.toString(Math.round(jump.score() * 10) / 10.0)));
        words.setWrapText(true);
        words.setGraphic(new FontIcon(jump.isRise() ? "fth-trending-up" : "fth-trending-down"));
        var box = new VBox(words, jump.isOpen() ? openLine(jump) : settledLine(jump));
        box.getStyleClass().add("growth-item");
        return box;
    }

    private Node openLine(Jump jump) {
        var field = new TextField();
        field.setId("growth-note-" + jump.day());
        field.setPromptText(messages.text("metrics.jump.prompt"));
        field.setAccessibleText(messages.text("metrics.jump.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var explain = small(
                "growth-explain-" + jump.day(),
                "metrics.jump.explain",
                () -> model.settle(jump, Verdict.EXPLAINED, field.getText()));
        field.setOnAction(_ -> explain.fire());
        var dismiss = small(
                "growth-dismiss-" + jump.day(),
                "metrics.jump.dismiss",
                () -> model.settle(jump, Verdict.DISMISSED, field.getText()));
        var line = new HBox(field, explain, dismiss);
        line.getStyleClass().add("growth-line");
        return line;
    }

    private Node settledLine(Jump jump) {
        var note = Objects.requireNonNull(jump.note());
        var words = new Label(
                note.note().isEmpty()
                        ? messages.text(note.verdict().messageKey())
                        : messages.text(
                                "metrics.jump.settled",
                                messages.text(note.verdict().messageKey()),
                                note.note()));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = small("growth-reopen-" + jump.day(), "metrics.jump.reopen", () -> model.unsettle(note));
        open.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, open);
        line.getStyleClass().add("growth-line");
        return line;
    }

    private Node gap(FollowerBreak found) {
        var words = new Label(messages.text(found.messageKey(), found.facts()));
        words.setWrapText(true);
        words.setGraphic(new FontIcon("fth-alert-octagon"));
        return words;
    }

    private Node milestone(Milestone stone) {
        var key = stone.isExact() ? "metrics.growth.milestone" : "metrics.growth.milestone-by";
        var words = new Label(messages.text(key, stone.day(), stone.followers()));
        words.setGraphic(new FontIcon("fth-flag"));
        return words;
    }

    private Label small(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private Button small(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
