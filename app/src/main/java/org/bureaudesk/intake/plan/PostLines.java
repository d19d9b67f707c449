package org.bureaudesk.intake.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.Publication;

/// Rows of the sheet 稿件. A row is one publication (see [PostFinder] for how it is known again); a new one
/// becomes a post of its own, also where another account published the same text: that changes no figure.
final class PostLines {

    private final List<PostRow> rows = new ArrayList<>();
    private final LocalDateTime now;

    PostLines(LocalDateTime now) {
        this.now = now;
    }

    void add(Line line, Tally tally, String account) {
        rows.add(PostRow.of(line, tally, account));
    }

    List<Change<Post>> plan(AccountBook accounts, PostService service, Numbers numbers) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var finder = finder(service);
        var known = known(service, finder, accounts);
        var merger = new Merger<PostId, Post>();
        known.values().forEach(post -> merger.known(post.id(), post));
        var touched = new HashMap<Long, Source>();
        for (var row : rows) {
            accounts.find(row.account(), row.source())
                    .ifPresent(account -> offer(row, account, new Planning(finder, merger, touched, numbers)));
        }
        return merger.changes();
    }

    private record Planning(
            PostFinder finder, Merger<PostId, Post> merger, Map<Long, Source> touched, Numbers numbers) {}

    private void offer(PostRow row, AccountId account, Planning planning) {
        var found = planning.finder().find(account, row);
        if (found.isEmpty()) {
            var post = PostMerge.fresh(row, account, planning.numbers(), now);
            var publication = post.publications().getFirst();
            planning.merger().put(post.id(), post);
            row.source().tally().added();
            planning.touched().put(publication.id(), row.source());
            planning.finder()
                    .add(new Publication.Placed(
                            post.id(), publication.id(), account, row.at(), row.title(), row.link()));
            return;
        }
        var placed = found.get();
        var before = planning.merger().require(placed.post());
        var after = PostMerge.merged(before, placed.publication(), row, now);
        var earlier = planning.touched().get(placed.publication());
        if (after.equals(before)) {
            row.source().tally().identical();
        } else if (earlier != null && earlier.tally() == row.source().tally()) {
            row.source().reject("title", row.title(), "intake.reason.contradicts", earlier.row());
            return;
        } else {
            row.source().tally().changed();
            planning.merger().put(after.id(), after);
        }
        planning.touched().put(placed.publication(), row.source());
    }

    private PostFinder finder(PostService service) {
        var first =
                rows.stream().map(PostRow::at).min(Comparator.naturalOrder()).orElseThrow();
        var last = rows.stream().map(PostRow::at).max(Comparator.naturalOrder()).orElseThrow();
        var finder = new PostFinder();
        service.placed(new Period(first.toLocalDate(), last.toLocalDate())).forEach(finder::add);
        var links = rows.stream()
                .map(PostRow::link)
                .filter(l -> !l.isEmpty())
                .distinct()
                .toList();
        service.placedWithLinks(links).forEach(finder::add);
        return finder;
    }

    /// The posts the rows mean, as they stand.
    private Map<PostId, Post> known(PostService service, PostFinder finder, AccountBook accounts) {
        var ids = new LinkedHashSet<PostId>();
        for (var row : rows) {
            accounts.known(row.account())
                    .flatMap(account -> finder.find(account, row))
                    .ifPresent(placed -> ids.add(placed.post()));
        }
        var posts = new HashMap<PostId, Post>();
        service.find(List.copyOf(ids)).forEach(post -> posts.put(post.id(), post));
        return posts;
    }
}
