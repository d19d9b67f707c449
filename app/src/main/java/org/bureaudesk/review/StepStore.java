package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Keeps the steps; adds, never changes.
final class StepStore {

    private static final String PUT = """
        INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash, person_id,
               person_name, role, reason, exception, at)
        VALUES (:id, :post, :round, :kind, :level, :levels, :route, :hash, :person,
               :name, :role, :reason, :exception, :at)
        """;

    private static final String OF_POST = "SELECT * FROM review_step WHERE post_id = :post ORDER BY id";

    private static final String OF_POSTS = "SELECT * FROM review_step WHERE post_id IN (<posts>) ORDER BY post_id, id";

    private static final String ALL = "SELECT * FROM review_step ORDER BY post_id, id";

    /// Walks back from the newest step and stops early; the bin is left out.
    private static final String LAST_ACTED_ON = """
        SELECT s.post_id
          FROM review_step s JOIN post p ON p.id = s.post_id AND p.deleted_at IS NULL
         WHERE s.kind <> 'URGENT'
           AND NOT EXISTS (SELECT 1 FROM review_step x
                            WHERE x.post_id = s.post_id AND x.id > s.id AND x.kind <> 'URGENT')
         ORDER BY s.id DESC LIMIT :limit
        """;

    private static final String PERMITTED = """
        SELECT DISTINCT s.post_id
          FROM review_step s JOIN post p ON p.id = s.post_id AND p.deleted_at IS NULL
         WHERE s.kind = 'URGENT' AND s.content_hash = p.content_hash
         ORDER BY s.post_id DESC LIMIT :limit
        """;

    private StepStore() {}

    static void put(Handle handle, ReviewStep step) {
        handle.createUpdate(PUT)
                .bind("id", step.id())
                .bind("post", step.post().value())
                .bind("round", step.round())
                .bind("kind", step.kind().name())
                .bind("level", step.level())
                .bind("levels", step.route().size())
                .bind("route", String.join(",", step.route()))
                .bind("hash", step.contentHash())
                .bind("person", step.person())
                .bind("name", step.personName())
                .bind("role", step.role())
                .bind("reason", step.reason())
                .bind("exception", step.exception())
                .bind("at", Rows.text(step.at()))
                .execute();
    }

    static Course find(Handle handle, PostId post) {
        return new Course(handle.createQuery(OF_POST)
                .bind("post", post.value())
                .map((row, _) -> step(row))
                .list());
    }

    static Map<PostId, Course> find(Handle handle, List<PostId> posts) {
        return posts.isEmpty()
                ? Map.of()
                : courses(handle.createQuery(OF_POSTS)
                        .bindList("posts", posts.stream().map(PostId::value).toList())
                        .map((row, _) -> step(row))
                        .list());
    }

    static Map<PostId, Course> all(Handle handle) {
        return courses(handle.createQuery(ALL).map((row, _) -> step(row)).list());
    }

    private static Map<PostId, Course> courses(List<ReviewStep> all) {
        var steps = new LinkedHashMap<PostId, List<ReviewStep>>();
        all.forEach(step ->
                steps.computeIfAbsent(step.post(), _ -> new ArrayList<>()).add(step));
        var courses = new LinkedHashMap<PostId, Course>();
        steps.forEach((post, taken) -> courses.put(post, new Course(taken)));
        return courses;
    }

    /// The last acted on first.
    static List<PostId> lastActedOn(Handle handle, int limit) {
        return handle.createQuery(LAST_ACTED_ON)
                .bind("limit", limit)
                .map((row, _) -> new PostId(row.getLong("post_id")))
                .list();
    }

    static List<PostId> permitted(Handle handle, int limit) {
        return handle.createQuery(PERMITTED)
                .bind("limit", limit)
                .map((row, _) -> new PostId(row.getLong("post_id")))
                .list();
    }

    private static ReviewStep step(ResultSet row) throws SQLException {
        return new ReviewStep(
                row.getLong("id"),
                new PostId(row.getLong("post_id")),
                row.getInt("round"),
                StepKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                List.of(row.getString("route").split(",", -1)),
                row.getString("content_hash"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("role"),
                row.getString("reason"),
                row.getString("exception"),
                Objects.requireNonNull(Rows.moment(row, "at")));
    }
}
