package org.bureaudesk.demo.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.PersonId;

/// Makes the people, the posts on their way and every move, in order of time. The same day gives the same records.
public final class OfficePosts {

    private final OfficePlan plan;
    private final Map<String, AccountId> accounts;
    private final LocalDate today;
    private final LongSupplier numbers;
    private final List<Turn> turns = new ArrayList<>();

    public OfficePosts(OfficePlan plan, Map<String, AccountId> accounts, LocalDate today, LongSupplier numbers) {
        this.plan = plan;
        this.accounts = accounts;
        this.today = today;
        this.numbers = numbers;
    }

    /// @param turns every move, the first first
    public record Made(List<Person> people, List<Post> posts, List<Turn> turns) {

        public static final Made NOTHING = new Made(List.of(), List.of(), List.of());

        public Made {
            people = List.copyOf(people);
            posts = List.copyOf(posts);
            turns = List.copyOf(turns);
        }
    }

    /// @param published the posts of the bureau, of which the last went through review
    public Made make(List<Post> published) {
        var people = plan.people().stream()
                .map(p -> new Person(
                        new PersonId(numbers.getAsLong()), p.name(), p.post(), new LinkedHashSet<>(p.roles()), null))
                .toList();
        var posts = plan.drafts().stream().map(this::post).toList();
        published.forEach(this::usual);
        turns.sort(Comparator.comparing(Turn::at)); // stable: what happens in one minute stays in its order
        return new Made(people, posts, turns);
    }

    private Post post(OfficePlan.Draft draft) {
        var id = new PostId(numbers.getAsLong());
        draft.moves().forEach(move -> turns.add(new Turn(at(move), id, draft.writer(), draft.outOfRule(), move)));
        var written = at(draft.moves().getFirst()).toLocalDate().atTime(9, 0);
        return new Post(
                id,
                new PostText(draft.title(), draft.summary(), draft.body()),
                "",
                PostForm.ARTICLE,
                draft.column(),
                draft.kind(),
                new Origin(draft.origin(), draft.source(), draft.sourceTitle(), ""),
                draft.accounts().stream()
                        .map(key -> publication(draft, Objects.requireNonNull(accounts.get(key), key)))
                        .toList(),
                List.of(),
                written,
                written.plusMinutes(40),
                null);
    }

    private Publication publication(OfficePlan.Draft draft, AccountId account) {
        var time = LocalTime.parse(Objects.requireNonNullElse(draft.time(), "08:30"));
        var id = numbers.getAsLong();
        var out = draft.out();
        if (out != null) {
            var at = workday(out).atTime(time);
            return new Publication(id, account, null, at, Push.ALONE, true, "", Figures.NONE);
        }
        var days = draft.inDays();
        return Publication.planned(id, account, days == null ? null : day(days).atTime(time));
    }

    private LocalDate day(int inDays) {
        return inDays < 0 ? workday(-inDays) : today.plusDays(inDays);
    }

    /// What happened the day before to a post that went out lately.
    private void usual(Post post) {
        var out = post.publications().stream()
                .flatMap(p -> Optional.ofNullable(p.publishedAt()).stream())
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate)
                .filter(day -> day.isAfter(today.minusDays(plan.reviewedDays() + 1L)));
        out.ifPresent(day -> {
            var writer =
                    plan.writers().get((int) (post.id().value() % plan.writers().size()));
            for (var move : plan.usual()) {
                var at = day.minusDays(1).atTime(LocalTime.parse(move.time()));
                turns.add(new Turn(at, post.id(), writer, "", move));
            }
        });
    }

    private LocalDateTime at(OfficePlan.Move move) {
        return workday(move.ago()).atTime(LocalTime.parse(move.time()));
    }

    /// The day that lies `ago` working days back; weekends do not count.
    private LocalDate workday(int ago) {
        var day = today;
        for (int left = ago; left > 0; left--) {
            day = day.minusDays(1);
            while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                day = day.minusDays(1);
            }
        }
        return day;
    }
}
