package org.bureaudesk.lexicon.screen;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.lexicon.Host;
import org.bureaudesk.lexicon.HostKind;
import org.bureaudesk.lexicon.HostService;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The hosts of links, and what is typed of one. FX thread only.
final class HostsViewModel {

    final StringProperty host = new SimpleStringProperty("");
    final ObjectProperty<HostKind> kind = new SimpleObjectProperty<>(HostKind.TRUSTED);
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty filter = new SimpleStringProperty("");

    private final HostService hosts;
    private final Tasks tasks;
    private final ObservableList<Host> all = FXCollections.observableArrayList();
    private final FilteredList<Host> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<@Nullable Host> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");

    HostsViewModel(HostService hosts, Tasks tasks) {
        this.hosts = hosts;
        this.tasks = tasks;
        filter.subscribe(this::narrow);
        hosts.onChange(() -> tasks.later(this::reload));
    }

    private void narrow(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(h -> h.host().contains(wanted) || h.note().contains(wanted));
    }

    ObservableList<Host> rows() {
        return rows;
    }

    /// The host being changed; `null` for a new one.
    ReadOnlyObjectProperty<@Nullable Host> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    void reload() {
        tasks.load(hosts::all, all::setAll, () -> {});
    }

    /// Only the bureau's own can be changed; what is typed and not saved is kept.
    void edit(Host chosen) {
        if (chosen.origin() == Origin.OWN && (host.getValueSafe().isBlank() || before.get() != null)) {
            before.set(chosen);
            host.set(chosen.host());
            kind.set(chosen.kind());
            note.set(chosen.note());
            faultKey.set("");
        }
    }

    void clear() {
        before.set(null);
        host.set("");
        note.set("");
        faultKey.set("");
    }

    void save() {
        if (!HostService.isHost(host.getValueSafe())) {
            faultKey.set("lexicon.host.wanted");
            return;
        }
        var replaced = before.get();
        var typed = host.get();
        var as = kind.get();
        var why = note.getValueSafe();
        tasks.perform(() -> hosts.save(replaced, typed, as, why), this::clear);
    }

    void enable(List<Host> chosen, boolean on) {
        tasks.perform(() -> hosts.enable(chosen, on), () -> {});
    }

    /// Deletes the bureau's own among them; answers how many that are.
    int delete(List<Host> chosen) {
        var own = chosen.stream().filter(h -> h.origin() == Origin.OWN).toList();
        if (!own.isEmpty()) {
            clear();
            tasks.perform(() -> hosts.delete(own), () -> {});
        }
        return own.size();
    }
}
