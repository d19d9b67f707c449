package org.bureaudesk.intake.journal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ChannelReads;
import org.bureaudesk.figures.PastFigures;
import org.bureaudesk.figures.RegularReaders;
import org.bureaudesk.figures.TrendDay;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;

/// Every room an import writes to, in the order of writing.
public final class JournalRooms {

    private static final String SEPARATOR = "|";

    private final Rooms rooms;
    private final Clock clock;

    public JournalRooms(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    JournalRoom<Account> accounts() {
        return new JournalRoom<>(
                "account",
                Account.class,
                rooms.accounts().table(),
                a -> Long.toString(a.id().value()),
                keys -> Keys.chosen(
                        Stream.concat(rooms.accounts().all().stream(), rooms.accounts().binned().stream())
                                .toList(),
                        keys,
                        a -> Long.toString(a.id().value())),
                account -> account.withDeletedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES)));
    }

    JournalRoom<Post> posts() {
        return new JournalRoom<>(
                "post",
                Post.class,
                rooms.posts().table().summed(),
                p -> Long.toString(p.id().value()),
                keys -> rooms.posts()
                        .find(keys.stream()
                                .map(k -> new PostId(Long.parseLong(k)))
                                .toList()),
                null);
    }

    JournalRoom<FollowerDay> followers() {
        return new JournalRoom<>(
                "follower",
                FollowerDay.class,
                rooms.followers().table(),
                d -> Keys.key(d.account(), d.day(), ""),
                keys -> Keys.days(keys, rooms.followers()::days, d -> Keys.key(d.account(), d.day(), "")),
                null);
    }

    JournalRoom<Message> messages() {
        return new JournalRoom<>(
                "interaction",
                Message.class,
                rooms.interactions().table(),
                m -> Long.toString(m.id()),
                keys -> keys.stream()
                        .map(k -> rooms.interactions().message(Long.parseLong(k)))
                        .flatMap(Optional::stream)
                        .toList(),
                null);
    }

    JournalRoom<Filing> filings() {
        return new JournalRoom<>(
                "filing",
                Filing.class,
                rooms.filings().table(),
                f -> Long.toString(f.id()),
                keys -> Keys.chosen(rooms.filings().all(), keys, f -> Long.toString(f.id())),
                null);
    }

    JournalRoom<Rectification> rectifications() {
        return new JournalRoom<>(
                "inspection",
                Rectification.class,
                rooms.inspections().table(),
                r -> Long.toString(r.id()),
                keys -> Keys.chosen(rooms.inspections().rectifications(), keys, r -> Long.toString(r.id())),
                null);
    }

    JournalRoom<ArticleFigures> articles() {
        return new JournalRoom<>(
                "article",
                ArticleFigures.class,
                rooms.figures().tables().articles(),
                a -> Long.toString(a.id()),
                keys -> rooms.figures()
                        .articles(keys.stream().map(Long::valueOf).toList()),
                null);
    }

    JournalRoom<PastFigures> past() {
        return new JournalRoom<>(
                "past",
                PastFigures.class,
                rooms.figures().tables().past(),
                p -> p.article() + SEPARATOR + p.id(),
                keys -> Keys.chosen(
                        rooms.figures().past(Keys.articlesOf(keys)), keys, p -> p.article() + SEPARATOR + p.id()),
                null);
    }

    JournalRoom<ChannelReads> channels() {
        return new JournalRoom<>(
                "channel",
                ChannelReads.class,
                rooms.figures().tables().channels(),
                c -> c.article() + SEPARATOR + c.channel(),
                keys -> Keys.chosen(
                        rooms.figures().channels(Keys.articlesOf(keys)),
                        keys,
                        c -> c.article() + SEPARATOR + c.channel()),
                null);
    }

    JournalRoom<TrendDay> trend() {
        return new JournalRoom<>(
                "trend",
                TrendDay.class,
                rooms.figures().tables().trend(),
                d -> Keys.key(d.account(), d.day(), d.channel()),
                keys -> Keys.days(keys, rooms.figures()::trend, d -> Keys.key(d.account(), d.day(), d.channel())),
                null);
    }

    JournalRoom<RegularReaders> readers() {
        return new JournalRoom<>(
                "readers",
                RegularReaders.class,
                rooms.figures().tables().readers(),
                d -> Keys.key(d.account(), d.day(), ""),
                keys -> Keys.days(keys, rooms.figures()::regularReaders, d -> Keys.key(d.account(), d.day(), "")),
                null);
    }

    /// All of them by name.
    Map<String, JournalRoom<?>> all() {
        var all = new HashMap<String, JournalRoom<?>>();
        Stream.of(
                        accounts(),
                        posts(),
                        followers(),
                        messages(),
                        filings(),
                        rectifications(),
                        articles(),
                        past(),
                        channels(),
                        trend(),
                        readers())
                .forEach(room -> all.put(room.name(), room));
        return all;
    }
}
