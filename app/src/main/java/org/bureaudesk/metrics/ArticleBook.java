package org.bureaudesk.metrics;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Book;
import org.bureaudesk.text.Messages;

/// Article figures as an Excel file: the articles, then their sums by month, column and hour of the week.
public final class ArticleBook {

    private final Messages messages;

    public ArticleBook(Messages messages) {
        this.messages = messages;
    }

    /// @param names of the accounts
    public void write(Path file, List<ArticleRow> rows, Map<AccountId, String> names, Progress progress) {
        var sheets = new ArticleSheet(messages);
        try (var book = new Book()) {
            book.add(sheets.articles(rows, names), progress);
            book.add(sheets.groups("metrics.tab.months", "metrics.column.month", months(rows)), progress);
            book.add(
                    sheets.groups("metrics.tab.columns", "metrics.column.column", GroupPolicy.columns(rows)), progress);
            book.add(sheets.groups("metrics.tab.slots", "metrics.column.slot", GroupPolicy.slots(rows)), progress);
            book.writeTo(file);
        }
    }

    private static List<GroupRow> months(List<ArticleRow> rows) {
        var days = rows.stream().map(row -> row.publishedAt().toLocalDate()).toList();
        return days.isEmpty()
                ? List.of()
                : GroupPolicy.months(
                        rows,
                        new Period(
                                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                                days.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
}
