package org.bureaudesk.report.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PublishedArticle;
import org.jspecify.annotations.Nullable;

/// The records of a period as they stood at a moment, and how each kind of evidence is picked from them.
///
/// @param due the day by which a message wants its answer
record Records(
        Period period,
        LocalDateTime asOf,
        List<Account> accounts,
        List<PublishedArticle> articles,
        List<Message> messages,
        Map<Long, List<FollowerDay>> followerDays,
        Map<Long, FollowerDay> latestFollowers,
        List<Rectification> rectifications,
        Function<Message, LocalDate> due) {

    Evidence evidence(EvidenceKind kind, List<Long> of, Period span) {
        return new Evidence(kind, of, span, count(new Evidence(kind, of, span, 0)));
    }

    /// As many as [#rows] would list.
    private int count(Evidence evidence) {
        return switch (evidence.kind()) {
            case SENDS -> sends(evidence).size();
            case MESSAGES, WANTING, ANSWERED, OVERDUE, LATE ->
                (int) messages(evidence).count();
            case ARTICLES, READS, REACTIONS, ORIGINALS, GAP_ENDS ->
                (int) articles(evidence).count();
            default -> rows(evidence).size();
        };
    }

    List<EvidenceRow> rows(Evidence evidence) {
        return switch (evidence.kind()) {
            case ACCOUNTS -> accountRows(evidence);
            case FOLLOWERS -> latestRows(evidence);
            case FOLLOWER_DAYS -> followerRows(evidence, FollowerDay::cumulative);
            case FOLLOWER_NETS -> followerRows(evidence, FollowerDay::knownNet);
            case OPEN_PROBLEMS -> problemRows(rectifications.stream().filter(this::isOpen));
            case DONE_PROBLEMS -> problemRows(rectifications.stream().filter(this::isDone));
            case SENDS -> sendRows(evidence);
            case MESSAGES, WANTING, ANSWERED, OVERDUE, LATE ->
                messages(evidence).map(this::row).toList();
            case ARTICLES, READS, REACTIONS, ORIGINALS, GAP_ENDS ->
                articles(evidence).map(a -> row(a, value(evidence.kind(), a))).toList();
        };
    }

    private static @Nullable Long value(EvidenceKind kind, PublishedArticle article) {
        var reads = article.figures().reads();
        return switch (kind) {
            case READS -> reads == null ? null : Long.valueOf(reads);
            case REACTIONS -> Long.valueOf(article.figures().interactions());
            default -> null;
        };
    }

    Stream<PublishedArticle> articles(Evidence evidence) {
        var span = evidence.span();
        var all = within(span).stream().filter(a -> covers(evidence, a.account().value()));
        return switch (evidence.kind()) {
            case READS -> all.filter(a -> a.figures().reads() != null);
            case REACTIONS -> all.filter(a -> a.figures().interactions() > 0);
            case ORIGINALS -> all.filter(a -> a.origin().kind() == OriginKind.ORIGINAL);
            case GAP_ENDS ->
                all.filter(a -> {
                    var day = a.publishedAt().toLocalDate();
                    return day.equals(span.from()) || day.equals(span.to());
                });
            default -> all;
        };
    }

    /// The articles of some days; they stand oldest first.
    private List<PublishedArticle> within(Period span) {
        return articles.subList(firstFrom(span.from()), firstFrom(span.to().plusDays(1)));
    }

    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = articles.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (articles.get(middle).publishedAt().toLocalDate().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<EvidenceRow> sendRows(Evidence evidence) {
        return sends(evidence).stream().map(a -> row(a, null)).toList();
    }

    /// One article for every send: on a platform with pushes, the notified ones that went out together count once.
    private List<PublishedArticle> sends(Evidence evidence) {
        var sends = new LinkedHashMap<String, PublishedArticle>();
        articles(evidence).filter(a -> !hasPushes(a) || a.notified()).forEach(a -> sends.putIfAbsent(sendKey(a), a));
        return List.copyOf(sends.values());
    }

    private String sendKey(PublishedArticle article) {
        return article.account().value() + (hasPushes(article) ? article.sendKey() : "#" + article.publication());
    }

    private boolean hasPushes(PublishedArticle article) {
        return account(article.account().value()).platform().hasPushes();
    }

    Stream<Message> messages(Evidence evidence) {
        var all = messages.stream()
                .filter(m ->
                        covers(evidence, m.account().value()) && evidence.span().contains(m.receivedAt()));
        return switch (evidence.kind()) {
            case WANTING -> all.filter(Message::wantsAnswer);
            case ANSWERED -> all.filter(m -> m.wantsAnswer() && isAnswered(m));
            case OVERDUE -> all.filter(m -> m.wantsAnswer() && !isAnswered(m) && isPast(m, asOf));
            case LATE -> all.filter(m -> m.wantsAnswer() && isAnswered(m) && isPast(m, m.answeredAt()));
            default -> all;
        };
    }

    private boolean isAnswered(Message message) {
        var at = message.answeredAt();
        return at != null && !at.isAfter(asOf);
    }

    private boolean isPast(Message message, @Nullable LocalDateTime moment) {
        return moment != null && moment.toLocalDate().isAfter(due.apply(message));
    }

    boolean isOpen(Rectification problem) {
        return problem.doneOn() == null || problem.doneOn().isAfter(asOf.toLocalDate());
    }

    boolean isDone(Rectification problem) {
        var done = problem.doneOn();
        return done != null && period.contains(done) && !done.isAfter(asOf.toLocalDate());
    }

    private static boolean covers(Evidence evidence, long account) {
        return evidence.accounts().isEmpty() || evidence.accounts().contains(account);
    }

    private Account account(long id) {
        return accounts.stream()
                .filter(a -> a.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A record of no account: " + id));
    }

    private List<EvidenceRow> accountRows(Evidence evidence) {
        return accounts.stream()
                .filter(a -> a.isRunning() && covers(evidence, a.id().value()))
                .map(a -> new EvidenceRow("account", a.id(), null, a.name(), a.name(), null))
                .toList();
    }

    private List<EvidenceRow> latestRows(Evidence evidence) {
        return accounts.stream()
                .map(a -> latestFollowers.get(a.id().value()))
                .filter(day -> day != null && covers(evidence, day.account().value()))
                .map(day -> row(day, day.cumulative()))
                .toList();
    }

    private List<EvidenceRow> followerRows(Evidence evidence, Function<FollowerDay, @Nullable Integer> value) {
        return followerDays.values().stream()
                .flatMap(List::stream)
                .filter(d ->
                        covers(evidence, d.account().value()) && evidence.span().contains(d.day()))
                .map(d -> row(d, value.apply(d)))
                .toList();
    }

    private EvidenceRow row(FollowerDay day, @Nullable Integer value) {
        return new EvidenceRow(
                "follower",
                day.account(),
                day.day().atStartOfDay(),
                account(day.account().value()).name(),
                day.source(),
                value == null ? null : Long.valueOf(value));
    }

    private EvidenceRow row(PublishedArticle article, @Nullable Long value) {
        return new EvidenceRow(
                "post",
                article.post(),
                article.publishedAt(),
                account(article.account().value()).name(),
                article.title(),
                value);
    }

    private EvidenceRow row(Message message) {
        return new EvidenceRow(
                "interaction",
                message.id(),
                message.receivedAt(),
                account(message.account().value()).name(),
                message.content(),
                null);
    }

    private static List<EvidenceRow> problemRows(Stream<Rectification> problems) {
        return problems.map(r -> new EvidenceRow("inspection", r.id(), null, "", r.problem(), null))
                .toList();
    }
}
