package org.bureaudesk.today;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.today.work.WorkLine;
import org.bureaudesk.ui.Navigator;

/// Where each thing on the first screen leads.
final class TodayRoutes {

    private final Navigator navigator;
    private final Runnable importHolidays;

    TodayRoutes(Navigator navigator, Runnable importHolidays) {
        this.navigator = navigator;
        this.importHolidays = importHolidays;
    }

    /// The one action that helps against an alert.
    void help(Alert alert) {
        switch (alert) {
            case Alert.GapAlert gap ->
                navigator.go("calendar", gap.standing().account().id());
            case Alert.WithdrawalAlert withdrawal ->
                navigator.go(
                        ReleaseRequest.PANEL,
                        ReleaseRequest.orders(withdrawal.orders().getFirst().id()));
            case Alert.LateAlert late -> register(late.late());
            case Alert.RescanAlert _ -> navigator.go("lexicon", "rescan");
            case Alert.DueAlert due -> open(due.first());
        }
    }

    /// To the list in which these publications are ticked off.
    void register(List<Publication.Awaited> some) {
        navigator.go(ReleaseRequest.PANEL, ReleaseRequest.register(Board.Releases.posts(some)));
    }

    void open(Deadline deadline) {
        switch (deadline.kind()) {
            case FILING, RECTIFICATION -> navigator.go("account", deadline.target());
            case REPLY -> navigator.go("interaction", deadline.target());
            case REVIEW -> navigator.go("review", deadline.target());
            case HOLIDAY_DATA -> importHolidays.run();
        }
    }

    void open(MissingRecords missing) {
        switch (missing.kind()) {
            case FOLLOWERS -> navigator.go("follower", missing.account().id());
            case MONTHS -> navigator.go("intake", null);
            case LINKS, FIGURES -> navigator.go("post", missing.account().id());
        }
    }

    void open(WorkLine line) {
        navigator.go(line.room(), line.target());
    }

    void newAccount() {
        navigator.go("account", "new");
    }

    void intake(List<Path> files) {
        navigator.go("intake", files);
    }
}
