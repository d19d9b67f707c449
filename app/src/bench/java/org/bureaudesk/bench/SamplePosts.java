package org.bureaudesk.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;

/// Many published posts with a paragraph of text each, the same every time.
final class SamplePosts {

    private static final int BATCH = 5_000;
    private static final int MINUTES_APART = 53;
    private static final String BODY = "各有关单位要压实责任，加强值班值守，做好风险隐患排查整治，确保人民群众生命财产安全。";
    private static final String[] PLACES = {"城东", "城西", "河口", "山前", "新区", "老街", "港区", "园区", "北郊", "南岭", "湖滨"};

    private SamplePosts() {}

    /// Writes `count` posts that end at `end`.
    static void write(House house, AccountId account, int count, LocalDateTime end) {
        for (int from = 0; from < count; from += BATCH) {
            var size = Math.min(BATCH, count - from);
            var posts = batch(house.posts().service().newIds(2 * size), account, from, size, count, end);
            house.workspace().database().write(handle -> {
                house.posts().service().table().put(handle, posts);
                return true;
            });
        }
    }

    private static List<Post> batch(long firstId, AccountId account, int from, int size, int count, LocalDateTime end) {
        var posts = new ArrayList<Post>(size);
        for (int i = 0; i < size; i++) {
            var n = from + i;
            var at = end.minusMinutes((long) MINUTES_APART * (count - n));
            var row = PostFiles.row(n);
            var text = new PostText(row.get(1), "", PLACES[n % PLACES.length] + BODY + n);
            var figures = new Figures(n % 5000, n % 90, n % 40, n % 60, n % 20);
            var publication = new Publication(
                    firstId + 2L * i + 1, account, null, at, Push.ALONE, true, "https://example.org/s/" + n, figures);
            posts.add(Post.draft(new PostId(firstId + 2L * i), text, at).withPublications(List.of(publication)));
        }
        return posts;
    }
}
