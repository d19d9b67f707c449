package org.bureaudesk.post.editor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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
import org.bureaudesk.post.draft.DraftPolicy;
import org.bureaudesk.post.draft.Fault;
import org.bureaudesk.post.draft.JournalEntry;
import org.bureaudesk.post.draft.PostDraft;
import org.bureaudesk.post.draft.PostLimits;
import org.jspecify.annotations.Nullable;

/// One post being written. What is typed goes to the journal soon and to the record when it is saved. FX thread only.
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
    private final PostFieldsViewModel fields = new PostFieldsViewModel(this::edited);
    private final PostFilesViewModel files;
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> keptAt = new ReadOnlyObjectWrapper<>();

    private final BooleanBinding unsavedNow = state.isEqualTo(State.CHANGED).or(state.isEqualTo(State.JOURNALED));
    private final BooleanBinding opened = state.isNotEqualTo(State.CLOSED);
    private final ReadOnlyBooleanWrapper recorded = new ReadOnlyBooleanWrapper();

    private @Nullable Post saved;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private int latestRequest;
    private BiConsumer<Long, Draft> onText = (_, _) -> {};

    PostEditorViewModel(PostEditor.Parts parts) {
        this.parts = parts;
        files = new PostFilesViewModel(parts, fields, () -> state.get() != State.CLOSED);
        parts.posts().onChange(() -> parts.tasks().later(this::recordsChanged));
    }

    PostFieldsViewModel fields() {
        return fields;
    }

    ObservableList<Fault> faults() {
        return faults;
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

    BooleanBinding openedProperty() {
        return opened;
    }

    /// Whether the record exists.
    ReadOnlyBooleanProperty savedProperty() {
        return recorded.getReadOnlyProperty();
    }

    private void remember(@Nullable Post post) {
        saved = post;
        recorded.set(post != null);
    }

    void openNew() {
        close();
        load(() -> opened(PostDraft.empty(parts.posts().newIds(1)), null, false));
    }

    /// Opens a post; what the journal still holds of it goes before what was saved.
    void open(PostId id) {
        if (openPost().equals(Optional.of(id))) {
            return;
        }
        close();
        load(() -> {
            var post = parts.posts().find(id).orElse(null);
            var typed = parts.journal().find(id).map(JournalEntry::draft).orElse(null);
            var draft = typed != null ? typed : post != null ? PostDraft.of(post) : null;
            return draft == null ? null : opened(draft, post, typed != null);
        });
    }

    private Opened opened(PostDraft draft, @Nullable Post post, boolean typed) {
        return new Opened(draft, post, parts.accounts().all(), parts.posts().columns(), typed);
    }

    private void load(Callable<@Nullable Opened> work) {
        var request = ++latestRequest;
        parts.tasks()
                .load(
                        work,
                        opened -> {
                            if (request == latestRequest && opened != null) {
                                show(opened);
                            }
                        },
                        () -> {});
    }

    private void show(Opened opened) {
        remember(opened.saved());
        fields.accounts().setAll(opened.accounts());
        fields.columns().setAll(opened.columns());
        fields.fill(opened.draft());
        revision.set(parts.journal().nextRevision());
        state.set(opened.typed() ? State.JOURNALED : State.UNCHANGED);
        keptAt.set(null);
        check();
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
        faults.setAll(policy().faults(draft));
        onText.accept(draft.id(), CheckedText.of(draft, fields.accounts(), LocalDate.now(parts.clock())));
    }

    /// Takes who hears of the text, with the number of its post, whenever a post is opened or changed.
    void onText(BiConsumer<Long, Draft> listener) {
        onText = listener;
    }

    /// In whole minutes, as records keep it.
    private LocalDateTime now() {
        return LocalDateTime.now(parts.clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    private DraftPolicy policy() {
        return new DraftPolicy(parts.limits(), LocalDate.now(parts.clock()));
    }

    /// Writes what was typed where no crash can reach it. The view calls it a moment after a change.
    void keep() {
        if (state.get() != State.CHANGED) {
            return;
        }
        var draft = fields.draft();
        var written = revision.get();
        parts.tasks().perform(() -> parts.journal().write(draft, written), () -> kept(written, State.JOURNALED));
    }

    private void kept(long written, State now) {
        if (written == revision.get() && state.get() != State.CLOSED) {
            state.set(now);
            keptAt.set(now());
        }
    }

    boolean hasGraveFault() {
        return faults.stream().anyMatch(Fault::grave);
    }

    /// Saves the record; what cannot be a post yet goes to the journal, from where it comes back.
    void save() {
        if (!unsavedNow.get()) {
            return;
        }
        if (hasGraveFault()) {
            keep();
            return;
        }
        var draft = fields.draft();
        var post = policy().post(draft, saved, now());
        var written = revision.get();
        parts.tasks()
                .perform(
                        () -> {
                            parts.posts().save(post);
                            parts.journal().forget(draft.id(), written);
                        },
                        () -> {
                            if (fields.id() == draft.id()) {
                                remember(post);
                                kept(written, State.SAVED);
                            }
                        });
    }

    /// Brings what was typed to safety and leaves the post. One that nothing was put into leaves nothing behind.
    void close() {
        if (unsavedNow.get()) {
            if (saved == null && fields.draft().isEmpty()) {
                var id = fields.id();
                var written = revision.get();
                parts.tasks().perform(() -> parts.journal().forget(id, written), () -> {});
            } else {
                save();
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
            if (fields.id() == id) {
                reread();
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

    /// Undo, an import or another screen may have changed the post; what is typed here is left alone.
    private void recordsChanged() {
        if (state.get() == State.UNCHANGED || state.get() == State.SAVED) {
            reread();
        }
    }

    private void reread() {
        var id = new PostId(fields.id());
        var seen = revision.get();
        parts.tasks()
                .load(
                        () -> parts.posts().find(id).filter(p -> p.deletedAt() == null),
                        found -> {
                            if (fields.id() == id.value() && seen == revision.get() && state.get() != State.CLOSED) {
                                refresh(found.orElse(null));
                            }
                        },
                        () -> {});
    }

    private void refresh(@Nullable Post post) {
        if (post == null) {
            if (saved != null || state.get() != State.UNCHANGED) {
                state.set(State.CLOSED); // taken back, or in the bin
            }
        } else if (!post.equals(saved)) {
            remember(post);
            fields.fill(PostDraft.of(post));
            state.set(State.UNCHANGED);
            check();
        } else if (state.get() == State.CHANGED || state.get() == State.JOURNALED) {
            fields.fill(PostDraft.of(post));
            state.set(State.UNCHANGED);
            check();
        }
    }

    private record Opened(
            PostDraft draft, @Nullable Post saved, List<Account> accounts, List<String> columns, boolean typed) {}
}
