package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads the facts review states follow from: a few hops over indices per post, no bodies.
final class StandingStore {

    private static final int CHUNK = 1_000;

    private static final String OF_POSTS = """
        SELECT p.id, p.content_hash,
               (SELECT MIN(b.published_at) FROM publication b
                 WHERE b.post_id = p.id AND b.published_at IS NOT NULL) AS first_published,
               (SELECT MIN(b.planned_at) FROM publication b
                 WHERE b.post_id = p.id AND b.published_at IS NULL AND b.planned_at IS NOT NULL) AS first_planned,
               s.id AS step_id, s.kind, s.level, s.route, s.content_hash AS step_hash, s.at,
               u.id AS permit_id, u.content_hash AS permit_hash,
               EXISTS (SELECT 1 FROM review_step a
                        WHERE a.post_id = p.id AND a.kind = 'SIGN' AND a.level = a.levels) AS ever_approved
          FROM post p
          LEFT JOIN review_step s
            ON s.id = (SELECT MAX(x.id) FROM review_step x WHERE x.post_id = p.id AND x.kind <> 'URGENT')
          LEFT JOIN review_step u
            ON u.id = (SELECT MAX(x.id) FROM review_step x WHERE x.post_id = p.id AND x.kind = 'URGENT')
         WHERE p.id IN (<ids>)
        """;

    private StandingStore() {}

    static List<Standing> find(Handle handle, List<PostId> posts) {
        var found = new ArrayList<Standing>();
        for (int from = 0; from < posts.size(); from += CHUNK) {
            var chunk = posts.subList(from, Math.min(posts.size(), from + CHUNK));
            found.addAll(handle.createQuery(OF_POSTS)
                    .bindList("ids", chunk.stream().map(PostId::value).toList())
                    .map((row, _) -> standing(row))
                    .list());
        }
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new PostId(row.getLong("id")),
                row.getString("content_hash"),
                Rows.moment(row, "first_published"),
                Rows.moment(row, "first_planned"),
                last(row),
                permit(row),
                row.getInt("ever_approved") == 1);
    }

    private static Standing.@Nullable Last last(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new Standing.Last(
                        row.getLong("step_id"),
                        StepKind.valueOf(kind),
                        row.getInt("level"),
                        List.of(row.getString("route").split(",", -1)),
                        row.getString("step_hash"),
                        Objects.requireNonNull(Rows.moment(row, "at")));
    }

    private static Standing.@Nullable Permit permit(ResultSet row) throws SQLException {
        var hash = row.getString("permit_hash");
        return hash == null ? null : new Standing.Permit(row.getLong("permit_id"), hash);
    }
}
