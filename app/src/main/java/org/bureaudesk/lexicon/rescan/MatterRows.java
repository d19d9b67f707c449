package org.bureaudesk.lexicon.rescan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Severity;
import org.bureaudesk.lexicon.rescan.Matter.Closing;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// How matters and their objections stand in their rows.
final class MatterRows {

    static final String PUT_OBJECTION = """
            INSERT INTO lexicon_objection (matter_id, position, rule, category, severity, field, start_at, end_at, text,
                   excerpt, facts, replacement, times)
            VALUES (:matter, :position, :rule, :category, :severity, :field, :start, :end, :text, :excerpt, :facts,
                   :replacement, :times)
            """;

    private static final String LINE = "\n";

    private MatterRows() {}

    static String condition(MatterQuery query) {
        var parts = new ArrayList<String>();
        var state = query.state();
        if (state != null) {
            parts.add(
                    switch (state) {
                        case OPEN -> "closed_at IS NULL AND choice IS NULL";
                        case DECIDED -> "closed_at IS NULL AND choice IS NOT NULL";
                        case CLOSED -> "closed_at IS NOT NULL";
                    });
        }
        if (!query.text().isEmpty()) {
            parts.add("(title LIKE :like ESCAPE '!' OR accounts LIKE :like ESCAPE '!' OR id IN"
                    + " (SELECT matter_id FROM lexicon_objection WHERE text LIKE :like ESCAPE '!'))");
        }
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    static Query where(Query statement, MatterQuery query) {
        return query.text().isEmpty()
                ? statement
                : statement.bind("like", "%" + query.text().replaceAll("([%_!])", "!$1") + "%");
    }

    static Matter matter(ResultSet row, List<Objection> objections) throws SQLException {
        return new Matter(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                row.getString("title"),
                moment(row, "published_at"),
                row.getString("accounts"),
                row.getString("text_hash"),
                moment(row, "found_at"),
                objections,
                decision(row),
                closing(row));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var choice = row.getString("choice");
        if (choice == null) {
            return null;
        }
        var file = row.getString("sha256").isEmpty()
                ? null
                : new PostAttachment(row.getString("sha256"), row.getString("file_name"), row.getLong("file_size"));
        return new Decision(
                Choice.valueOf(choice),
                row.getString("decided_by"),
                moment(row, "decided_at"),
                row.getString("reason"),
                new Proof(row.getString("link"), row.getString("note"), file));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var at = Rows.moment(row, "closed_at");
        return at == null ? null : new Closing(at, row.getString("new_hash"), row.getLong("withdrawal_id"));
    }

    static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getString("rule"),
                Category.valueOf(row.getString("category")),
                Severity.valueOf(row.getString("severity")),
                Field.valueOf(row.getString("field")),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("text"),
                row.getString("excerpt"),
                facts(row.getString("facts")),
                row.getString("replacement"),
                row.getInt("times"));
    }

    /// Each fact ends with a line end, so that no facts and an empty one are told apart.
    private static List<String> facts(String text) {
        var parts = List.of(text.split(LINE, -1));
        return parts.subList(0, parts.size() - 1);
    }

    static PreparedBatch bind(PreparedBatch batch, Matter matter) {
        var decision = matter.decision();
        var proof = decision == null ? Proof.NONE : decision.proof();
        var file = proof.file();
        var closing = matter.closing();
        return batch.bind("id", matter.id())
                .bind("post", matter.post().value())
                .bind("title", matter.title())
                .bind("publishedAt", Rows.text(matter.publishedAt()))
                .bind("accounts", matter.accounts())
                .bind("textHash", matter.textHash())
                .bind("foundAt", Rows.text(matter.foundAt()))
                .bind("choice", decision == null ? null : decision.choice().name())
                .bind("decidedBy", decision == null ? "" : decision.by())
                .bind("decidedAt", decision == null ? null : Rows.text(decision.at()))
                .bind("reason", decision == null ? "" : decision.reason())
                .bind("link", proof.link())
                .bind("note", proof.note())
                .bind("sha256", file == null ? "" : file.sha256())
                .bind("fileName", file == null ? "" : file.fileName())
                .bind("fileSize", file == null ? 0 : file.size())
                .bind("newHash", closing == null ? "" : closing.newHash())
                .bind("withdrawal", closing == null ? 0 : closing.withdrawal())
                .bind("closedAt", closing == null ? null : Rows.text(closing.at()));
    }

    static PreparedBatch bind(PreparedBatch batch, long matter, int position, Objection objection) {
        return batch.bind("matter", matter)
                .bind("position", position)
                .bind("rule", objection.rule())
                .bind("category", objection.category().name())
                .bind("severity", objection.severity().name())
                .bind("field", objection.field().name())
                .bind("start", objection.start())
                .bind("end", objection.end())
                .bind("text", objection.text())
                .bind("excerpt", objection.excerpt())
                .bind("facts", objection.facts().stream().map(f -> f + LINE).collect(Collectors.joining()))
                .bind("replacement", objection.replacement())
                .bind("times", objection.times());
    }

    private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Rows.moment(row, column));
    }
}
