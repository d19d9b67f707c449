package org.bureaudesk.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Pinyin;
import org.bureaudesk.text.Words;

/// Finds records of all rooms by what a user types. Thread-safe; does database work.
final class SearchService {

    static final int MOST_POSTS = 20;
    private static final int MOST_OTHERS = 8;
    private static final int RECENT_POSTS = 2_000;
    private static final int MESSAGE_DAYS = 800;
    private static final int TITLE_LENGTH = 60;
    private static final Pattern INITIALS = Pattern.compile("[a-zA-Z0-9]{2,}");

    private final AccountService accounts;
    private final PostService posts;
    private final InteractionService interactions;
    private final Messages messages;
    private final Clock clock;
    private final Pinyin pinyin = new Pinyin();

    SearchService(
            AccountService accounts,
            PostService posts,
            InteractionService interactions,
            Messages messages,
            Clock clock) {
        this.accounts = accounts;
        this.posts = posts;
        this.interactions = interactions;
        this.messages = messages;
        this.clock = clock;
    }

    /// What answers to `sought`: accounts first, then posts newest first, then messages. Without anything sought, the
    /// newest posts.
    List<Hit> find(String sought) {
        var text = sought.strip();
        var period = DayQuery.parse(text, LocalDate.now(clock));
        if (period.isPresent()) {
            return onDays(period.get());
        }
        if (text.isEmpty()) {
            return hits(posts.list(PostQuery.ALL, null, MOST_POSTS));
        }
        var found = new ArrayList<Hit>();
        accounts.all().stream()
                .filter(answers(text))
                .limit(MOST_OTHERS)
                .map(this::hit)
                .forEach(found::add);
        found.addAll(hits(posts(text)));
        found.addAll(messages(text));
        return found;
    }

    private List<Hit> onDays(Period period) {
        var found = new ArrayList<>(hits(posts.list(PostQuery.ALL.withPeriod(period), null, MOST_POSTS)));
        interactions.received(period).stream().limit(MOST_OTHERS).map(this::hit).forEach(found::add);
        return found;
    }

    private Predicate<Account> answers(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return account -> account.name().toLowerCase(Locale.ROOT).contains(lower)
                || messages.text(account.platform()).contains(text)
                || pinyin.matches(account.name(), text);
    }

    private List<PostRow> posts(String text) {
        var found = new LinkedHashMap<Object, PostRow>();
        posts.list(PostQuery.ALL.withText(text), null, MOST_POSTS).forEach(p -> found.put(p.id(), p));
        if (found.size() < MOST_POSTS && INITIALS.matcher(text).matches()) {
            posts.list(PostQuery.ALL, null, RECENT_POSTS).stream()
                    .filter(p -> pinyin.matches(p.title(), text))
                    .limit(MOST_POSTS - found.size())
                    .forEach(p -> found.putIfAbsent(p.id(), p));
        }
        return List.copyOf(found.values());
    }

    private List<Hit> messages(String text) {
        var today = LocalDate.now(clock);
        return interactions.received(new Period(today.minusDays(MESSAGE_DAYS), today)).stream()
                .filter(m -> m.content().contains(text) || m.answer().contains(text))
                .limit(MOST_OTHERS)
                .map(this::hit)
                .toList();
    }

    private List<Hit> hits(List<PostRow> rows) {
        return rows.stream()
                .map(p -> new Hit(
                        "post", p.id(), "search.kind.post", "fth-file-text", p.title(), Words.print(p.at(), messages)))
                .toList();
    }

    private Hit hit(Account account) {
        return new Hit(
                "account",
                account.id(),
                "search.kind.account",
                "fth-shield",
                account.name(),
                messages.text(account.platform()));
    }

    private Hit hit(Message message) {
        var line = message.content().lines().findFirst().orElse("");
        var title = line.length() > TITLE_LENGTH ? line.substring(0, TITLE_LENGTH) + "……" : line;
        return new Hit(
                "interaction",
                message.id(),
                "search.kind.message",
                "fth-message-circle",
                title,
                Words.print(message.receivedAt(), messages));
    }
}
