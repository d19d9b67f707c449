package org.bureaudesk.quota.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;

/// The gap clock of every account, and its longest gap in a period of the user's choice. FX thread only.
final class GapViewModel {

    private final QuotaService quota;
    private final AccountService accounts;
    private final QuotaSheet sheet;
    private final Tasks tasks;
    private final Clock clock;
    private final PeriodChoice period;
    private final ObservableList<GapRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GapRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private int latestRequest;

    private record Answer(LocalDate first, List<GapRow> rows) {}

    GapViewModel(QuotaService quota, AccountService accounts, QuotaSheet sheet, Tasks tasks, Clock clock) {
        this.quota = quota;
        this.accounts = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        this.clock = clock;
        this.period = new PeriodChoice(LocalDate.now(clock), Span.QUARTER);
        period.periodProperty().subscribe((_, _) -> reload());
        quota.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reload));
    }

    PeriodChoice period() {
        return period;
    }

    ObservableList<GapRow> rows() {
        return readOnlyRows;
    }

    void reload() {
        var asked = period.get();
        var now = LocalDateTime.now(clock);
        var request = ++latestRequest;
        tasks.load(
                () -> new Answer(quota.firstDay().orElse(now.toLocalDate()), read(asked, now)),
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        show(answer);
                    }
                },
                () -> {});
    }

    private void show(Answer answer) {
        if (!rows.equals(answer.rows())) { // what is the same keeps the user's selection
            rows.setAll(answer.rows());
        }
        period.beginAllAt(answer.first());
    }

    private List<GapRow> read(Period asked, LocalDateTime now) {
        var running = accounts.all().stream().filter(Account::isRunning).toList();
        var clocks = quota.clocks(running, now.toLocalDate());
        var found = new ArrayList<GapRow>();
        for (var assessment : quota.assess(running, asked, now, quota.rules())) {
            var shown = clocks.get(assessment.account().id());
            found.add(new GapRow(shown == null ? assessment.clock() : shown, assessment));
        }
        return found;
    }

    /// Off the FX thread, so the rows are taken first.
    void writeTo(Path file, List<GapRow> shown, Progress progress) {
        sheet.writeGaps(file, shown, progress);
    }
}
