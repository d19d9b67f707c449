package org.bureaudesk.post.release.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalLine;
import org.jspecify.annotations.Nullable;

/// The withdrawal orders, and the one being worked off. FX thread only.
final class WithdrawalViewModel {

    private static final int MOST_OFFERED = 12;

    private final ReleaseViewModel.Parts parts;
    private final FileKeeper files;
    private final ObservableList<Withdrawal> all = FXCollections.observableArrayList();
    private final FilteredList<Withdrawal> shown = new FilteredList<>(all);
    private final ObjectProperty<Withdrawal.@Nullable State> state = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Withdrawal> current = new ReadOnlyObjectWrapper<>();
    private final ObservableList<WithdrawalLineViewModel> rows = FXCollections.observableArrayList();
    private Map<PostId, String> titles = Map.of();
    private long wanted;
    private int latestRequest;

    WithdrawalViewModel(ReleaseViewModel.Parts parts, FileKeeper files) {
        this.parts = parts;
        this.files = files;
        state.subscribe(s -> shown.setPredicate(order -> s == null || order.state() == s));
        parts.releases().withdrawals().onChange(() -> parts.tasks().later(this::reload));
    }

    /// What the filter lets through, the last ordered first.
    ObservableList<Withdrawal> orders() {
        return shown;
    }

    /// `null` for every order.
    ObjectProperty<Withdrawal.@Nullable State> stateProperty() {
        return state;
    }

    /// The order being worked off; `null` for none.
    ReadOnlyObjectProperty<@Nullable Withdrawal> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ObservableList<WithdrawalLineViewModel> rows() {
        return rows;
    }

    /// Shows the list anew, with this order in front; 0 for none in particular.
    void open(long order) {
        wanted = order;
        reload();
    }

    void reload() {
        var request = ++latestRequest;
        parts.tasks()
                .load(
                        this::read,
                        found -> {
                            if (request == latestRequest) { // answers may come back out of order
                                take(found);
                            }
                        },
                        () -> {});
    }

    private record Found(List<Withdrawal> orders, Map<PostId, String> titles) {}

    private Found read() {
        var orders = parts.releases().withdrawals().all();
        var replacements = orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(WithdrawalLine::replacementPost)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = parts.posts().find(new ArrayList<>(replacements)).stream()
                .collect(Collectors.toMap(Post::id, p -> p.text().title()));
        return new Found(orders, names);
    }

    private void take(Found found) {
        titles = found.titles();
        var before = current.get();
        var typed = isChanged();
        all.setAll(found.orders());
        var number = wanted != 0 ? wanted : before == null ? 0 : before.id();
        wanted = 0;
        var now = all.stream().filter(order -> order.id() == number).findFirst();
        if (now.isEmpty()) {
            now = shown.stream().findFirst();
        }
        if (typed && before != null && now.isPresent() && now.get().id() == before.id()) {
            return; // what is typed stays
        }
        show(now.orElse(null));
    }

    private void show(@Nullable Withdrawal order) {
        current.set(order);
        rows.setAll(
                order == null
                        ? List.of()
                        : order.lines().stream()
                                .map(line -> new WithdrawalLineViewModel(order, line, parts.releases()::now))
                                .toList());
    }

    /// Goes to another order; what is typed is saved first, or given up where the user says so. Whether it went.
    boolean choose(Withdrawal order) {
        var now = current.get();
        if (now != null && now.id() == order.id()) {
            return true;
        }
        if (!mayLeave()) {
            return false;
        }
        show(order);
        return true;
    }

    /// Saves what can be saved; asks about the rest. Whether the order may be left.
    boolean mayLeave() {
        if (!isChanged()) {
            return true;
        }
        if (!hasFault()) {
            save();
            return true;
        }
        return parts.dialogs().confirm("release.discard.title", "release.discard.question", "release.discard.confirm");
    }

    boolean isChanged() {
        return rows.stream().anyMatch(WithdrawalLineViewModel::isChanged);
    }

    boolean hasFault() {
        return rows.stream().anyMatch(row -> !row.faultKey().isEmpty());
    }

    void save() {
        var order = current.get();
        if (order == null || !isChanged()) {
            return;
        }
        if (hasFault()) {
            parts.dialogs().notice("release.not-saved");
            return;
        }
        var written =
                order.withLines(rows.stream().map(WithdrawalLineViewModel::line).toList());
        parts.tasks().perform(() -> parts.releases().withdrawals().save(written), () -> {
            var now = current.get();
            if (now != null && now.id() == written.id()) {
                show(written);
            }
            parts.dialogs().notice(written.isOpen() ? "release.withdrawal.saved" : "release.withdrawal.finished");
        });
    }

    void cancel() {
        var order = current.get();
        if (order != null
                && parts.dialogs()
                        .confirm(
                                "release.withdrawal.cancel",
                                "release.withdrawal.cancel.question",
                                "release.withdrawal.cancel",
                                order.title())) {
            rows.clear();
            parts.tasks().perform(() -> parts.releases().withdrawals().cancel(order), () -> {});
        }
    }

    /// Gives up what is typed.
    void forget() {
        rows.clear();
        current.set(null);
    }

    void attach(WithdrawalLineViewModel row, Path file) {
        parts.tasks().load(() -> files.keep(file), row.file::set, () -> {});
    }

    /// A copy under the file's own name, for another program to open.
    void takeOut(PostAttachment file, Consumer<Path> opener) {
        parts.tasks().load(() -> files.takeOut(file), opener, () -> {});
    }

    /// Posts that may stand in place of the one taken down: those with the words typed, else the latest.
    void offer(String words, Consumer<List<PostRow>> found) {
        var query = words.contains("://") ? PostQuery.ALL : PostQuery.ALL.withText(words);
        parts.tasks().load(() -> parts.posts().list(query, null, MOST_OFFERED), found, () -> {});
    }

    String titleOf(@Nullable PostId post) {
        return post == null ? "" : titles.getOrDefault(post, "");
    }

    void remember(PostRow post) {
        var more = new HashMap<>(titles);
        more.put(post.id(), post.title());
        titles = more;
    }
}
