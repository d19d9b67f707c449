package org.bureaudesk.ui.ledger;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Limits a list to one of a few values, or to none of them: the first choice is "all".
public final class ChoiceFilter<T> extends ComboBox<@Nullable T> {

    /// @param chosen `null` for all
    /// @param titleKey what is chosen, read to those who cannot see it
    public ChoiceFilter(
            Messages messages,
            String id,
            String titleKey,
            ObjectProperty<@Nullable T> chosen,
            Function<T, String> words,
            T[] values) {
        setId(id);
        setAccessibleText(messages.text(titleKey));
        getItems().add(null);
        getItems().addAll(values);
        setConverter(new Wording<>(messages.text("ledger.everything", messages.text(titleKey)), words));
        setButtonCell(new ChoiceCell<>(getConverter(), true));
        setCellFactory(_ -> new ChoiceCell<>(getConverter(), false));
        valueProperty().bindBidirectional(chosen);
    }

    private static final class Wording<T> extends StringConverter<@Nullable T> {

        private final String all;
        private final Function<T, String> words;

        Wording(String all, Function<T, String> words) {
            this.all = all;
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? all : words.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // nobody types into a closed choice
        }
    }
}
