package org.bureaudesk.post.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Field;
import org.bureaudesk.post.draft.PostLimits;
import org.bureaudesk.post.finding.TextPlaces;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.PlainTextArea;

/// Title, summary and body with their counts: what is read, and where findings lead.
final class TextCardView implements View, TextPlaces {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int SUMMARY_ROWS = 2;
    private static final int BODY_ROWS = 11;

    private final PostEditorViewModel model;
    private final PostFieldsViewModel fields;
    private final Messages messages;
    private final TextField title = new TextField();
    private final PlainTextArea summary;
    private final PlainTextArea body;
    private final Map<Field, TextInputControl> controls = new EnumMap<>(Field.class);
    private final VBox root = new VBox();
    private TextInputControl last = title;

    /// @param plain makes plain text of HTML that is pasted
    TextCardView(PostEditorViewModel model, Messages messages, UnaryOperator<String> plain) {
        this.model = model;
        this.fields = model.fields();
        this.messages = messages;
        summary = new PlainTextArea(plain);
        body = new PlainTextArea(plain);
        controls.put(Field.TITLE, title);
        controls.put(Field.SUMMARY, summary);
        controls.put(Field.BODY, body);
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        title.setId("post-title");
        title.getStyleClass().add("post-title-field");
        title.setPromptText(messages.text("post.title.prompt"));
        area(summary, "post-summary", SUMMARY_ROWS, "post.summary.prompt");
        area(body, "post-body", BODY_ROWS, "post.body.prompt");
        root.getChildren()
                .addAll(
                        field(
                                "post.column.title",
                                "title",
                                PostFieldsViewModel.Field.TITLE,
                                title,
                                model.limits().title()),
                        field(
                                "post.summary",
                                "summary",
                                PostFieldsViewModel.Field.SUMMARY,
                                summary,
                                model.limits().summary()),
                        field("post.body", "body", PostFieldsViewModel.Field.BODY, body, Integer.MAX_VALUE));
        root.getStyleClass().add("card");
        controls.values()
                .forEach(control -> control.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        last = control;
                    }
                }));
        title.focusedProperty().subscribe(focused -> {
            var scene = title.getScene();
            if (!focused && scene != null && !title.equals(scene.getFocusOwner())) { // not the window itself
                model.leftTitle();
            }
        });
    }

    private void area(PlainTextArea area, String id, int rows, String promptKey) {
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.setPromptText(messages.text(promptKey));
    }

    private Node field(
            String labelKey, String name, PostFieldsViewModel.Field field, TextInputControl control, int most) {
        control.textProperty().bindBidirectional(fields.text(field));
        return new FieldView(messages, labelKey, control)
                .watch(model.faults(), name, messages, model.titleDueProperty())
                .beside(count(field, most, "post-" + name + "-count"))
                .root();
    }

    private Label count(PostFieldsViewModel.Field field, int most, String id) {
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

    void focusTitle() {
        title.requestFocus();
        title.deselect();
    }

    /// Where the writing was last.
    void focusLast() {
        last.requestFocus();
    }

    private TextInputControl control(Field field) {
        return Objects.requireNonNull(controls.get(field));
    }

    @Override
    public void select(Field field, int start, int end) {
        var control = control(field);
        if (end <= control.getLength()) {
            control.requestFocus(); // first: a field that gets the focus may mark all it holds
            control.selectRange(start, end);
            last = control;
        }
    }

    @Override
    public void replace(Field field, int start, int end, String text) {
        var control = control(field);
        control.replaceText(start, end, text);
        select(field, start, start + text.length());
    }

    @Override
    public Spot spot() {
        var field = controls.entrySet().stream()
                .filter(entry -> entry.getValue().equals(last))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Field.TITLE);
        var selection = last.getSelection();
        return new Spot(field, selection.getStart(), selection.getEnd());
    }
}
