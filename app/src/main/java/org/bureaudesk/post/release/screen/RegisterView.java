package org.bureaudesk.post.release.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list to be ticked off: one block per post, one line per account with plan, actual time, link.
final class RegisterView implements View {

    static final double ACCOUNT = 224;
    static final double TIME = 142;
    static final double OUT = 76;
    static final double TOLD = 58;
    private final ReleaseViewModel model;
    private final Messages messages;
    private final VBox blocks = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private final List<Map<String, TextField>> columns = new ArrayList<>();

    RegisterView(ReleaseViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        blocks.getStyleClass().add("release-blocks");
        scroll.setContent(blocks);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        root.setTop(new VBox(tools(), head()));
        root.setCenter(scroll);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, focused) -> reveal(focused));
        model.lines().all().addListener((ListChangeListener<ReleaseLineViewModel>) _ -> show());
        model.everyAccountProperty().subscribe(_ -> show());
        model.loadingProperty().subscribe(_ -> show());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The first box that waits for a tick, so that Space and Ctrl+Enter do.
    void focusFirst() {
        blocks.lookupAll(".release-out").stream()
                .filter(node -> node instanceof CheckBox box && !box.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Whoever goes by keyboard sees where he is.
    private void reveal(@Nullable Node focused) {
        if (focused == null || !isInside(focused)) {
            return;
        }
        var bounds = blocks.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        var window = scroll.getViewportBounds().getHeight();
        var hidden = blocks.getHeight() - window;
        var top = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + window)) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - window / 2) / hidden, 0, 1));
        }
    }

    private boolean isInside(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.equals(blocks)) {
                return true;
            }
        }
        return false;
    }

    private Node tools() {
        var every = new CheckBox(messages.text("release.every-account"));
        every.setId("release-every-account");
        every.selectedProperty().bindBidirectional(model.everyAccountProperty());
        var all = button("release-tick-all", "release.tick-all", "fth-check-square", model.lines()::tickAll);
        var alike = button("release-alike", "release.alike", "fth-copy", model.lines()::planAlike);
        alike.visibleProperty().bind(model.everyAccountProperty());
        alike.managedProperty().bind(alike.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var time = new TextField();
        time.setId("release-time");
        time.setPrefWidth(TIME);
        time.setPromptText(messages.text("release.time.prompt"));
        time.setAccessibleText(messages.text("release.time.for-all"));
        var use = button(
                "release-time-use",
                "release.time.for-all",
                "fth-clock",
                () -> model.lines().setTime(time.getText()));
        use.disableProperty().bind(time.textProperty().isEmpty());
        var tools = new HBox(every, alike, gap, time, use, all);
        tools.getStyleClass().add("release-tools");
        return tools;
    }

    private Node head() {
        var head = new HBox(
                heading("release.column.account", ACCOUNT),
                heading("release.column.planned", TIME),
                heading("release.column.out", OUT),
                heading("release.column.published", TIME),
                grow(heading("release.column.link", Region.USE_COMPUTED_SIZE)),
                heading("release.column.told", TOLD));
        head.getStyleClass().addAll("release-line", "release-head");
        return head;
    }

    private Label heading(String key, double width) {
        var label = new Label(messages.text(key));
        label.getStyleClass().addAll("muted", "small");
        sized(label, width);
        return label;
    }

    private void show() {
        columns.clear();
        var byPost = new HashMap<PostId, VBox>();
        var nodes = new ArrayList<Node>();
        for (var post : model.posts()) {
            var block = block(post);
            byPost.put(post.id(), block);
            nodes.add(block);
        }
        for (var line : model.lines().all()) {
            var block = byPost.get(line.post().id());
            if (block != null
                    && (line.before().included() || model.everyAccountProperty().get())) {
                block.getChildren().add(new RegisterLineView(line, messages, columns).root());
            }
        }
        byPost.values().stream()
                .filter(block -> block.getChildren().size() == 1)
                .forEach(block -> block.getChildren().add(nowhere()));
        if (nodes.isEmpty() && !model.loadingProperty().get()) {
            nodes.add(new EmptyState("fth-check-square", messages.text("release.empty")).root());
        }
        blocks.getChildren().setAll(nodes);
    }

    private static VBox block(Post post) {
        var title = new Label(post.text().title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var block = new VBox(title);
        block.getStyleClass().add("release-block");
        return block;
    }

    private Node nowhere() {
        var words = new Label(messages.text("release.nowhere"));
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        return words;
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static <N extends Region> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    static void sized(Region node, double width) {
        if (width > 0) {
            node.setPrefWidth(width);
            node.setMinWidth(width);
        }
    }
}
