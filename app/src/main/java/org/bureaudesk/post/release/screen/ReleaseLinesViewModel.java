package org.bureaudesk.post.release.screen;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.ReleaseLine;
import org.bureaudesk.post.release.Withdrawal;

/// The list to be ticked off, and what is done to many of its lines at once. FX thread only.
final class ReleaseLinesViewModel {

    private final ObservableList<ReleaseLineViewModel> lines = FXCollections.observableArrayList();

    ObservableList<ReleaseLineViewModel> all() {
        return lines;
    }

    void clear() {
        lines.clear();
    }

    /// The lines on which something is ticked or typed.
    List<ReleaseLineViewModel> changed() {
        return lines.stream().filter(ReleaseLineViewModel::isChanged).toList();
    }

    /// Builds the lines anew: the accounts each post goes to, then those it could go to.
    void show(List<Post> posts, List<Account> accounts, Withdrawal.Marks marks, LocalDateTime now) {
        var known = accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
        var all = new ArrayList<ReleaseLineViewModel>();
        for (var post : posts) {
            for (var publication : post.publications()) {
                var account = known.get(publication.account());
                if (account != null) {
                    var state = marks.publications().get(publication.id());
                    all.add(new ReleaseLineViewModel(
                            post, account, ReleaseLine.of(post.id(), publication), state, now));
                }
            }
            var taken = post.publications().stream().map(Publication::account).collect(Collectors.toSet());
            accounts.stream()
                    .filter(account -> account.isRunning() && !taken.contains(account.id()))
                    .map(account -> new ReleaseLineViewModel(
                            post, account, ReleaseLine.none(post.id(), account.id()), null, now))
                    .forEach(all::add);
        }
        lines.setAll(all);
    }

    /// Whether something ticked or typed is not saved.
    boolean isChanged() {
        return lines.stream().anyMatch(ReleaseLineViewModel::isChanged);
    }

    boolean hasFault() {
        return lines.stream().anyMatch(line -> !line.faultKeyProperty().get().isEmpty());
    }

    /// Ticks every line that is planned and not out, with the time offered for it.
    void tickAll() {
        lines.stream()
                .filter(line -> line.includedProperty().get())
                .forEach(line -> line.outProperty().set(true));
    }

    /// Writes one actual time into every line ticked here.
    void setTime(String text) {
        lines.stream()
                .filter(line -> line.outProperty().get() && !line.wasOut())
                .forEach(line -> line.publishedProperty().set(text));
    }

    /// Gives every account chosen for the first post the same plan in the others: one choice for many posts.
    void planAlike() {
        var first = lines.isEmpty() ? null : lines.getFirst().post().id();
        var byAccount = lines.stream()
                .filter(line -> line.post().id().equals(first))
                .collect(Collectors.toMap(line -> line.account().id(), Function.identity(), (one, _) -> one));
        for (var line : lines) {
            var model = byAccount.get(line.account().id());
            if (model != null && line != model && !line.wasOut()) {
                line.includedProperty().set(model.includedProperty().get());
                if (!line.outProperty().get()) {
                    line.plannedProperty().set(model.plannedProperty().get());
                }
            }
        }
    }
}
