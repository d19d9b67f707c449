package org.bureaudesk.calendar.recurring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes recurring columns with the accounts they go to.
final class RecurringStore implements RecordTable<RecurringColumn> {

    private static final String PUT = """
            INSERT INTO recurring_column (id, title, column_name, form, kind, rhythm, time, starts_on, ends_on,
                   off_days, lead_days, deleted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                   title = excluded.title, column_name = excluded.column_name, form = excluded.form,
                   kind = excluded.kind, rhythm = excluded.rhythm, time = excluded.time,
                   starts_on = excluded.starts_on, ends_on = excluded.ends_on, off_days = excluded.off_days,
                   lead_days = excluded.lead_days, deleted_at = excluded.deleted_at
            """;

    private final Database database;

    RecurringStore(Database database) {
        this.database = database;
    }

    /// Every column, given up or not, in the order they were entered.
    List<RecurringColumn> all() {
        return database.read(RecurringStore::read);
    }

    private static List<RecurringColumn> read(Handle handle) {
        var accounts = handle
                .createQuery(
                        "SELECT column_id, account_id FROM recurring_column_account ORDER BY column_id, account_id")
                .map((row, _) -> Map.entry(row.getLong("column_id"), new AccountId(row.getLong("account_id"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("SELECT * FROM recurring_column ORDER BY id")
                .map((row, _) -> column(row, accounts.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    @Override
    public void put(Handle handle, List<RecurringColumn> columns) {
        for (var column : columns) {
            handle.execute(
                    PUT,
                    column.id(),
                    column.title(),
                    column.column(),
                    column.form().name(),
                    column.kind().name(),
                    column.rhythm().code(),
                    column.time().toString(),
                    column.startsOn().toString(),
                    Rows.text(column.endsOn()),
                    column.offDays().name(),
                    column.leadDays(),
                    Rows.text(column.deletedAt()));
            handle.execute("DELETE FROM recurring_column_account WHERE column_id = ?", column.id());
            column.accounts()
                    .forEach(account -> handle.execute(
                            "INSERT INTO recurring_column_account (column_id, account_id) VALUES (?, ?)",
                            column.id(),
                            account.value()));
        }
    }

    @Override
    public void remove(Handle handle, List<RecurringColumn> columns) {
        columns.forEach(column -> handle.execute("DELETE FROM recurring_column WHERE id = ?", column.id()));
    }

    private static RecurringColumn column(ResultSet row, List<AccountId> accounts) throws SQLException {
        return new RecurringColumn(
                row.getLong("id"),
                row.getString("title"),
                row.getString("column_name"),
                PostForm.valueOf(row.getString("form")),
                PostKind.valueOf(row.getString("kind")),
                Rhythm.of(row.getString("rhythm")),
                LocalTime.parse(row.getString("time")),
                accounts,
                Objects.requireNonNull(Rows.day(row, "starts_on")),
                Rows.day(row, "ends_on"),
                OffDays.valueOf(row.getString("off_days")),
                row.getInt("lead_days"),
                Rows.moment(row, "deleted_at"));
    }
}
