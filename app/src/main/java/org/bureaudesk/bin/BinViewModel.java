package org.bureaudesk.bin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.ui.Tasks;

/// What lies in the bin. FX thread only.
final class BinViewModel {

    private final BinService bin;
    private final Tasks tasks;
    private final ObservableList<BinItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty unanswered = new SimpleIntegerProperty();
    private int latest;

    BinViewModel(BinService bin, Tasks tasks) {
        this.bin = bin;
        this.tasks = tasks;
        bin.onChange(() -> tasks.later(this::reload));
    }

    ObservableList<BinItem> items() {
        return items;
    }

    BooleanBinding loading() {
        return unanswered.greaterThan(0);
    }

    /// Accounts the last purge had to leave, because other records refer to them.
    ReadOnlyObjectProperty<List<String>> refused() {
        return refused.getReadOnlyProperty();
    }

    void reload() {
        var request = ++latest;
        unanswered.set(unanswered.get() + 1);
        tasks.load(
                bin::items,
                found -> {
                    if (request == latest) {
                        items.setAll(found);
                    }
                },
                () -> unanswered.set(unanswered.get() - 1));
    }

    void restore(List<BinItem> chosen) {
        var taken = List.copyOf(chosen);
        if (!taken.isEmpty()) {
            tasks.perform(() -> bin.restore(taken), this::reload);
        }
    }

    void purge(List<BinItem> chosen) {
        var taken = List.copyOf(chosen);
        tasks.loadLong("bin.purging", _ -> bin.purge(taken), left -> {
            refused.set(left);
            reload();
        });
    }

    /// How many of each kind, in the order of the kinds.
    static Map<BinKind, Long> counts(List<BinItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        BinItem::kind, () -> new TreeMap<>(Comparator.naturalOrder()), Collectors.counting()));
    }
}
