package org.bureaudesk.post.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.storage.WatchedTable.Writing;
import org.jdbi.v3.core.Handle;

/// Compares which publications of posts are out before and after they are written.
public final class OutgoingRows {

    private static final int CHUNK = 1_000;

    private static final String STANDING = """
        SELECT id, post_id, account_id FROM publication WHERE post_id IN (<ids>) AND published_at IS NOT NULL
        """;

    private OutgoingRows() {}

    /// What is about to go out or to be taken back; a post of which nothing does is not there. To be asked while the
    /// old records still stand.
    public static Map<PostId, Outgoing> find(Handle handle, Writing<Post> writing) {
        var after = new LinkedHashMap<PostId, Set<Out>>();
        writing.going().forEach(post -> after.put(post.id(), Set.of()));
        writing.coming().forEach(post -> after.put(post.id(), out(post)));
        var before = standing(handle, List.copyOf(after.keySet()));
        var shifts = new LinkedHashMap<PostId, Shift>();
        after.forEach((post, now) -> {
            var shift = Shift.between(before.getOrDefault(post, Set.of()), now);
            if (!shift.isNone()) {
                shifts.put(post, shift);
            }
        });
        var names = shifts.isEmpty() ? Map.<Long, String>of() : names(handle);
        var found = new LinkedHashMap<PostId, Outgoing>();
        shifts.forEach((post, shift) -> found.put(post, shift.named(names)));
        return found;
    }

    private static Set<Out> out(Post post) {
        return post.publications().stream()
                .filter(Publication::isPublished)
                .map(publication ->
                        new Out(publication.id(), publication.account().value()))
                .collect(Collectors.toSet());
    }

    private static Map<PostId, Set<Out>> standing(Handle handle, List<PostId> posts) {
        var found = new HashMap<PostId, Set<Out>>();
        for (int from = 0; from < posts.size(); from += CHUNK) {
            var chunk = posts.subList(from, Math.min(posts.size(), from + CHUNK));
            handle.createQuery(STANDING)
                    .bindList("ids", chunk.stream().map(PostId::value).toList())
                    .map((row, _) -> Map.entry(
                            new PostId(row.getLong("post_id")), new Out(row.getLong("id"), row.getLong("account_id"))))
                    .forEach(one -> found.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                            .add(one.getValue()));
        }
        return found;
    }

    private static Map<Long, String> names(Handle handle) {
        return handle
                .createQuery("SELECT id, name FROM account")
                .map((row, _) -> Map.entry(row.getLong("id"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// A publication that is out. Entered on another account it is another.
    private record Out(long publication, long account) {}

    private record Shift(List<Out> out, List<Out> back) {

        static Shift between(Set<Out> before, Set<Out> after) {
            return new Shift(without(after, before), without(before, after));
        }

        private static List<Out> without(Set<Out> all, Set<Out> others) {
            var left = new ArrayList<>(all);
            left.removeAll(others);
            left.sort(java.util.Comparator.comparingLong(Out::publication));
            return left;
        }

        boolean isNone() {
            return out.isEmpty() && back.isEmpty();
        }

        Outgoing named(Map<Long, String> names) {
            Function<Out, String> name = one -> names.getOrDefault(one.account(), Long.toString(one.account()));
            return new Outgoing(
                    out.stream().map(name).toList(), back.stream().map(name).toList());
        }
    }
}
