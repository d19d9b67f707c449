package org.bureaudesk.post.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Rows;
import org.jspecify.annotations.Nullable;

/// How withdrawal orders stand in their rows.
final class WithdrawalRows {

    private WithdrawalRows() {}

    static Withdrawal withdrawal(ResultSet row, List<WithdrawalLine> lines) throws SQLException {
        return new Withdrawal(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                row.getString("title"),
                row.getString("ordered_by"),
                Objects.requireNonNull(Rows.moment(row, "ordered_at")),
                row.getString("reason"),
                lines);
    }

    static WithdrawalLine line(ResultSet row) throws SQLException {
        return new WithdrawalLine(
                row.getLong("publication_id"),
                new AccountId(row.getLong("account_id")),
                row.getString("account_name"),
                Objects.requireNonNull(Rows.moment(row, "published_at")),
                row.getString("link"),
                Rows.moment(row, "done_at"),
                row.getString("proof"),
                file(row),
                row.getString("replacement_link"),
                post(row));
    }

    private static @Nullable PostAttachment file(ResultSet row) throws SQLException {
        var hash = row.getString("sha256");
        return hash.isEmpty() ? null : new PostAttachment(hash, row.getString("file_name"), row.getLong("file_size"));
    }

    private static @Nullable PostId post(ResultSet row) throws SQLException {
        var number = row.getLong("replacement_post_id");
        return row.wasNull() ? null : new PostId(number);
    }
}
