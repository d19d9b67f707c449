package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Progress;

/// One look at everything published: reads and checks a page of posts at a time, so that their texts are never all in
/// memory, on every processor. Used once.
final class Look {

    private static final int PAGE = 250;

    private final PublishedStore published;
    private final CheckEngine engine;
    private final LocalDateTime at;
    private int done;
    private int posts;

    Look(PublishedStore published, CheckEngine engine, LocalDateTime at) {
        this.published = published;
        this.engine = engine;
        this.at = at;
    }

    /// How many posts were looked at.
    int posts() {
        return posts;
    }

    /// The posts the lists object to, in the order of their numbers. Stops early where cancelled.
    List<Matter> everywhere(Progress progress) {
        var ids = published.ids();
        posts = ids.size();
        progress.step(0, posts);
        int pages = (posts + PAGE - 1) / PAGE;
        var found = IntStream.range(0, pages)
                .parallel()
                .mapToObj(page -> page(ids.subList(page * PAGE, Math.min(posts, (page + 1) * PAGE)), progress))
                .toList();
        var matters = new ArrayList<Matter>();
        found.forEach(matters::addAll);
        return named(matters);
    }

    private List<Matter> page(List<Long> ids, Progress progress) {
        if (progress.cancelled()) {
            return List.of();
        }
        var matters = new ArrayList<Matter>();
        for (var post : published.texts(ids)) {
            var objections = ScanPolicy.objections(post, engine.check(post.draft()));
            if (!objections.isEmpty()) {
                matters.add(new Matter(
                        0, post.post(), post.title(), post.publishedAt(), "", post.hash(), at, objections, null, null));
            }
        }
        step(ids.size(), progress);
        return matters;
    }

    private synchronized void step(int more, Progress progress) {
        done += more;
        progress.step(done, posts);
    }

    private List<Matter> named(List<Matter> matters) {
        var names =
                published.accounts(matters.stream().map(m -> m.post().value()).toList());
        return matters.stream()
                .map(m -> m.on(names.getOrDefault(m.post().value(), "")))
                .toList();
    }
}
