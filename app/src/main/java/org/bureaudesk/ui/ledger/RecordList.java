package org.bureaudesk.ui.ledger;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Records as they were last read, and those of them that pass the filter. FX thread only.
public final class RecordList<R> {

    private final Function<R, String> words;
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    private Predicate<R> besides = _ -> true;

    /// @param words everything a user may look for in a record, in one text
    public RecordList(Function<R, String> words) {
        this.words = words;
        filter.addListener((_, _, _) -> apply());
    }

    /// Every record, whatever the filter.
    public List<R> all() {
        return Collections.unmodifiableList(all);
    }

    /// What the filter lets through.
    public ObservableList<R> rows() {
        return rows;
    }

    /// Words that must all occur in a record.
    public StringProperty filterProperty() {
        return filter;
    }

    /// Lets through only what also passes `predicate`.
    public void filterBy(Predicate<R> predicate) {
        besides = predicate;
        apply();
    }

    /// Whether the list has been read at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    Optional<R> first(Predicate<R> fitting) {
        return all.stream().filter(fitting).findFirst();
    }

    void show(List<R> found) {
        all.setAll(found);
        loaded.set(true);
    }

    private void apply() {
        var wanted = List.of(plain(filter.getValueSafe()).strip().split("\\s+", -1));
        rows.setPredicate(record -> {
            var text = plain(words.apply(record));
            return besides.test(record) && wanted.stream().allMatch(text::contains);
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
