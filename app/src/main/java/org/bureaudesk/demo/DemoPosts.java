package org.bureaudesk.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.jspecify.annotations.Nullable;

/// Fourteen months of posts: a busy subscription account with bursts, a microblog that follows it, a service account
/// and a video account that once fell silent for more than two weeks, and some drafts ahead.
final class DemoPosts {

    private static final int MONTHS = 14;
    private static final Set<String> VIDEO_COLUMNS = Set.of("应急科普", "安全提示", "以案释法", "曝光台");
    private static final Set<String> SERVICE_COLUMNS = Set.of("便民服务", "政策解读", "普法宣传");
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int SERVICE_LAST = 6;
    private static final int SERVICE_EVERY = 9;
    private static final int VIDEO_LAST = 12;
    private static final int VIDEO_EVERY = 7;

    private final DemoBureau bureau;
    private final Map<String, AccountId> accounts;
    private final LocalDate today;
    private final DemoNumbers numbers;
    private final TextDeck deck;
    private final SplittableRandom chance = new SplittableRandom(20_261_123);
    private final List<Post> posts = new ArrayList<>();

    DemoPosts(
            DemoBureau bureau,
            List<DemoText> texts,
            Map<String, AccountId> accounts,
            LocalDate today,
            DemoNumbers numbers) {
        this.bureau = bureau;
        this.accounts = accounts;
        this.today = today;
        this.numbers = numbers;
        this.deck = new TextDeck(texts, bureau.places());
    }

    List<Post> all() {
        for (var day = today.minusMonths(MONTHS); day.isBefore(today); day = day.plusDays(1)) {
            subscription(day);
            microblog(day);
            int ago = (int) (today.toEpochDay() - day.toEpochDay());
            if (ago >= SERVICE_LAST && (ago - SERVICE_LAST) % SERVICE_EVERY == 0 && !between(ago, 60, 85)) {
                alone("service", day.atTime(AFTERNOON), t -> SERVICE_COLUMNS.contains(t.column()));
            }
            if (ago >= VIDEO_LAST && (ago - VIDEO_LAST) % VIDEO_EVERY == 0 && !between(ago, 118, 142)) {
                video(day);
            }
        }
        bureau.plans().forEach(this::plan);
        return List.copyOf(posts);
    }

    /// Most working days one push, in the safety month and now and then one with several articles.
    private void subscription(LocalDate day) {
        var weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (chance.nextInt(100) >= (weekend ? 30 : 88)) {
            return;
        }
        var burst = day.getMonthValue() == 6 ? 30 : 10;
        var articles = chance.nextInt(100) < burst ? chance.nextInt(2, 6) : 1;
        var push = "wx-" + day;
        for (int position = 1; position <= articles; position++) {
            var at = day.atTime(MORNING);
            var publications = new ArrayList<Publication>();
            publications.add(published("subscription", at, new Push(push, position), true));
            if (position == 1 && chance.nextInt(100) < 70) {
                publications.add(published("weibo", at.plusMinutes(40), Push.ALONE, true));
            }
            post(dealt(day, t -> t.form() != PostForm.VIDEO), publications, null);
        }
        if (chance.nextInt(100) < 5) { // put on the page without a push
            var quiet = published("subscription", day.atTime(AFTERNOON), Push.ALONE, false);
            post(dealt(day, t -> t.form() != PostForm.VIDEO), List.of(quiet), null);
        }
    }

    private void microblog(LocalDate day) {
        if (chance.nextInt(100) < 55) {
            alone("weibo", day.atTime(LocalTime.of(17, chance.nextInt(60))), t -> t.form() != PostForm.VIDEO);
        }
    }

    private void video(LocalDate day) {
        var text = dealt(day, t -> VIDEO_COLUMNS.contains(t.column()));
        var publications = List.of(published("channels", day.atTime(LocalTime.of(10, 0)), Push.ALONE, true));
        post(text, publications, PostForm.VIDEO);
    }

    private void alone(String account, LocalDateTime at, Predicate<DemoText> wanted) {
        var publication = published(account, at, Push.ALONE, true);
        post(dealt(at.toLocalDate(), wanted), List.of(publication), null);
    }

    private void plan(DemoBureau.Plan plan) {
        var time = plan.time();
        var days = plan.inDays();
        var at = days == null || time == null ? null : today.plusDays(days).atTime(LocalTime.parse(time));
        var video = plan.accounts().contains("channels");
        var publications = plan.accounts().stream()
                .map(key -> Publication.planned(numbers.take(), id(key), at))
                .toList();
        var text = dealt(today, t -> !video || VIDEO_COLUMNS.contains(t.column()));
        post(text, publications, video ? PostForm.VIDEO : null);
    }

    private DemoText dealt(LocalDate day, Predicate<DemoText> wanted) {
        return deck.deal(day.getMonthValue(), posts.size(), wanted);
    }

    private Publication published(String account, LocalDateTime at, Push push, boolean notified) {
        var id = numbers.take();
        var ago = today.toEpochDay() - at.toLocalDate().toEpochDay();
        var linked = ago > 4 || chance.nextInt(100) < 60;
        return new Publication(
                id,
                id(account),
                null,
                at,
                push,
                notified,
                linked ? "https://demo.example/%s/%06d".formatted(account, id) : "",
                ago < 3 ? Figures.NONE : figures(account));
    }

    private Figures figures(String account) {
        var base = bureau.accounts().stream()
                .filter(a -> a.key().equals(account))
                .findFirst()
                .orElseThrow()
                .readsBase();
        var reads = base / 2 + chance.nextInt(base);
        if (chance.nextInt(100) < 4) {
            reads *= 5;
        }
        return new Figures(
                reads,
                reads / 60 + chance.nextInt(8),
                reads / 150 + chance.nextInt(5),
                reads / 40 + chance.nextInt(10),
                chance.nextInt(6));
    }

    private void post(DemoText text, List<Publication> publications, @Nullable PostForm form) {
        var written = publications.stream()
                .map(Publication::publishedAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(today.atTime(MORNING))
                .toLocalDate()
                .minusDays(1)
                .atTime(AFTERNOON);
        posts.add(new Post(
                new PostId(numbers.take()),
                deck.filled(text),
                "",
                form == null ? text.form() : form,
                text.column(),
                text.kind(),
                new Origin(text.origin(), text.source(), text.source().isEmpty() ? "" : text.title(), ""),
                publications,
                List.of(),
                written,
                written.plusHours(1),
                null));
    }

    private AccountId id(String key) {
        return Objects.requireNonNull(accounts.get(key), key);
    }

    private static boolean between(int days, int from, int to) {
        return days > from && days < to;
    }
}
