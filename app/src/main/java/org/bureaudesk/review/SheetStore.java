package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.sheet.Say;
import org.bureaudesk.review.sheet.Sheet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps what the forms say.
final class SheetStore {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final String PUT = """
        INSERT INTO review_sheet (post_id, number, department, author_id, author_name, phone, secret, personal_data,
               secrecy_opinion, proofreader, out_of_rule, out_of_rule_reason, consent, remark)
        VALUES (:post, :number, :department, :author, :name, :phone, :secret, :personal, :opinion, :proofreader,
               :outside, :reason, :consent, :remark)
            ON CONFLICT (post_id) DO UPDATE SET number = excluded.number, department = excluded.department,
               author_id = excluded.author_id, author_name = excluded.author_name, phone = excluded.phone,
               secret = excluded.secret, personal_data = excluded.personal_data,
               secrecy_opinion = excluded.secrecy_opinion, proofreader = excluded.proofreader,
               out_of_rule = excluded.out_of_rule, out_of_rule_reason = excluded.out_of_rule_reason,
               consent = excluded.consent, remark = excluded.remark
        """;

    private SheetStore() {}

    static void put(Handle handle, Sheet sheet) {
        handle.createUpdate(PUT)
                .bind("post", sheet.post().value())
                .bind("number", sheet.number())
                .bind("department", sheet.department())
                .bind("author", sheet.author())
                .bind("name", sheet.authorName())
                .bind("phone", sheet.phone())
                .bind("secret", sheet.secret().name())
                .bind("personal", sheet.personalData().name())
                .bind("opinion", sheet.secrecyOpinion())
                .bind("proofreader", sheet.proofreader())
                .bind("outside", sheet.outOfRule() ? 1 : 0)
                .bind("reason", sheet.outOfRuleReason())
                .bind("consent", sheet.consent())
                .bind("remark", sheet.remark())
                .execute();
    }

    /// An empty form where nothing was written yet.
    static Sheet find(Handle handle, PostId post) {
        return handle.createQuery("SELECT * FROM review_sheet WHERE post_id = :post")
                .bind("post", post.value())
                .map((row, _) -> sheet(row))
                .findOne()
                .orElseGet(() -> Sheet.empty(post));
    }

    static List<Sheet> all(Handle handle) {
        return handle.createQuery("SELECT * FROM review_sheet ORDER BY post_id")
                .map((row, _) -> sheet(row))
                .list();
    }

    /// One more than the highest number given so far, among those that begin alike.
    ///
    /// @param start such as 审〔2026〕
    static int nextNumber(Handle handle, String start) {
        return numbers(handle, start).stream()
                        .map(number -> NUMBER.matcher(number.substring(start.length())))
                        .filter(Matcher::lookingAt)
                        .mapToInt(match -> Integer.parseInt(match.group()))
                        .max()
                        .orElse(0)
                + 1;
    }

    private static List<String> numbers(Handle handle, String start) {
        return handle.createQuery("SELECT number FROM review_sheet WHERE substr(number, 1, :length) = :start")
                .bind("length", start.length())
                .bind("start", start)
                .mapTo(String.class)
                .list();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                new PostId(row.getLong("post_id")),
                row.getString("number"),
                row.getString("department"),
                author(row),
                row.getString("author_name"),
                row.getString("phone"),
                Say.valueOf(row.getString("secret")),
                Say.valueOf(row.getString("personal_data")),
                row.getString("secrecy_opinion"),
                row.getString("proofreader"),
                row.getInt("out_of_rule") == 1,
                row.getString("out_of_rule_reason"),
                row.getString("consent"),
                row.getString("remark"));
    }

    private static @Nullable Long author(ResultSet row) throws SQLException {
        var author = row.getLong("author_id");
        return row.wasNull() ? null : author;
    }
}
