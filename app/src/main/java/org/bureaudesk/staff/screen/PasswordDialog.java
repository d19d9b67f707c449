package org.bureaudesk.staff.screen;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;

/// Asks for a new password twice, and for the old one where one changes one's own.
final class PasswordDialog {

    private static final double WIDTH = 420;

    private final Messages messages;
    private final boolean asksForOld;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PasswordField old = new PasswordField();
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordDialog(Messages messages, javafx.stage.@Nullable Window owner, boolean asksForOld) {
        this.messages = messages;
        this.asksForOld = asksForOld;
        dialog.initOwner(owner);
        old.setId("password-old");
        first.setId("password-new");
        again.setId("password-again");
    }

    /// Hands the old and the new password to `taker`, unless the user thinks better of it.
    void ask(String title, BiConsumer<char[], char[]> taker) {
        dialog.setTitle(title);
        var grid = new FormGrid(messages);
        if (asksForOld) {
            grid.add("staff.password.old", old);
        }
        grid.add("staff.password.new", first, messages.text("staff.password.hint"));
        grid.add("staff.password.again", again);
        var differ = new Label(messages.text("staff.password.differ"));
        differ.setId("password-differ");
        differ.getStyleClass().add("form-fault");
        differ.visibleProperty().bind(again.textProperty().isNotEmpty().and(same().not()));
        grid.wide(differ);
        var set = new ButtonType(messages.text("staff.password.set"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(grid.root());
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().addAll(set, new ButtonType(messages.text("ui.cancel"), ButtonData.CANCEL_CLOSE));
        var button = pane.lookupButton(set);
        button.setId("password-set");
        button.disableProperty().bind(first.textProperty().isEmpty().or(same().not()));
        dialog.setOnShown(_ -> (asksForOld ? old : first).requestFocus());
        dialog.showAndWait().filter(set::equals).ifPresent(_ -> taker.accept(taken(old), taken(first)));
    }

    private BooleanBinding same() {
        return Bindings.createBooleanBinding(
                () -> Arrays.equals(chars(first), chars(again)), first.textProperty(), again.textProperty());
    }

    private static char[] taken(PasswordField field) {
        var typed = chars(field);
        field.clear();
        return typed;
    }

    private static char[] chars(PasswordField field) {
        var text = field.getCharacters();
        var typed = new char[text.length()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = text.charAt(i);
        }
        return typed;
    }
}
