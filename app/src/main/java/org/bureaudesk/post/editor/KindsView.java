package org.bureaudesk.post.editor;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.editor.PostFieldsViewModel.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// What the post is: column, kind, form, and where the text comes from.
final class KindsView implements View {

    private final PostEditorViewModel model;
    private final PostFieldsViewModel fields;
    private final Messages messages;
    private final VBox root;

    KindsView(PostEditorViewModel model, Messages messages) {
        this.model = model;
        this.fields = model.fields();
        this.messages = messages;
        root = kinds();
    }

    @Override
    public Parent root() {
        return root;
    }

    private VBox kinds() {
        var column = new ComboBox<>(fields.columns());
        column.setId("post-column");
        column.setEditable(true);
        column.setMaxWidth(Double.MAX_VALUE);
        column.getEditor().textProperty().bindBidirectional(fields.text(Field.COLUMN));
        var kind = box("post-kind", PostKind.values(), PostKind::messageKey, fields.kindProperty());
        var form = box("post-form", PostForm.values(), PostForm::messageKey, fields.formProperty());
        var origin = box("post-origin", OriginKind.values(), OriginKind::messageKey, fields.originProperty());
        var pair = new HBox(
                new FieldView(messages, "post.column.kind", kind).root(),
                new FieldView(messages, "post.column.form", form).root());
        pair.getStyleClass().add("post-line");
        pair.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        var card = new VBox(
                new FieldView(messages, "post.column.column", column).root(),
                pair,
                new FieldView(messages, "post.column.origin", origin).root(),
                originPart());
        card.getStyleClass().add("card");
        return card;
    }

    /// Source, original title and link: only for a text that is not the bureau's own.
    private Node originPart() {
        var part = new VBox(
                originField("post.origin.source", "originSource", Field.ORIGIN_SOURCE),
                originField("post.origin.title", "originTitle", Field.ORIGIN_TITLE),
                originField("post.origin.link", "originLink", Field.ORIGIN_LINK));
        part.getStyleClass().add("post-origin-part");
        part.managedProperty().bind(fields.originProperty().isNotEqualTo(OriginKind.ORIGINAL));
        part.visibleProperty().bind(part.managedProperty());
        return part;
    }

    private Node originField(String labelKey, String name, Field field) {
        var text = new TextField();
        text.setId("post-" + name);
        text.textProperty().bindBidirectional(fields.text(field));
        return new FieldView(messages, labelKey, text)
                .watch(model.faults(), name, messages)
                .root();
    }

    private <T> ComboBox<T> box(String id, T[] values, Function<T, String> key, ObjectProperty<T> value) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().addAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : messages.text(key.apply(choice));
            }

            @Override
            public @Nullable T fromString(String words) {
                return null; // never typed
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
