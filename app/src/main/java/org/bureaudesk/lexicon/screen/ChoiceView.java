package org.bureaudesk.lexicon.screen;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// One of a few values, by their words.
final class ChoiceView<T> implements View {

    private final ComboBox<T> root = new ComboBox<>();

    ChoiceView(String id, ObjectProperty<T> value, List<T> values, Function<T, String> words) {
        root.setId(id);
        root.getItems().addAll(values);
        root.setMaxWidth(Double.MAX_VALUE);
        root.setConverter(new Wording<>(words));
        root.valueProperty().bindBidirectional(value);
    }

    @Override
    public ComboBox<T> root() {
        return root;
    }

    private static final class Wording<T> extends StringConverter<@Nullable T> {

        private final Function<T, String> words;

        Wording(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // nobody types into a closed choice
        }
    }
}
