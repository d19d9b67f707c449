package org.bureaudesk.post.editor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.check.Draft;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.draft.DraftService;
import org.bureaudesk.post.draft.DraftService.Standing;
import org.bureaudesk.post.draft.Fault;
import org.bureaudesk.post.draft.PostDraft;
import org.bureaudesk.post.draft.PostLimits;
import org.jspecify.annotations.Nullable;

/// One post being written. What is typed goes to the journal soon and to the record when it is saved. What changes in
/// the record meanwhile is merged into it. FX thread only.
final class PostEditorViewModel {

    /// What has become of the last change.
    enum State {
        CLOSED,
        UNCHANGED,
        CHANGED,
        JOURNALED,
        SAVED
    }

    private final PostEditor.Parts parts;
    private final DraftService drafts;
    private final PostFieldsViewModel fields = new PostFieldsViewModel(this::edited);
    private final PostFilesViewModel files;
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ObservableList<String> conflicts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> keptAt = new ReadOnlyObjectWrapper<>();

    private final BooleanBinding unsavedNow = state.isEqualTo(State.CHANGED).or(state.isEqualTo(State.JOURNALED));
    private final BooleanBinding opened = state.isNotEqualTo(State.CLOSED);
    private final ReadOnlyBooleanWrapper recorded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper titleDue = new ReadOnlyBooleanWrapper();

    private @Nullable Post saved;
    private @Nullable PostDraft base;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private int latestRequest;
    private int saving;
    private BiConsumer<Long, Draft> onText = (_, _) -> {};

    PostEditorViewModel(PostEditor.Parts parts) {
        this.parts = parts;
        drafts = new DraftService(parts.posts(), parts.journal(), parts.limits(), parts.clock());
        files = new PostFilesViewModel(parts, fields, () -> state.get() != State.CLOSED);
        parts.posts().onChange(() -> parts.tasks().later(this::recordsChanged));
    }

    PostFieldsViewModel fields() {
        return fields;
    }

    ObservableList<Fault> faults() {
        return faults;
    }

    /// Whether a title that is missing is to be told: not before its field was left or a save was tried.
    ReadOnlyBooleanProperty titleDueProperty() {
        return titleDue.getReadOnlyProperty();
    }

    void leftTitle() {
        titleDue.set(true);
    }

