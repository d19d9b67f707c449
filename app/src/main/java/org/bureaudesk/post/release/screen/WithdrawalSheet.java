package org.bureaudesk.post.release.screen;

import java.util.List;
import java.util.function.Function;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalLine;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The withdrawal orders as an Excel sheet (撤稿台账), one row per account.
final class WithdrawalSheet {

    /// An account of an order.
    record Row(Withdrawal order, WithdrawalLine line) {}

    private final Messages messages;
    private final Function<@Nullable PostId, String> titles;

    /// @param titles names the post that came instead
    WithdrawalSheet(Messages messages, Function<@Nullable PostId, String> titles) {
        this.messages = messages;
        this.titles = titles;
    }

    Sheet<Row> of(List<Withdrawal> orders) {
        var rows = orders.stream()
                .flatMap(order -> order.lines().stream().map(line -> new Row(order, line)))
                .toList();
        return new Sheet<>(messages.text("release.sheet.title"), columns(rows), rows);
    }

    private List<Column<Row>> columns(List<Row> rows) {
        return List.of(
                column("release.sheet.number", row -> rows.indexOf(row) + 1),
                wide("release.column.title", row -> row.order().title()),
                column("release.column.account", row -> row.line().accountName()),
                column("release.column.published", row -> row.line().publishedAt()),
                wide("release.column.link", row -> row.line().link()),
                column("release.order.by", row -> row.order().orderedBy()),
                column("release.order.at", row -> row.order().orderedAt()),
                wide("release.order.why", row -> row.order().reason()),
                column(
                        "release.column.state",
                        row -> messages.text(
                                (row.line().isDone() ? Withdrawal.State.DONE : Withdrawal.State.OPEN).messageKey())),
                column("release.column.done-at", row -> row.line().doneAt()),
                wide("release.column.proof", row -> proof(row.line())),
                wide("release.column.replacement", row -> replacement(row.line())));
    }

    private static String proof(WithdrawalLine line) {
        var file = line.file();
        return file == null ? line.proof() : (line.proof() + " " + file.fileName()).strip();
    }

    private String replacement(WithdrawalLine line) {
        return (titles.apply(line.replacementPost()) + " " + line.replacementLink()).strip();
    }

    private Column<Row> column(String key, Function<Row, @Nullable Object> value) {
        return Column.of(messages.text(key), value);
    }

    private Column<Row> wide(String key, Function<Row, @Nullable Object> value) {
        return Column.wide(messages.text(key), value);
    }
}
