package org.bureaudesk.post.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the post goes: one block per account with times, push and figures.
final class PublicationsView implements View {

    private final PostEditorViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final VBox blocks = new VBox();
    private final MenuButton add = new MenuButton();
    private final Map<PublicationViewModel, Node> built = new HashMap<>();

    PublicationsView(PostEditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var title = new Label(messages.text("post.publications"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        add.setText(messages.text("post.publication.add"));
        add.setGraphic(new FontIcon("fth-plus"));
        add.setId("post-publication-add");
        add.setOnShowing(_ -> fillMenu());
        add.getItems().add(new MenuItem()); // an empty menu never opens
        var head = new HBox(title, gap, add);
        head.getStyleClass().add("post-section-head");
        var none = new Label(messages.text("post.publication.none"));
        none.getStyleClass().addAll("muted", "small");
        none.setWrapText(true);
        blocks.getStyleClass().add("post-publications");
        root.getStyleClass().add("card");
        root.getChildren().addAll(head, none, blocks);
        var publications = model.fields().publications();
        publications.addListener((ListChangeListener<PublicationViewModel>) _ -> show(none));
        show(none);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void fillMenu() {
        var others = model.fields().otherAccounts();
        add.getItems()
                .setAll(others.stream()
                        .map(account -> {
                            var item = new MenuItem(
                                    messages.text("post.publication.account", account.name(), account.platform()));
                            item.setId(
                                    "post-publication-account-" + account.id().value());
                            item.setOnAction(_ -> model.files().addPublication(account));
                            return item;
                        })
                        .toList());
        if (others.isEmpty()) {
            var none = new MenuItem(messages.text("post.publication.no-account"));
            none.setDisable(true);
            add.getItems().add(none);
        }
    }

    private void show(Label none) {
        var publications = model.fields().publications();
        none.setManaged(publications.isEmpty());
        none.setVisible(publications.isEmpty());
        built.keySet().retainAll(publications);
        var nodes = new ArrayList<Node>();
        publications.forEach(p -> nodes.add(built.computeIfAbsent(p, this::block)));
        blocks.getChildren().setAll(nodes);
    }

    private Node block(PublicationViewModel publication) {
        var name = new Label(publication.accountName(), new FontIcon("fth-send"));
        name.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var notified = new CheckBox(messages.text("post.publication.notified"));
        notified.setId("post-notified-" + publication.account());
        notified.selectedProperty().bindBidirectional(publication.notifiedProperty());
        var remove = new Button("", new FontIcon("fth-x"));
        remove.setId("post-publication-remove-" + publication.account());
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(messages.text("post.publication.remove"));
        remove.setOnAction(_ -> model.fields().publications().remove(publication));
        var head = new HBox(name, gap, notified, remove);
        head.getStyleClass().add("post-section-head");
        var figures = PublicationViewModel.FIGURES.stream()
                .map(field -> text(publication, field, 72))
                .toList();
        var times = line(List.of(
                text(publication, "plannedAt", 150),
                text(publication, "publishedAt", 150),
                text(publication, "push", 120),
                text(publication, "position", 64)));
        var link = text(publication, "link", 180);
        HBox.setHgrow(link, Priority.ALWAYS);
        var rest = line(figures);
        rest.getChildren().addFirst(link);
        var block = new VBox(head, times, rest);
        block.getStyleClass().add("post-publication");
        return block;
    }

    private static HBox line(List<Node> nodes) {
        var line = new HBox();
        line.getChildren().addAll(nodes);
        line.getStyleClass().add("post-line");
        return line;
    }

    private Node text(PublicationViewModel publication, String field, double width) {
        var text = new TextField();
        text.setId("post-" + field + "-" + publication.account());
        text.setPrefWidth(width);
        text.textProperty().bindBidirectional(publication.text(field));
        if (PublicationViewModel.TIMES.contains(field)) {
            text.setPromptText(messages.text("post.publication.time-prompt"));
        }
        return new FieldView(messages, labelOf(field), text)
                .watch(model.faults(), publication.id() + "." + field, messages)
                .root();
    }

    private static String labelOf(String field) {
        return switch (field) {
            case "plannedAt" -> "post.publication.planned";
            case "publishedAt" -> "post.publication.published";
            case "push" -> "post.publication.push";
            case "position" -> "post.publication.position";
            case "link" -> "post.publication.link";
            case "reads" -> "post.column.reads";
            case "likes" -> "post.figure.likes";
            case "wows" -> "post.figure.wows";
            case "shares" -> "post.figure.shares";
            default -> "post.figure.comments";
        };
    }
}