    /// Keys of the names of the fields that were changed here and elsewhere; until somebody decides, nothing is saved.
    ObservableList<String> conflicts() {
        return conflicts;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Rises with every change.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// When the last change was saved or written to the journal.
    ReadOnlyObjectProperty<@Nullable LocalDateTime> keptAtProperty() {
        return keptAt.getReadOnlyProperty();
    }

    PostFilesViewModel files() {
        return files;
    }

    PostLimits limits() {
        return parts.limits();
    }

    Optional<PostId> openPost() {
        return state.get() == State.CLOSED ? Optional.empty() : Optional.of(new PostId(fields.id()));
    }

    /// Whether something typed is not in the record.
    BooleanBinding unsavedProperty() {
        return unsavedNow;
    }

    /// Whether the record exists.
    ReadOnlyBooleanProperty savedProperty() {
        return recorded.getReadOnlyProperty();
    }

    /// Takes who hears of the text, with the number of its post, whenever a post is opened or changed.
    void onText(BiConsumer<Long, Draft> listener) {
        onText = listener;
    }

    /// Takes who hears of every time a post is opened or closed, and at once how it is.
    void onTurn(Consumer<Boolean> listener) {
        opened.subscribe(now -> listener.accept(now != null && now));
    }

    void openNew() {
        close();
        load(drafts::openNew);
    }

    /// Opens a post; what the journal still holds of it goes before what was saved.
    void open(PostId id) {
        if (openPost().equals(Optional.of(id))) {
            return;
        }
        close();
        load(() -> drafts.open(id).orElse(null));
    }

    private void load(Callable<@Nullable Standing> work) {
        var request = ++latestRequest;
        parts.tasks()
                .load(
                        () -> new Opened(
                                Optional.ofNullable(work.call()),
                                parts.accounts().all(),
                                parts.posts().columns()),
                        answer -> answer.standing()
                                .filter(_ -> request == latestRequest)
                                .ifPresent(standing -> show(standing, answer)),
                        () -> {});
    }

    private void show(Standing standing, Opened answer) {
        fields.accounts().setAll(answer.accounts());
        fields.columns().setAll(answer.columns());
        take(standing);
        revision.set(parts.journal().nextRevision());
        state.set(standing.typed() ? State.JOURNALED : State.UNCHANGED);
        keptAt.set(null);
        titleDue.set(standing.typed());
        check();
    }

    private void take(Standing standing) {
        saved = standing.record();
        recorded.set(saved != null);
        base = standing.base();
        conflicts.setAll(standing.conflicts());
        if (fields.id() != standing.draft().id() || !fields.draft().equals(standing.draft())) {
            fields.fill(standing.draft());
        }
    }

    private void edited() {
        if (state.get() != State.CLOSED) {
            revision.set(parts.journal().nextRevision());
            state.set(State.CHANGED);
            check();
        }
    }

    private void check() {
        var draft = fields.draft();
        faults.setAll(drafts.policy().faults(draft));
        onText.accept(draft.id(), CheckedText.of(draft, fields.accounts(), LocalDate.now(parts.clock())));
    }

    /// Writes what was typed where no crash can reach it. The view calls it a moment after a change.
    void keep() {
        if (state.get() != State.CHANGED) {
            return;
        }
        var draft = fields.draft();
        var from = base;
        var written = revision.get();
        parts.tasks().perform(() -> parts.journal().write(draft, from, written), () -> kept(written, State.JOURNALED));
    }

    private void kept(long written, State now) {
        if (written == revision.get() && state.get() != State.CLOSED) {
            state.set(now);
            keptAt.set(LocalDateTime.now(parts.clock()).truncatedTo(ChronoUnit.MINUTES));
        }
    }

    boolean hasGraveFault() {
        return faults.stream().anyMatch(Fault::grave);
    }

    /// Whether what is typed changes what an approval is bound to.
    boolean changesContent() {
        var record = saved;
        return record != null
                && unsavedNow.get()
                && !hasGraveFault()
                && !drafts.policy()
                        .post(fields.draft(), record, record.updatedAt())
                        .contentHash()
                        .equals(record.contentHash());
    }

    /// Saves the record; what cannot be a post yet goes to the journal, from where it comes back. Where conflicts stand
    /// on the screen, whoever saves all the same has decided for what is typed.
    void save() {
        titleDue.set(true);
        var record = saved;
        write(conflicts.isEmpty() || record == null ? base : PostDraft.of(record));
    }

    /// Saves on the way out: nobody has decided anything, so conflicts stay open in the journal.
    private void saveAside() {
        write(base);
    }

    private void write(@Nullable PostDraft from) {
        if (!unsavedNow.get()) {
            return;
        }
        if (hasGraveFault()) {
            keep();
            return;
        }
        var draft = fields.draft();
        var written = revision.get();
        saving++;
        parts.tasks().load(() -> drafts.save(draft, from, written), now -> written(now, draft, written), () -> {
            saving--;
            recordsChanged();
        });
    }

    private void written(Standing now, PostDraft draft, long written) {
        if (fields.id() != draft.id() || state.get() == State.CLOSED) {
            return;
        }
        if (written == revision.get()) {
            take(now);
            kept(written, now.typed() ? State.JOURNALED : State.SAVED);
            check();
        } else if (now.record() != null) {
            take(DraftService.merged(
                    now.typed() ? now.base() : asRecorded(draft, now.record()), fields.draft(), now.record()));
        }
    }

    private PostDraft asRecorded(PostDraft draft, Post record) {
        return PostDraft.of(drafts.policy().post(draft, record, record.updatedAt()));
    }

    /// Brings what was typed to safety and leaves the post. One that nothing was put into leaves nothing behind.
    void close() {
        if (unsavedNow.get()) {
            if (saved == null && fields.draft().isEmpty()) {
                var id = fields.id();
                var written = revision.get();
                parts.tasks().perform(() -> parts.journal().forget(id, written), () -> {});
            } else {
                saveAside();
            }
        }
        latestRequest++;
        state.set(State.CLOSED);
    }

    /// Gives up what was typed since the last save.
    void revert() {
        var id = fields.id();
        var written = parts.journal().nextRevision();
        revision.set(written);
        parts.tasks().perform(() -> parts.journal().forget(id, written), () -> {
            if (fields.id() == id && state.get() != State.CLOSED) {
                reread(true);
            }
        });
    }

    void moveToBin() {
        var post = saved;
        if (post == null) {
            return;
        }
        var written = parts.journal().nextRevision();
        state.set(State.CLOSED);
        parts.tasks()
                .perform(
                        () -> {
                            parts.posts().moveToBin(List.of(post));
                            parts.journal().forget(post.id().value(), written);
                        },
                        () -> {});
    }

    /// Undo, an import or another screen may have changed the post.
    private void recordsChanged() {
        if (state.get() != State.CLOSED && saving == 0) { // a save of one's own tells what has become of it
            reread(false);
        }
    }

    /// @param anew whether the record is taken whatever stands in the fields
    private void reread(boolean anew) {
        var id = new PostId(fields.id());
        var seen = revision.get();
        parts.tasks()
                .load(
                        () -> parts.posts().find(id).filter(p -> p.deletedAt() == null),
                        found -> {
                            if (fields.id() == id.value()
                                    && seen == revision.get()
                                    && state.get() != State.CLOSED
                                    && saving == 0) {
                                refresh(found.orElse(null), anew);
                            }
                        },
                        () -> {});
    }

    private void refresh(@Nullable Post post, boolean anew) {
        var unsaved = unsavedNow.get();
        if (post == null) {
            if (anew || (!unsaved && saved != null)) {
                state.set(State.CLOSED); // taken back, or in the bin
            }
        } else if (anew || (!unsaved && !post.equals(saved))) {
            take(DraftService.unchanged(post));
            state.set(State.UNCHANGED);
            check();
        } else if (unsaved && !post.equals(saved)) {
            take(DraftService.merged(base, fields.draft(), post));
            edited(); // the journal is to know what it now stands on
        }
    }

    private record Opened(Optional<Standing> standing, List<Account> accounts, List<String> columns) {}
}
