package org.bureaudesk.post.release.screen;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.post.release.ReleaseRequest.Page;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.ui.Dialogs;
import org.bureaudesk.ui.Tasks;

/// The state of the panel: which page, for which posts, and the list to be ticked off. FX thread only.
final class ReleaseViewModel {

    /// Whom it asks.
    record Parts(AccountService accounts, PostService posts, ReleaseService releases, Tasks tasks, Dialogs dialogs) {}

    private final Parts parts;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.REGISTER);
    private final ObservableList<Post> posts = FXCollections.observableArrayList();
    private final ReleaseLinesViewModel lines = new ReleaseLinesViewModel();
    private final BooleanProperty everyAccount = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Signal reloaded = new Signal();

    private List<PostId> wanted = List.of();
    private int latestRequest;

    ReleaseViewModel(Parts parts) {
        this.parts = parts;
        parts.posts().onChange(() -> parts.tasks().later(this::recordsChanged));
        parts.releases().withdrawals().onChange(() -> parts.tasks().later(this::recordsChanged));
    }

    Parts parts() {
        return parts;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    /// The posts asked for, in the order of their times.
    ObservableList<Post> posts() {
        return posts;
    }

    ReleaseLinesViewModel lines() {
        return lines;
    }

    /// Whether accounts the posts do not go to are shown too, to be chosen.
    BooleanProperty everyAccountProperty() {
        return everyAccount;
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Runs when the posts have been read anew.
    void onReloaded(Runnable listener) {
        reloaded.listen(listener);
    }

    void open(ReleaseRequest request) {
        wanted = request.posts();
        everyAccount.set(request.page() == Page.PUSH_LIST);
        page.set(request.page());
        lines.clear();
        posts.clear();
        reload();
    }

    void reload() {
        var request = ++latestRequest;
        var ids = wanted;
        loading.set(true);
        parts.tasks()
                .load(
                        () -> read(ids),
                        found -> {
                            if (request == latestRequest) { // answers may come back out of order
                                loading.set(false); // first, for a later change would take the focus away
                                show(found);
                            }
                        },
                        () -> loading.set(request != latestRequest && loading.get()));
    }

    /// Undo or another screen may have changed the posts; what is typed here is left alone.
    private void recordsChanged() {
        if (!wanted.isEmpty() && !lines.isChanged()) {
            reload();
        }
    }

    private Found read(List<PostId> ids) {
        var found = parts.posts().find(ids).stream()
                .filter(post -> post.deletedAt() == null)
                .sorted(Comparator.comparing(Post::sortAt).thenComparingLong(p -> p.id().value()))
                .toList();
        return new Found(found, parts.accounts().all(), parts.releases().withdrawn(ids));
    }

    private record Found(List<Post> posts, List<Account> accounts, Withdrawal.Marks marks) {}

    private void show(Found found) {
        posts.setAll(found.posts());
        lines.show(
                found.posts(), found.accounts(), found.marks(), parts.releases().now());
        reloaded.fire();
    }

    /// Saves what was ticked and typed; asks where it should. `done` runs when it is written.
    void save(Runnable done) {
        if (lines.hasFault()) {
            parts.dialogs().notice("release.not-saved");
            return;
        }
        var changed = lines.changed();
        if (changed.isEmpty()) {
            done.run();
            return;
        }
        if (agreed(changed)) {
            var written = changed.stream().map(ReleaseLineViewModel::line).toList();
            parts.tasks()
                    .load(
                            () -> parts.releases().apply(written),
                            _ -> {
                                parts.dialogs().notice("release.saved", written.size());
                                reload();
                                done.run();
                            },
                            () -> {});
        }
    }

    private boolean agreed(List<ReleaseLineViewModel> changed) {
        var early =
                changed.stream().filter(ReleaseLineViewModel::isBeforeOpening).findFirst();
        if (early.isPresent()) {
            var account = early.get().account();
            var opened = account.registration().openedOn();
            if (!parts.dialogs()
                    .confirm(
                            "release.early.title",
                            "release.early.question",
                            "release.early.confirm",
                            account.name(),
                            opened == null ? "" : opened)) {
                return false;
            }
        }
        var back = changed.stream().filter(ReleaseLineViewModel::takesBack).count();
        return back == 0
                || parts.dialogs().confirm("release.back.title", "release.back.question", "release.back.confirm", back);
    }

    /// Brings what is ticked to safety where nothing has to be asked.
    void keep() {
        var asks = lines.changed().stream().anyMatch(line -> line.takesBack() || line.isBeforeOpening());
        if (lines.isChanged() && !lines.hasFault() && !asks) {
            save(() -> {});
        }
    }

    /// Whether the panel may go: nothing is lost, or the user says so.
    boolean mayLeave() {
        return !lines.isChanged()
                || parts.dialogs()
                        .confirm("release.discard.title", "release.discard.question", "release.discard.confirm");
    }

    void forget() {
        latestRequest++;
        wanted = List.of();
        lines.clear();
        posts.clear();
    }
}
