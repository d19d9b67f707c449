package org.bureaudesk.review.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistGroup;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// One post on the reviewer's desk: its text, its checklist, what may be done with it. FX thread only.
final class DeskViewModel {

    private final ReviewService reviews;
    private final HintSource hints;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Hint> found = FXCollections.observableArrayList();
    private final StringProperty opinion = new SimpleStringProperty("");
    private final StringProperty page = new SimpleStringProperty("text");
    private final StringProperty exception = new SimpleStringProperty("");
    private final BooleanProperty escalate = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<PostId, String> opinions = new HashMap<>();
    private @Nullable PostId open;
    private int latestRequest;

    DeskViewModel(ReviewService reviews, HintSource hints, Tasks tasks) {
        this.reviews = reviews;
        this.hints = hints;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /// Which page stands on the left: `text`, `difference`, `history` or `sheet`; in a small window `checklist`
    /// or `sign` too.
    StringProperty pageProperty() {
        return page;
    }

    /// What the program found in the text.
    ObservableList<Hint> hints() {
        return found;
    }

    /// What the person says; kept for each post until it is said.
    StringProperty opinionProperty() {
        return opinion;
    }

    /// Why the same person signs twice.
    StringProperty exceptionProperty() {
        return exception;
    }

    /// Whether the post goes on to the leader of the unit.
    BooleanProperty escalateProperty() {
        return escalate;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    void open(PostId post) {
        keepOpinion();
        open = post;
        dossier.set(null);
        found.clear();
        page.set("text");
        opinion.set(opinions.getOrDefault(post, ""));
        exception.set("");
        escalate.set(false);
        reload();
    }

    void close() {
        keepOpinion();
        open = null;
        latestRequest++;
        dossier.set(null);
    }

    private void keepOpinion() {
        if (open != null) {
            opinions.put(open, opinion.get());
        }
    }

    void reload() {
        var post = open;
        if (post == null) {
            return;
        }
        var request = ++latestRequest;
        tasks.load(
                () -> reviews.dossier(post),
                read -> {
                    if (request == latestRequest) {
                        show(read);
                    }
                },
                () -> {});
    }

    private void show(Dossier read) {
        var before = dossier.get();
        dossier.set(read);
        if (before == null || !before.post().contentHash().equals(read.post().contentHash())) {
            look(read.post());
        }
    }

    private void look(Post post) {
        tasks.load(
                () -> hints.of(post),
                all -> {
                    var now = dossier.get();
                    if (now != null && now.post().contentHash().equals(post.contentHash())) {
                        found.setAll(all);
                    }
                },
                () -> {});
    }

    /// Lines without a finding, not yet answered, that the waiting level is asked: what one act may answer together.
    List<ChecklistItem> plain(ChecklistGroup group) {
        var now = dossier.get();
        if (now == null) {
            return List.of();
        }
        var level = now.mark().waiting();
        var answered = ChecklistPolicy.latest(now.answers(), level);
        return group.items().stream()
                .filter(item -> item.isAskedAt(level) && !answered.containsKey(item.id()))
                .filter(item -> found.stream().noneMatch(hint -> item.findings().contains(hint.category())))
                .toList();
    }

    void answer(ChecklistItem item, AnswerKind kind, String note) {
        give(List.of(new Given(item.id(), kind, note)));
    }

    /// By an explicit act for one group; lines with a finding are left to be answered one by one.
    void answerPlain(ChecklistGroup group) {
        var given = new ArrayList<Given>();
        plain(group).forEach(item -> given.add(new Given(item.id(), AnswerKind.CONFORMS, "")));
        if (!given.isEmpty()) {
            give(given);
        }
    }

    /// Answers may come faster than they are written: none is dropped.
    private void give(List<Given> given) {
        var now = dossier.get();
        if (now != null) {
            var post = now.post();
            tasks.load(
                    () -> {
                        reviews.answer(post.id(), post.contentHash(), given);
                        return true;
                    },
                    _ -> {},
                    this::reload);
        }
    }

    void sign() {
        var act = new Act.Sign(opinion.get(), exception.get(), escalate.get());
        work((post, seen) -> reviews.act(post, seen, act), this::said);
    }

    void sendBack() {
        var act = new Act.Return(opinion.get());
        work((post, seen) -> reviews.act(post, seen, act), this::said);
    }

    void submit() {
        var act = new Act.Submit(opinion.get());
        work((post, seen) -> reviews.act(post, seen, act), this::said);
    }

    void withdraw() {
        var act = new Act.Withdraw(opinion.get());
        work((post, seen) -> reviews.act(post, seen, act), this::said);
    }

    void permit() {
        var act = new Act.Permit(opinion.get());
        work((post, seen) -> reviews.act(post, seen, act), this::said);
    }

    void save(Sheet sheet) {
        work((_, _) -> reviews.save(sheet), () -> {});
    }

    private void said() {
        opinion.set("");
        exception.set("");
        escalate.set(false);
        keepOpinion();
    }

    private void work(Step step, Runnable done) {
        var now = dossier.get();
        if (now == null || busy.get()) {
            return;
        }
        busy.set(true);
        tasks.load(
                () -> {
                    step.take(now.post().id(), now.post().contentHash());
                    return true;
                },
                _ -> done.run(),
                () -> {
                    busy.set(false);
                    reload();
                });
    }

    private interface Step {
        void take(PostId post, String seen);
    }

    /// Where automatic findings come from.
    @FunctionalInterface
    interface HintSource {
        List<Hint> of(Post post);
    }
}
