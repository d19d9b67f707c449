package org.bureaudesk.intake.plan;

import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ChannelReads;
import org.bureaudesk.figures.PastFigures;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;

/// Puts real numbers in the place of stand-ins (see [Numbers]).
///
/// @param first the first of as many numbers as the plan needs
public record Renumbered(long first) {

    public Changes of(Changes changes) {
        return new Changes(
                changes.accounts().stream()
                        .map(c -> with(c, c.after() == null ? null : account(c.after())))
                        .toList(),
                changes.posts().stream()
                        .map(c -> with(c, c.after() == null ? null : post(c.after())))
                        .toList(),
                changes.followers().stream()
                        .map(c -> with(c, c.after() == null ? null : day(c.after())))
                        .toList(),
                changes.messages().stream()
                        .map(c -> with(c, c.after() == null ? null : message(c.after())))
                        .toList(),
                changes.filings().stream()
                        .map(c -> with(c, c.after() == null ? null : filing(c.after())))
                        .toList(),
                changes.rectifications().stream()
                        .map(c -> with(c, c.after() == null ? null : rectification(c.after())))
                        .toList(),
                figures(changes.figures()));
    }

    /// Trend and readers bear no numbers of their own.
    private Changes.Figures figures(Changes.Figures figures) {
        return new Changes.Figures(
                figures.articles().stream()
                        .map(c -> with(c, c.after() == null ? null : article(c.after())))
                        .toList(),
                figures.past().stream()
                        .map(c -> with(c, c.after() == null ? null : past(c.after())))
                        .toList(),
                figures.channels().stream()
                        .map(c -> with(c, c.after() == null ? null : channel(c.after())))
                        .toList(),
                figures.trend(),
                figures.readers());
    }

    private ArticleFigures article(ArticleFigures a) {
        var publication = a.publication();
        return new ArticleFigures(
                number(a.id()),
                a.account(),
                a.url(),
                a.title(),
                a.publishedAt(),
                publication == null ? null : (Long) number(publication),
                a.notified(),
                a.counts(),
                a.told());
    }

    private PastFigures past(PastFigures p) {
        return new PastFigures(number(p.id()), number(p.article()), p.counts(), p.told());
    }

    private ChannelReads channel(ChannelReads c) {
        return new ChannelReads(number(c.article()), c.channel(), c.readsPeople(), c.share(), c.told());
    }

    private static <R> Change<R> with(Change<R> change, @Nullable R after) {
        return new Change<>(change.before(), after);
    }

    private long number(long standIn) {
        return standIn < 0 ? first - standIn - 1 : standIn;
    }

    private AccountId number(AccountId id) {
        return id.value() < 0 ? new AccountId(number(id.value())) : id;
    }

    private Account account(Account account) {
        return account.withId(number(account.id()));
    }

    private Post post(Post post) {
        var publications =
                List.copyOf(post.publications().stream().map(this::publication).toList());
        return new Post(
                new PostId(number(post.id().value())),
                post.text(),
                post.cover(),
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                publications,
                post.attachments(),
                post.createdAt(),
                post.updatedAt(),
                post.deletedAt());
    }

    private Publication publication(Publication p) {
        return new Publication(
                number(p.id()),
                number(p.account()),
                p.plannedAt(),
                p.publishedAt(),
                p.push(),
                p.notified(),
                p.link(),
                p.figures());
    }

    private FollowerDay day(FollowerDay d) {
        return new FollowerDay(
                number(d.account()), d.day(), d.added(), d.cancelled(), d.net(), d.cumulative(), d.source());
    }

    private Message message(Message m) {
        return new Message(
                number(m.id()),
                number(m.account()),
                m.receivedAt(),
                m.kind(),
                m.content(),
                m.answer(),
                m.answeredAt(),
                m.transferredTo(),
                m.featured(),
                m.outcome(),
                m.deletedAt());
    }

    private Filing filing(Filing f) {
        return new Filing(
                number(f.id()),
                number(f.account()),
                f.kind(),
                f.approvedOn(),
                f.happenedOn(),
                f.filedOn(),
                f.number(),
                f.note(),
                f.deletedAt());
    }

    private Rectification rectification(Rectification r) {
        return new Rectification(
                number(r.id()),
                r.problem(),
                r.category(),
                r.responsible(),
                r.measure(),
                r.dueOn(),
                r.doneOn(),
                r.deletedAt());
    }
}
