package org.bureaudesk.audit.screen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditKind;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.ChainReport;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The state of the log's screen: one page of entries, the newest first. FX thread only.
final class AuditViewModel {

    static final int PAGE = 200;
    static final int CAP = 100_000;

    final StringProperty text = new SimpleStringProperty("");
    final StringProperty actor = new SimpleStringProperty("");
    final ObjectProperty<@Nullable AuditKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();

    private final AuditService audit;
    private final AuditSheet sheet;
    private final AuditWords words;
    private final Tasks tasks;
    private final ObservableList<AuditEntry> rows = FXCollections.observableArrayList();
    private final ObservableList<String> actors = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ChainReport> report = new ReadOnlyObjectWrapper<>();
    private final Deque<Long> starts = new ArrayDeque<>(List.of(Long.MAX_VALUE));
    private int latest;

    AuditViewModel(AuditService audit, Messages messages, Tasks tasks) {
        this.audit = audit;
        this.sheet = new AuditSheet(audit, messages);
        this.words = new AuditWords(messages);
        this.tasks = tasks;
        text.subscribe((_, _) -> first());
        actor.subscribe((_, _) -> first());
        kind.subscribe((_, _) -> first());
        from.subscribe((_, _) -> first());
        to.subscribe((_, _) -> first());
    }

    ObservableList<AuditEntry> rows() {
        return rows;
    }

    /// Everybody who stands in the log by name.
    ObservableList<String> actors() {
        return actors;
    }

    /// How many entries fit, counted up to [#CAP].
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The page in front, from 1.
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /// What the last check found; `null` before the first.
    ReadOnlyObjectProperty<@Nullable ChainReport> report() {
        return report.getReadOnlyProperty();
    }

    AuditQuery query() {
        var wanted = text.get();
        return new AuditQuery(wanted, words.actionsSaying(wanted), actor.get(), kind.get(), from.get(), to.get());
    }

    boolean isNarrowed() {
        return !query().equals(AuditQuery.ALL);
    }

    void clear() {
        text.set("");
        actor.set("");
        kind.set(null);
        from.set(null);
        to.set(null);
    }

    /// To the newest entries.
    void first() {
        starts.clear();
        starts.push(Long.MAX_VALUE);
        load();
        var wanted = query();
        var request = latest;
        tasks.load(
                () -> audit.count(wanted, CAP),
                found -> {
                    if (request == latest) {
                        count.set(found);
                    }
                },
                () -> {});
    }

    void reload() {
        first();
        tasks.load(audit::actors, found -> actors.setAll(found), () -> {});
    }

    void older() {
        if (more.get() && !rows.isEmpty()) {
            starts.push(rows.getLast().number());
            load();
        }
    }

    void newer() {
        if (starts.size() > 1) {
            starts.pop();
            load();
        }
    }

    private void load() {
        var wanted = query();
        var before = starts.getFirst();
        var request = ++latest;
        tasks.load(
                () -> audit.page(wanted, before, PAGE + 1),
                found -> {
                    if (request == latest) { // answers may come back out of order
                        more.set(found.size() > PAGE);
                        rows.setAll(found.subList(0, Math.min(PAGE, found.size())));
                        page.set(starts.size());
                        answered.set(true);
                    }
                },
                () -> {});
    }

    /// Compares every seal of the log.
    void check() {
        report.set(null);
        tasks.loadLong("audit.checking", audit::check, report::set);
    }

    /// Takes down why the end of the log is not where it should be, and checks again.
    void explain(String reason) {
        var found = report.get();
        if (found != null && !reason.isBlank()) {
            found.firstBreak()
                    .ifPresent(broken -> tasks.perform(() -> audit.explain(broken, reason.strip()), () -> {
                        reload();
                        check();
                    }));
        }
    }

    /// Writes what the list shows, all pages. Off the FX thread; `wanted` is taken before.
    void export(AuditQuery wanted, Path file, Progress progress) {
        sheet.of(wanted).writeTo(file, progress);
    }
}
