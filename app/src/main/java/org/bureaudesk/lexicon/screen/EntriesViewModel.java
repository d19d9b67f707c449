package org.bureaudesk.lexicon.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.TermFile;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.lexicon.screen.EntryQuery.StillThere;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.LatestTask;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.WholeList;
import org.jspecify.annotations.Nullable;

/// The entries of one page, narrowed and sorted off the FX thread, however many there are. FX thread only.
final class EntriesViewModel {

    private final TermService terms;
    private final Tasks tasks;
    private final LatestTask answers;
    private final TermFile files;
    private final WholeList<Entry> rows = new WholeList<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<EntryQuery> query;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TermKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Category> category = new SimpleObjectProperty<>();
    private final ObjectProperty<Entry.@Nullable Origin> origin = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> enabled = new SimpleObjectProperty<>();
    private List<Entry> chosen = List.of();
    private StillThere again = StillThere.NOTHING;
    private Runnable exchanging = () -> {};

    EntriesViewModel(ListPage page, TermService terms, Tasks tasks, Messages messages) {
        this.terms = terms;
        this.tasks = tasks;
        this.answers = new LatestTask(tasks);
        this.files = new TermFile(messages);
        query = new ReadOnlyObjectWrapper<>(EntryQuery.of(page));
        text.subscribe(_ -> narrow());
        kind.subscribe(_ -> narrow());
        category.subscribe(_ -> narrow());
        origin.subscribe(_ -> narrow());
        enabled.subscribe(_ -> narrow());
        terms.onChange(() -> tasks.later(this::changed));
    }

    ListPage page() {
        return query.get().page();
    }

    WholeList<Entry> rows() {
        return rows;
    }

    /// How many there are on this page without any filter.
    ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Whether the first answer is there, so that an empty list means that there is nothing.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EntryQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<@Nullable TermKind> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable Category> categoryProperty() {
        return category;
    }

    ObjectProperty<Entry.@Nullable Origin> originProperty() {
        return origin;
    }

    ObjectProperty<@Nullable Boolean> enabledProperty() {
        return enabled;
    }

    /// The lists have changed: a page nobody has looked at yet has time.
    private void changed() {
        if (loaded.get()) {
            reload();
        }
    }

    void reload() {
        var asked = query.get();
        var wanted = chosen;
        answers.ask(() -> answer(asked, wanted), answer -> {
            total.set(answer.count());
            again = answer.again();
            exchanging.run();
            rows.replace(answer.rows());
            loaded.set(true);
        });
    }

    private Answer answer(EntryQuery asked, List<Entry> wanted) {
        var all = terms.entries();
        var found = asked.apply(all);
        return new Answer(found, (int) all.stream().filter(asked.page()::shows).count(), StillThere.of(wanted, found));
    }

    private record Answer(List<Entry> rows, int count, StillThere again) {}

    /// Before the rows are exchanged.
    void onExchange(Runnable listener) {
        exchanging = listener;
    }

    /// Takes what is chosen, to be chosen again when the lists come back new.
    void choose(List<Entry> entries) {
        chosen = List.copyOf(entries);
    }

    List<Entry> chosen() {
        return chosen;
    }

    /// Where what was chosen stands by now; known before the rows were exchanged, unless the choice has changed since.
    int[] chosenAgain() {
        return (again.wanted().equals(chosen) ? again : StillThere.of(chosen, rows)).places();
    }

    void sort(EntryQuery.@Nullable Order order, boolean descending) {
        ask(now -> now.sorted(order, descending));
    }

    void clearFilters() {
        text.set("");
        kind.set(null);
        category.set(null);
        origin.set(null);
        enabled.set(null);
    }

    private void narrow() {
        ask(now -> new EntryQuery(
                now.page(),
                text.getValueSafe(),
                kind.get(),
                category.get(),
                origin.get(),
                enabled.get(),
                now.order(),
                now.descending()));
    }

    private void ask(UnaryOperator<EntryQuery> change) {
        var wanted = change.apply(query.get());
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            reload();
        }
    }

    void enable(List<Entry> chosen, boolean on) {
        tasks.perform(() -> terms.enable(chosen, on), () -> {});
    }

    /// Deletes the bureau's own among them; answers how many that are.
    int delete(List<Entry> chosen) {
        var own = chosen.stream().filter(e -> e.origin() == Entry.Origin.OWN).toList();
        if (!own.isEmpty()) {
            tasks.perform(() -> terms.delete(own), () -> {});
        }
        return own.size();
    }

    /// Writes the entries as they are shown. Off the FX thread; `shown` is taken before.
    void writeTo(Path file, List<Entry> shown, Progress progress) {
        files.write(file, shown, progress);
    }
}
