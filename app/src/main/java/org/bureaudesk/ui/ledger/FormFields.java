package org.bureaudesk.ui.ledger;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the nodes of a form's fields: the control alone, or with its label above and its note below.
public final class FormFields<F extends Enum<F> & FormField> {

    private final FormModel<F> form;
    private final Messages messages;
    private final String prefix;

    /// @param prefix how the ids of the nodes begin: `account` for `account-name`, `account-name-note`
    public FormFields(FormModel<F> form, Messages messages, String prefix) {
        this.form = form;
        this.messages = messages;
        this.prefix = prefix;
    }

    public Node line(F field) {
        return labelled(field, lineControl(field));
    }

    public Node date(F field) {
        return labelled(field, dateControl(field, true));
    }

    public Node area(F field, int lines) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveOnTab(area, event));
        bind(field, area);
        return labelled(field, area);
    }

    /// In a form the Tab key goes to the next field; a line break is what Enter is for.
    private static void leaveOnTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// @param words how a value reads
    public Node choice(F field, List<String> values, Function<String, String> words) {
        return labelled(field, choiceControl(field, values, words));
    }

    /// A choice whose values come and go; what is chosen stays, even where it is no longer offered.
    public Node choice(F field, ObservableList<String> values, Function<String, String> words) {
        var box = choiceControl(field, values, words);
        values.addListener((ListChangeListener<String>) _ -> {
            var kept = form.text(field).getValueSafe();
            box.getItems().setAll(values);
            form.text(field).set(kept);
            show(box, kept);
        });
        return labelled(field, box);
    }

    public TextField lineControl(F field) {
        var line = new TextField();
        bind(field, line);
        return line;
    }

    public TextField dateControl(F field, boolean picker) {
        var date = new DateField(messages, picker);
        bind(field, date);
        return date;
    }

    public ComboBox<String> choiceControl(F field, List<String> values, Function<String, String> words) {
        var box = new ComboBox<String>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Wording(words));
        box.setPromptText(messages.text("ledger.choose"));
        box.valueProperty().addListener((_, _, value) -> {
            form.text(field).set(value == null ? "" : value);
            form.touch(field);
        });
        show(box, form.text(field).getValueSafe());
        form.text(field).addListener((_, _, text) -> show(box, text));
        dress(field, box);
        return box;
    }

    private static void show(ComboBox<String> box, String text) {
        box.setValue(text.isEmpty() ? null : text);
    }

    private void bind(F field, TextInputControl control) {
        control.textProperty().bindBidirectional(form.text(field));
        dress(field, control);
    }

    private void dress(F field, Control control) {
        control.setId(prefix + "-" + field.slug());
        control.setAccessibleText(messages.text(field.messageKey()));
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                form.touch(field);
            }
        });
        form.note(field).addListener((_, _, note) -> mark(control, note));
        mark(control, form.note(field).get());
    }

    private static <F> void mark(Control control, @Nullable FieldNote<F> note) {
        control.pseudoClassStateChanged(FormStyle.WRONG, note != null && note.blocks());
        control.pseudoClassStateChanged(FormStyle.DOUBTFUL, note != null && !note.blocks());
    }

    private Node labelled(F field, Control control) {
        var label = new Label(messages.text(field.messageKey()));
        label.getStyleClass().add("ledger-label");
        label.setLabelFor(control);
        var box = new VBox(label, control, note(field));
        box.getStyleClass().add("ledger-field");
        return box;
    }

    /// The note beside a field, taking no room while there is nothing to say.
    public Label note(F field) {
        var label = new Label();
        label.setId(prefix + "-" + field.slug() + "-note");
        label.getStyleClass().add("ledger-note");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        form.note(field).addListener((_, _, note) -> say(label, note));
        say(label, form.note(field).get());
        return label;
    }

    private void say(Label label, @Nullable FieldNote<F> note) {
        label.setVisible(note != null);
        label.setManaged(note != null);
        if (note != null) {
            label.setText(note.text(messages));
            label.setGraphic(new FontIcon(note.blocks() ? "fth-alert-circle" : "fth-alert-triangle"));
            label.pseudoClassStateChanged(FormStyle.WRONG, note.blocks());
            label.pseudoClassStateChanged(FormStyle.DOUBTFUL, !note.blocks());
        }
    }

    /// Shows values by their words; nobody types into a closed choice.
    private static final class Wording extends StringConverter<String> {

        private final Function<String, String> words;

        Wording(Function<String, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable String value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
