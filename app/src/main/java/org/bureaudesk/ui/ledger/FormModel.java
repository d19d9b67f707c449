package org.bureaudesk.ui.ledger;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.text.FieldNote;
import org.jspecify.annotations.Nullable;

/// The texts of a form and the note beside each of them. A note shows once its field has been touched. FX thread only.
public final class FormModel<F extends Enum<F>> implements RecordForm<Map<F, String>> {

    private final Class<F> fields;
    private final Function<Map<F, String>, List<FieldNote<F>>> check;
    private final Map<F, StringProperty> texts;
    private final Map<F, ReadOnlyObjectWrapper<@Nullable FieldNote<F>>> notes;
    private final Set<F> touched;
    private final Signal typing = new Signal();

    private List<FieldNote<F>> found = List.of();
    private boolean filling;

    /// @param check what is to be said about the texts, worst first where a field has several
    public FormModel(Class<F> fields, Function<Map<F, String>, List<FieldNote<F>>> check) {
        this.fields = fields;
        this.check = check;
        texts = new EnumMap<>(fields);
        notes = new EnumMap<>(fields);
        touched = EnumSet.noneOf(fields);
        for (var field : fields.getEnumConstants()) {
            var text = new SimpleStringProperty("");
            text.addListener((_, _, _) -> changed());
            texts.put(field, text);
            notes.put(field, new ReadOnlyObjectWrapper<>());
        }
    }

    public StringProperty text(F field) {
        return Objects.requireNonNull(texts.get(field));
    }

    public ReadOnlyObjectProperty<@Nullable FieldNote<F>> note(F field) {
        return Objects.requireNonNull(notes.get(field)).getReadOnlyProperty();
    }

    public List<F> fields() {
        return List.of(fields.getEnumConstants());
    }

    /// The user has been in the field and left it.
    public void touch(F field) {
        if (touched.add(field)) {
            show();
        }
    }

    @Override
    public Map<F, String> typed() {
        var now = new EnumMap<F, String>(fields);
        texts.forEach((field, text) -> now.put(field, text.getValueSafe()));
        return now;
    }

    @Override
    public void fill(Map<F, String> draft) {
        filling = true;
        texts.forEach((field, text) -> text.set(draft.getOrDefault(field, "")));
        filling = false;
        touched.clear();
        recheck();
    }

    @Override
    public void touchAll() {
        touched.addAll(fields());
        show();
    }

    @Override
    public void recheck() {
        found = check.apply(typed());
        show();
    }

    @Override
    public boolean isSavable() {
        return found.stream().noneMatch(FieldNote::blocks);
    }

    /// The first field that stands in the way of saving.
    public @Nullable F firstBlocking() {
        return found.stream()
                .filter(FieldNote::blocks)
                .map(FieldNote::field)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void onTyping(Runnable listener) {
        typing.listen(listener);
    }

    private void changed() {
        if (!filling) {
            recheck();
            typing.fire();
        }
    }

    private void show() {
        notes.forEach((field, note) -> note.set(touched.contains(field) ? worst(field) : null));
    }

    private @Nullable FieldNote<F> worst(F field) {
        var own = found.stream().filter(n -> n.field() == field).toList();
        return own.stream().filter(FieldNote::blocks).findFirst().orElse(own.isEmpty() ? null : own.getFirst());
    }
}
