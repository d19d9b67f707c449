package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Keeps answers; adds, never changes.
final class AnswerStore {

    private static final String PUT = """
        INSERT INTO review_answer (id, post_id, content_hash, level, item, answer, note, person_id, person_name, at)
        VALUES (:id, :post, :hash, :level, :item, :answer, :note, :person, :name, :at)
        """;

    private static final String OF_VERSION = """
        SELECT * FROM review_answer WHERE post_id = :post AND content_hash = :hash ORDER BY id
        """;

    private static final String OF_POST = "SELECT * FROM review_answer WHERE post_id = :post ORDER BY id";

    private static final String ALL = "SELECT * FROM review_answer ORDER BY id";

    private AnswerStore() {}

    static void put(Handle handle, List<Answer> answers) {
        var batch = handle.prepareBatch(PUT);
        for (var answer : answers) {
            batch.bind("id", answer.id())
                    .bind("post", answer.post().value())
                    .bind("hash", answer.contentHash())
                    .bind("level", answer.level())
                    .bind("item", answer.item())
                    .bind("answer", answer.kind().name())
                    .bind("note", answer.note())
                    .bind("person", answer.person())
                    .bind("name", answer.personName())
                    .bind("at", Rows.text(answer.at()))
                    .add();
        }
        batch.execute();
    }

    /// To one version of the text, oldest first.
    static List<Answer> find(Handle handle, PostId post, String contentHash) {
        return handle.createQuery(OF_VERSION)
                .bind("post", post.value())
                .bind("hash", contentHash)
                .map((row, _) -> answer(row))
                .list();
    }

    static List<Answer> find(Handle handle, PostId post) {
        return handle.createQuery(OF_POST)
                .bind("post", post.value())
                .map((row, _) -> answer(row))
                .list();
    }

    static List<Answer> all(Handle handle) {
        return handle.createQuery(ALL).map((row, _) -> answer(row)).list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                row.getString("content_hash"),
                row.getString("level"),
                row.getString("item"),
                AnswerKind.valueOf(row.getString("answer")),
                row.getString("note"),
                row.getLong("person_id"),
                row.getString("person_name"),
                Objects.requireNonNull(Rows.moment(row, "at")));
    }
}
