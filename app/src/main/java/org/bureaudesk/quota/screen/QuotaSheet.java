package org.bureaudesk.quota.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Book;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.quota.MonthState;
import org.bureaudesk.quota.YearRow;
import org.bureaudesk.text.Messages;

/// The year and the gaps as Excel files: the grid as it stands on the screen, and every figure in a row of its
/// own.
final class QuotaSheet {

    private static final int MONTHS = 12;
    private static final int CELL = 14;

    private final Messages messages;
    private final QuotaWords words;

    /// One month of one account.
    private record Line(Account account, YearRow.Cell cell) {}

    QuotaSheet(Messages messages, QuotaWords words) {
        this.messages = messages;
        this.words = words;
    }

    void writeYear(Path file, List<YearRow> rows, Progress progress) {
        try (var book = new Book()) {
            book.add(grid(rows), progress);
            book.add(lines(rows), progress);
            book.writeTo(file);
        }
    }

    private Sheet<YearRow> grid(List<YearRow> rows) {
        var columns = new ArrayList<Column<YearRow>>();
        columns.add(Column.wide(title("account"), row -> row.account().name()));
        columns.add(
                Column.of(title("platform"), row -> messages.text(row.account().platform())));
        for (int m = 0; m < MONTHS; m++) {
            var month = m;
            columns.add(new Column<>(messages.text("quota.month", m + 1), CELL, row -> inOneLine(row, month)));
        }
        columns.add(Column.of(title("year-used"), YearRow::used));
        columns.add(Column.of(title("year-articles"), YearRow::articles));
        columns.add(Column.of(title("missed"), YearRow::missed));
        return new Sheet<>(messages.text("quota.sheet.year"), columns, rows);
    }

    private String inOneLine(YearRow row, int month) {
        return words.cell(row.cells().get(month)).replace('\n', ' ');
    }

    private Sheet<Line> lines(List<YearRow> rows) {
        var lines = rows.stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.state() != MonthState.FUTURE)
                        .map(cell -> new Line(row.account(), cell)))
                .toList();
        List<Column<Line>> columns = List.of(
                Column.wide(title("account"), line -> line.account().name()),
                Column.of(
                        title("platform"), line -> messages.text(line.account().platform())),
                Column.of(title("month"), line -> line.cell().activity().month().toString()),
                Column.of(title("used"), line -> line.cell().activity().used()),
                Column.of(title("articles"), line -> line.cell().activity().articles()),
                Column.of(title("available"), line -> line.cell().activity().available()),
                Column.of(title("ratio"), line -> words.ratio(line.cell().activity())),
                Column.of(title("needed"), line -> line.cell().activity().needed()),
                Column.of(title("forecast"), line -> line.cell().activity().forecast()),
                Column.of(
                        title("state"),
                        line -> messages.text(line.cell().state().messageKey())),
                Column.wide(title("pack"), line -> line.cell().activity().pack().title()));
        return new Sheet<>(messages.text("quota.sheet.months"), columns, lines);
    }

    void writeGaps(Path file, List<GapRow> rows, Progress progress) {
        List<Column<GapRow>> columns = List.of(
                Column.wide(title("account"), row -> row.account().name()),
                Column.of(title("platform"), row -> messages.text(row.account().platform())),
                new Column<>(title("last"), 18, row -> row.clock().lastPublished()),
                Column.of(title("since"), row -> row.clock().daysSince()),
                Column.of(title("limit-days"), row -> row.clock().limitDays()),
                new Column<>(title("red-on"), 18, row -> row.clock().redOn()),
                Column.of(
                        title("level"), row -> messages.text(row.clock().level().messageKey())),
                Column.wide(title("reminders"), row -> words.reminders(row.clock())),
                Column.of(title("longest"), row -> row.gap().days()),
                Column.of(title("from"), row -> row.gap().from()),
                Column.of(title("to"), row -> row.gap().to()),
                Column.of(title("violation"), row -> row.gap().daysInViolation()),
                Column.of(title("articles"), row -> row.assessment().articles()),
                Column.wide(title("pack"), row -> row.clock().pack().title()));
        new Sheet<>(messages.text("quota.sheet.gaps"), columns, rows).writeTo(file, progress);
    }

    private String title(String column) {
        return messages.text("quota.column." + column);
    }
}
