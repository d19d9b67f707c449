package org.bureaudesk.post.release.screen;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.draft.MomentText;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalService;

/// A withdrawal order being given: by whom, when, why, and from which accounts. FX thread only.
final class OrderViewModel {

    /// One publication that can be ordered down.
    record Line(Post post, Account account, long publication, LocalDateTime at, BooleanProperty chosen) {}

    private final ReleaseViewModel panel;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");

    OrderViewModel(ReleaseViewModel panel) {
        this.panel = panel;
        panel.onReloaded(this::fill);
    }

    /// What is out and under no order yet, all of it chosen.
    ObservableList<Line> lines() {
        return lines;
    }

    StringProperty byProperty() {
        return by;
    }

    StringProperty atProperty() {
        return at;
    }

    StringProperty whyProperty() {
        return why;
    }

    /// The key of what is missing; empty until somebody tries without it.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    private void fill() {
        lines.setAll(panel.lines().all().stream()
                .filter(line -> line.wasOut() && line.withdrawal() == null)
                .map(OrderViewModel::line)
                .toList());
        if (at.get().isBlank()) {
            at.set(MomentText.print(panel.parts().releases().now()));
        }
    }

    private static Line line(ReleaseLineViewModel line) {
        var before = line.before();
        return new Line(
                line.post(),
                line.account(),
                before.publication(),
                Objects.requireNonNull(before.publishedAt()),
                new SimpleBooleanProperty(true));
    }

    /// Whether something typed would be lost.
    boolean isChanged() {
        return !by.get().isBlank() || !why.get().isBlank();
    }

    /// Whether the form may go: nothing is typed, or the user gives it up.
    boolean mayLeave() {
        return !isChanged()
                || panel.parts()
                        .dialogs()
                        .confirm("release.discard.title", "release.discard.question", "release.discard.confirm");
    }

    void clear() {
        by.set("");
        at.set("");
        why.set("");
        faultKey.set("");
        lines.clear();
    }

    /// Gives the order; `given` takes the first one made.
    void give(Consumer<Withdrawal> given) {
        var moment = MomentText.parse(at.get(), panel.parts().releases().now().toLocalDate());
        var chosen = chosen();
        faultKey.set(fault(moment, chosen));
        if (!faultKey.get().isEmpty() || moment.isEmpty()) {
            return;
        }
        var order = new WithdrawalService.Order(by.get(), moment.get(), why.get());
        var posts = panel.posts().stream().map(Post::id).toList();
        panel.parts()
                .tasks()
                .load(
                        () -> panel.parts().releases().withdrawals().order(chosen, posts, order),
                        orders -> {
                            clear();
                            panel.parts().dialogs().notice("release.order.given", lineCount(orders));
                            given.accept(orders.getFirst());
                        },
                        () -> {});
    }

    private static int lineCount(List<Withdrawal> orders) {
        return orders.stream().mapToInt(o -> o.lines().size()).sum();
    }

    private Set<Long> chosen() {
        return lines.stream()
                .filter(line -> line.chosen().get())
                .map(Line::publication)
                .collect(Collectors.toSet());
    }

    private String fault(Optional<LocalDateTime> moment, Set<Long> chosen) {
        if (by.get().isBlank()) {
            return "release.order.no-one";
        }
        if (moment.isEmpty()) {
            return "release.fault.unreadable";
        }
        if (moment.get().isAfter(panel.parts().releases().now())) {
            return "release.fault.order-future";
        }
        if (why.get().isBlank()) {
            return "release.order.no-reason";
        }
        return chosen.isEmpty() ? "release.order.nothing-chosen" : "";
    }
}
