package org.bureaudesk.ui.ledger;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.ui.Dialogs;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The state of a list of records and of the form over one of them. Typed text is saved before another record takes
/// its place; text that cannot be saved is given up only when the user says so. FX thread only.
public final class RecordDesk<R, D> {

    private final RecordKind<R, D> kind;
    private final RecordForm<D> form;
    private final Tasks tasks;
    private final Dialogs dialogs;

    private final RecordList<R> list;
    private final ReadOnlyObjectWrapper<@Nullable R> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final Signal refused = new Signal();

    private @Nullable Predicate<R> wanted;
    private D base;
    private boolean saving;
    private int latestRequest;

    public RecordDesk(RecordKind<R, D> kind, RecordForm<D> form, Tasks tasks, Dialogs dialogs) {
        this.kind = kind;
        this.form = form;
        this.tasks = tasks;
        this.dialogs = dialogs;
        list = new RecordList<>(kind::words);
        base = kind.canonical(kind.blank());
        form.onTyping(this::compare);
    }

    /// The records read so far, and the filter over them.
    public RecordList<R> list() {
        return list;
    }

    /// The record in the form; `null` for a new one and for none.
    public ReadOnlyObjectProperty<@Nullable R> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public @Nullable R current() {
        return current.get();
    }

    /// Whether the form is open.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Whether something is typed that is not saved.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Runs when a step was not taken because of what is typed: the screen shows again where the user is.
    public void onRefused(Runnable listener) {
        refused.listen(listener);
    }

    public boolean same(R one, R other) {
        return kind.same(one, other);
    }

    public void reload() {
        var request = ++latestRequest;
        tasks.load(
                kind::all,
                found -> {
                    if (request == latestRequest) { // answers may come back out of order
                        take(found);
                    }
                },
                () -> {});
    }

    /// Opens the record in the form, once what is typed is safe.
    public void choose(R record) {
        var now = current.get();
        if (now == null || !kind.same(now, record)) {
            leave(() -> show(record));
        }
    }

    /// Opens the first record that fits, now or as soon as the list has been read.
    public void open(Predicate<R> fitting) {
        var found = list.first(fitting);
        if (found.isPresent()) {
            choose(found.get());
        } else if (!list.loadedProperty().get()) {
            wanted = fitting;
        }
    }

    /// Opens an empty form.
    public void add() {
        leave(() -> edit(null, kind.blank()));
    }

    public void save() {
        save(() -> {});
    }

    /// Gives up what is typed.
    public void revert() {
        var now = current.get();
        if (now == null) {
            close();
        } else {
            show(now);
        }
    }

    /// Moves the record in the form to the bin, with what is typed; a new one is given up.
    public void bin() {
        var now = current.get();
        if (now == null) {
            ask(this::close);
            return;
        }
        leave(() -> {
            var last = current.get();
            if (last != null) {
                tasks.perform(() -> kind.bin(last), () -> {
                    close();
                    reload();
                    dialogs.notice(kind.binnedKey());
                });
            }
        });
    }

    /// Brings what is typed to safety where that can be done without asking; true if there is nothing left to save.
    public boolean keep() {
        if (!dirty.get() || !editing.get()) {
            return true;
        }
        if (form.isSavable()) {
            save(() -> {});
            return true;
        }
        form.touchAll();
        dialogs.notice("ledger.not-saved");
        return false;
    }

    private void leave(Runnable then) {
        if (!editing.get() || !dirty.get()) {
            then.run();
        } else if (form.isSavable()) {
            save(then);
        } else {
            ask(then);
        }
    }

    private void ask(Runnable then) {
        if (!dirty.get()
                || dialogs.confirm("ledger.discard.title", "ledger.discard.question", "ledger.discard.confirm")) {
            then.run();
        } else {
            form.touchAll();
            refused.fire();
        }
    }

    private void save(Runnable then) {
        form.touchAll();
        if (!form.isSavable() || saving) {
            refused.fire();
            return;
        }
        var before = current.get();
        var draft = form.typed();
        saving = true;
        tasks.load(() -> kind.save(before, draft), saved -> saved(saved, draft, then), this::endOfSaving);
    }

    private void endOfSaving() {
        if (saving) { // it failed, and the user has been told why
            saving = false;
            refused.fire();
        }
    }

    private void saved(R record, D draft, Runnable then) {
        base = kind.canonical(draft);
        current.set(record);
        compare();
        reload();
        saving = false;
        then.run();
    }

    private void show(R record) {
        edit(record, kind.draft(record));
    }

    private void edit(@Nullable R record, D draft) {
        base = kind.canonical(draft);
        current.set(record);
        form.fill(draft);
        if (record != null) {
            form.touchAll();
        }
        editing.set(true);
        compare();
    }

    private void close() {
        editing.set(false);
        current.set(null);
        form.fill(kind.blank());
        base = kind.canonical(kind.blank());
        compare();
    }

    private void take(List<R> found) {
        list.show(found);
        var now = current.get();
        if (now != null) {
            list.first(r -> kind.same(r, now)).ifPresentOrElse(this::refresh, this::gone);
        }
        form.recheck();
        if (wanted != null) {
            var fitting = wanted;
            wanted = null;
            open(fitting);
        }
    }

    private void refresh(R record) {
        var draft = kind.draft(record);
        base = kind.canonical(draft);
        if (!dirty.get() && !base.equals(kind.canonical(form.typed()))) {
            form.fill(draft);
            form.touchAll();
        }
        current.set(record);
        compare();
    }

    /// The record is no longer there: what was typed over it becomes a new one.
    private void gone() {
        if (dirty.get()) {
            current.set(null);
        } else {
            close();
        }
    }

    private void compare() {
        dirty.set(!base.equals(kind.canonical(form.typed())));
    }
}
