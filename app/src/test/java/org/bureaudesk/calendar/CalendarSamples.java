package org.bureaudesk.calendar;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;

/// Posts for tests of the calendar.
public final class CalendarSamples {

    private CalendarSamples() {}

    /// Saves a post with these publications, which get numbers of their own.
    public static Post save(House house, String title, Publication... publications) {
        var posts = house.posts().service();
        var ids = posts.newIds(1 + publications.length);
        var post = Post.draft(new PostId(ids), new PostText(title, "", ""), TestHouse.NOW)
                .withPublications(LongStream.range(0, publications.length)
                        .mapToObj(i -> numbered(
                                ids + 1 + i, Arrays.asList(publications).get((int) i)))
                        .toList());
        posts.save(post);
        return post;
    }

    private static Publication numbered(long id, Publication one) {
        return new Publication(
                id,
                one.account(),
                one.plannedAt(),
                one.publishedAt(),
                one.push(),
                one.notified(),
                one.link(),
                one.figures());
    }
}
