package org.bureaudesk.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ChannelReads;
import org.bureaudesk.figures.PastFigures;
import org.bureaudesk.figures.RegularReaders;
import org.bureaudesk.figures.TrendDay;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.post.Post;

/// Everything an import writes, room by room.
public record Changes(
        List<Change<Account>> accounts,
        List<Change<Post>> posts,
        List<Change<FollowerDay>> followers,
        List<Change<Message>> messages,
        List<Change<Filing>> filings,
        List<Change<Rectification>> rectifications,
        Figures figures) {

    /// What platforms' exports bring of figures.
    public record Figures(
            List<Change<ArticleFigures>> articles,
            List<Change<PastFigures>> past,
            List<Change<ChannelReads>> channels,
            List<Change<TrendDay>> trend,
            List<Change<RegularReaders>> readers) {

        public static final Figures NONE = new Figures(List.of(), List.of(), List.of(), List.of(), List.of());

        public int size() {
            return articles.size() + past.size() + channels.size() + trend.size() + readers.size();
        }

        Figures reversed() {
            return new Figures(
                    Changes.reversed(articles),
                    Changes.reversed(past),
                    Changes.reversed(channels),
                    Changes.reversed(trend),
                    Changes.reversed(readers));
        }
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return accounts.size()
                + posts.size()
                + followers.size()
                + messages.size()
                + filings.size()
                + rectifications.size()
                + figures.size();
    }

    /// These and what the exports of the same import bring; a record both touch is changed once.
    public Changes with(List<Change<Post>> morePosts, List<Change<FollowerDay>> moreFollowers, Figures newFigures) {
        return new Changes(
                accounts,
                joined(posts, morePosts, Post::id),
                joined(followers, moreFollowers, day -> List.of(day.account(), day.day())),
                messages,
                filings,
                rectifications,
                newFigures);
    }

    private static <R, K> List<Change<R>> joined(List<Change<R>> first, List<Change<R>> second, Function<R, K> key) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        var byKey = new LinkedHashMap<K, Change<R>>();
        var all = new ArrayList<>(first);
        all.addAll(second);
        for (var change : all) {
            var after = change.after();
            if (after != null) {
                byKey.merge(key.apply(after), change, (a, b) -> new Change<>(a.before(), b.after()));
            }
        }
        return List.copyOf(byKey.values());
    }

    /// What takes all of it back.
    public Changes reversed() {
        return new Changes(
                reversed(accounts),
                reversed(posts),
                reversed(followers),
                reversed(messages),
                reversed(filings),
                reversed(rectifications),
                figures.reversed());
    }

    private static <R> List<Change<R>> reversed(List<Change<R>> changes) {
        return changes.reversed().stream().map(Change::reversed).toList();
    }
}
