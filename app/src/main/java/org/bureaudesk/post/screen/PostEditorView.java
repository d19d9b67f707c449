package org.bureaudesk.post.screen;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.draft.PostLimits;
import org.bureaudesk.post.screen.PostEditorViewModel.State;
import org.bureaudesk.post.screen.PostFieldsViewModel.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The editor of one post: the text on the left, how it goes out on the right.
final class PostEditorView implements View {

    private static final Duration REST = Duration.seconds(1.2);
    private static final double SIDE = 324;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final PostEditorViewModel model;
    private final PostFieldsViewModel fields;
    private final ObservableList<String> columns;
    private final Screens screens;
    private final Messages messages;
    private final Runnable back;
    private final TextField title = new TextField();
    private final BorderPane root = new BorderPane();

    /// @param columns the columns (栏目) in use, to choose from
    PostEditorView(PostEditorViewModel model, ObservableList<String> columns, Screens screens, Runnable back) {
        this.model = model;
        this.fields = model.fields();
        this.columns = columns;
        this.screens = screens;
        this.messages = screens.messages();
        this.back = back;
        root.getStyleClass().add("post-editor");
        root.setTop(top());
        root.setCenter(form());
        journalSoonAfterAChange();
    }

    @Override
    public Parent root() {
        return root;
    }

    void focusTitle() {
        title.requestFocus();
        title.deselect();
    }

    /// @param name such as `body`; the title for one there is no field for
    void focusOn(String name) {
        var field = root.lookup("#post-" + name);
        if (field == null) {
            focusTitle();
        } else {
            field.requestFocus();
        }
    }

    /// A moment after the first change, not after the last: who types on and on loses no more than that moment.
    private void journalSoonAfterAChange() {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> model.keep());
        model.revisionProperty().subscribe(_ -> {
            if (rest.getStatus() != Animation.Status.RUNNING) {
                rest.playFromStart();
            }
        });
    }

    private Node top() {
        var leave = new Button(messages.text("post.back"), new FontIcon("fth-arrow-left"));
        leave.setId("post-back");
        leave.setOnAction(_ -> back.run());
        var state = new Label();
        state.setId("post-save-state");
        state.getStyleClass().addAll("muted", "small");
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        this::stateWords, model.stateProperty(), model.keptAtProperty(), model.faults()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var delete = new Button(messages.text("post.delete"), new FontIcon("fth-trash-2"));
        delete.setId("post-editor-delete");
        delete.setOnAction(_ -> {
            model.moveToBin();
            screens.dialogs().notice("post.deleted", 1);
        });
        delete.disableProperty().bind(model.savedProperty().not());
        var revert = new Button(messages.text("post.revert"));
        revert.setId("post-revert");
        revert.setOnAction(_ -> revert());
        revert.disableProperty().bind(model.unsavedProperty().not());
        var save = new Button(messages.text("post.save"), new FontIcon("fth-check"));
        save.setId("post-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        save.disableProperty().bind(model.unsavedProperty().not());
        var top = new HBox(leave, state, gap, delete, revert, save);
        top.getStyleClass().add("post-editor-top");
        return top;
    }

    private void revert() {
        if (screens.dialogs().confirm("post.revert.title", "post.revert.question", "post.revert.confirm")) {
            model.revert();
        }
    }

    private String stateWords() {
        var at = model.keptAtProperty().get();
        return switch (model.stateProperty().get()) {
            case CLOSED, UNCHANGED -> "";
            case CHANGED -> messages.text("post.state.changed");
            case JOURNALED ->
                messages.text(model.hasGraveFault() ? "post.state.journaled-faulty" : "post.state.journaled");
            case SAVED -> at == null ? "" : messages.text("post.state.saved", at);
        };
    }

    private Node form() {
        var main = new VBox(text(), new PublicationsView(model, messages).root());
        var side = new VBox(
                new CardPreviewView(model, screens).root(), kinds(), new AttachmentsView(model, screens).root());
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        main.getStyleClass().add("post-column");
        side.getStyleClass().add("post-column");
        HBox.setHgrow(main, Priority.ALWAYS);
        var both = new HBox(main, side);
        both.getStyleClass().add("post-editor-form");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        fields.publications().addListener((ListChangeListener<PublicationViewModel>) change -> {
            while (change.next()) {
                if (change.getAddedSize() == 1 && model.stateProperty().get() == State.CHANGED) {
                    showEnd(scroll);
                }
            }
        });
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /// Brings an account just added into sight.
    private static void showEnd(ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
    }

    private Node text() {
        title.setId("post-title");
        title.getStyleClass().add("post-title-field");
        title.setPromptText(messages.text("post.title.prompt"));
        var summary = new TextArea();
        summary.setId("post-summary");
        summary.setPrefRowCount(2);
        summary.setWrapText(true);
        summary.setPromptText(messages.text("post.summary.prompt"));
        var body = new TextArea();
        body.setId("post-body");
        body.setWrapText(true);
        body.setPrefRowCount(11);
        body.setPromptText(messages.text("post.body.prompt"));
        var card = new VBox(
                field("post.column.title", "title", Field.TITLE, title)
                        .beside(count(Field.TITLE, model.limits().title(), "post-title-count"))
                        .root(),
                field("post.summary", "summary", Field.SUMMARY, summary)
                        .beside(count(Field.SUMMARY, model.limits().summary(), "post-summary-count"))
                        .root(),
                field("post.body", "body", Field.BODY, body)
                        .beside(count(Field.BODY, Integer.MAX_VALUE, "post-body-count"))
                        .root());
        card.getStyleClass().add("card");
        return card;
    }

    private FieldView field(String labelKey, String name, Field field, TextInputControl control) {
        control.textProperty().bindBidirectional(fields.text(field));
        return new FieldView(messages, labelKey, control).watch(model.faults(), name, messages);
    }

    private Label count(Field field, int most, String id) {
        var count = new Label();
        count.setId(id);
        count.getStyleClass().addAll("muted", "small", "post-count");
        StringProperty text = fields.text(field);
        text.subscribe(typed -> {
            var length = PostLimits.length(typed == null ? "" : typed.strip());
            count.setText(
                    most == Integer.MAX_VALUE
                            ? messages.text("post.length", length)
                            : messages.text("post.length.of", length, most));
            count.pseudoClassStateChanged(OVER, length > most);
        });
        return count;
    }

    private Node kinds() {
        var column = new ComboBox<>(columns);
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
        return field(labelKey, name, field, text).root();
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
