package org.bureaudesk.post.release.screen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.draft.MomentText;
import org.bureaudesk.post.release.ReleaseLine;
import org.bureaudesk.post.release.ReleasePolicy;
import org.bureaudesk.post.release.Withdrawal;
import org.jspecify.annotations.Nullable;

/// One post on one account in the list to be ticked off. Times are text as typed. FX thread only.
final class ReleaseLineViewModel {

    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s*[:：.时]\\s*\\d{1,2}\\s*分?");

    private final Post post;
    private final Account account;
    private final ReleaseLine before;
    private final Withdrawal.@Nullable State withdrawal;
    private final LocalDateTime now;

    private final BooleanProperty included;
    private final BooleanProperty out;
    private final BooleanProperty notified;
    private final StringProperty planned;
    private final StringProperty published;
    private final StringProperty link;
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");
    private String offered = "";

    /// @param withdrawal how far the order to take it down is; `null` where there is none
    /// @param now what may not be passed by an actual time, in whole minutes
    ReleaseLineViewModel(
            Post post, Account account, ReleaseLine before, Withdrawal.@Nullable State withdrawal, LocalDateTime now) {
        this.post = post;
        this.account = account;
        this.before = before;
        this.withdrawal = withdrawal;
        this.now = now;
        included = new SimpleBooleanProperty(before.included());
        out = new SimpleBooleanProperty(before.isOut());
        notified = new SimpleBooleanProperty(before.notified());
        planned = new SimpleStringProperty(MomentText.print(before.plannedAt()));
        published = new SimpleStringProperty(MomentText.print(before.publishedAt()));
        link = new SimpleStringProperty(before.link());
        out.subscribe(ticked -> tick(ticked));
        planned.subscribe(_ -> check());
        published.subscribe(text -> typed(text));
        link.subscribe(text -> typedLink(text));
        included.subscribe(_ -> check());
    }

    private void tick(boolean ticked) {
        if (ticked) {
            included.set(true);
            if (published.get().isBlank()) {
                offered = MomentText.print(ReleasePolicy.offered(moment(planned).orElse(null), now));
                published.set(offered);
            }
        } else if (published.get().equals(offered)) {
            published.set("");
        }
        check();
    }

    /// Who types a time says that it is out.
    private void typed(String text) {
        if (!text.isBlank() && !out.get()) {
            out.set(true);
        }
        check();
    }

    private void typedLink(String text) {
        if (!text.isBlank() && !out.get() && !text.equals(before.link())) {
            out.set(true);
        }
    }

    private void check() {
        faultKey.set(fault());
    }

    private String fault() {
        if (!planned.get().isBlank() && moment(planned).isEmpty()) {
            return "release.fault.planned-unreadable";
        }
        if (!out.get()) {
            return !included.get() && before.isOut() ? "release.fault.take-back-first" : "";
        }
        var at = moment(published);
        if (at.isEmpty()) {
            return "release.fault.unreadable";
        }
        return at.get().isAfter(now) ? "release.fault.to-come" : "";
    }

    private Optional<LocalDateTime> moment(StringProperty text) {
        var typed = text.get().strip();
        var day = before.plannedAt() == null
                ? now.toLocalDate()
                : before.plannedAt().toLocalDate();
        return MomentText.parse(TIME.matcher(typed).matches() ? dayOf(day) + " " + typed : typed, now.toLocalDate());
    }

    /// A time alone is on the planned day, or today where that is still to come.
    private LocalDate dayOf(LocalDate day) {
        return day.isAfter(now.toLocalDate()) ? now.toLocalDate() : day;
    }

    /// As it stands in the record.
    ReleaseLine before() {
        return before;
    }

    Post post() {
        return post;
    }

    Account account() {
        return account;
    }

    Withdrawal.@Nullable State withdrawal() {
        return withdrawal;
    }

    /// Whether it was registered before anything was ticked here.
    boolean wasOut() {
        return before.isOut();
    }

    BooleanProperty includedProperty() {
        return included;
    }

    BooleanProperty outProperty() {
        return out;
    }

    BooleanProperty notifiedProperty() {
        return notified;
    }

    StringProperty plannedProperty() {
        return planned;
    }

    StringProperty publishedProperty() {
        return published;
    }

    StringProperty linkProperty() {
        return link;
    }

    /// The key of what is wrong; empty where nothing is.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    boolean isChanged() {
        return !faultKey.get().isEmpty() || !line().equals(before);
    }

    /// Whether saving takes a registration back.
    boolean takesBack() {
        return before.isOut() && !out.get();
    }

    boolean isBeforeOpening() {
        return faultKey.get().isEmpty() && isChanged() && ReleasePolicy.isBeforeOpening(line(), account);
    }

    /// What is to stand; asks for a line without fault.
    ReleaseLine line() {
        var plan = moment(planned).orElse(null);
        return new ReleaseLine(
                before.post(),
                before.publication(),
                before.account(),
                included.get(),
                plan,
                out.get() ? moment(published).orElse(null) : null,
                out.get() ? link.get().strip() : before.isOut() ? "" : before.link(),
                notified.get());
    }
}
