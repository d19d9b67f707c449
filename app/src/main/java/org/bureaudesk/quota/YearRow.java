package org.bureaudesk.quota;

import java.util.List;
import org.bureaudesk.account.Account;

/// One account's twelve months of a year (全年活跃度).
public record YearRow(Account account, List<Cell> cells) {

    public YearRow {
        cells = List.copyOf(cells);
    }

    /// @param activity as far as the month had gone on the day looked from
    public record Cell(MonthActivity activity, MonthState state) {}

    /// Sends of the whole year.
    public int used() {
        return cells.stream().mapToInt(c -> c.activity().used()).sum();
    }

    public int articles() {
        return cells.stream().mapToInt(c -> c.activity().articles()).sum();
    }

    /// Months that are over and stayed under the threshold.
    public int missed() {
        return (int) cells.stream().filter(c -> c.state() == MonthState.MISSED).count();
    }
}
