package org.bureaudesk.post.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;

/// Laws of registering, grouping and withdrawing, over one real workspace and any sequence of steps.
@SuppressWarnings("NullAway.Init") // opened before the first law
class ReleaseProperties {

    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final Period MONTH = Period.of(YearMonth.from(NOW));
    private static final int POSTS = 6;

    private static House house;
    private static AccountId account;
    private static List<PostId> posts;

    /// What a user may do: register, take back, group, ungroup, order a withdrawal; on some of the posts.
    record Step(int kind, int from, int to, int minutes) {}

    @BeforeContainer
    static void open() throws IOException {
        house = TestHouse.open(Files.createTempDirectory("release"));
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var service = house.posts().service();
        var made = new ArrayList<Post>();
        for (int i = 0; i < POSTS; i++) {
            var id = service.newIds(2);
            made.add(Post.draft(new PostId(id), new PostText("稿件" + i, "", ""), NOW)
                    .withPublications(List.of(Publication.planned(id + 1, account, NOW.minusHours(i)))));
        }
        service.saveAll(made, "post.edit.save", "");
        posts = made.stream().map(Post::id).toList();
        house.history().clear();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @AfterTry
    void back() {
        while (house.history().undoable().isPresent()) {
            house.history().undo();
        }
        house.history().clear();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var index = Arbitraries.integers().between(0, POSTS - 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        index,
                        index,
                        Arbitraries.integers().between(0, 4_000))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 40)
    void usedNeverExceedsArticles(@ForAll("steps") List<Step> steps) {
        for (var step : steps) {
            take(step);
            var count = house.posts().service().count(account, MONTH);
            assertThat(count.sends()).isLessThanOrEqualTo(count.articles());
        }
    }

    @Property(tries = 40)
    void groupingAndUngroupingNeverChangeTheArticles(@ForAll("steps") List<Step> steps) {
        steps.forEach(ReleaseProperties::take);
        var before = house.posts().service().published(MONTH).stream()
                .map(a -> a.publication() + "@" + a.publishedAt())
                .toList();

        for (var step : steps) {
            take(new Step(2 + step.kind() % 2, step.from(), step.to(), 0));
        }

        assertThat(house.posts().service().published(MONTH).stream().map(a -> a.publication() + "@" + a.publishedAt()))
                .isEqualTo(before);
    }

    @Property(tries = 40)
    void undoRestoresExactlyAndRedoRepeats(@ForAll("steps") List<Step> steps) {
        var states = new ArrayList<State>();
        states.add(state());
        for (var step : steps) {
            if (take(step)) {
                states.add(state());
            }
        }

        for (int i = states.size() - 1; i > 0; i--) {
            assertThat(state()).isEqualTo(states.get(i));
            house.history().undo();
        }
        assertThat(state()).isEqualTo(states.getFirst());
        for (int i = 1; i < states.size(); i++) {
            house.history().redo();
            assertThat(state()).isEqualTo(states.get(i));
        }
    }

    @Property(tries = 40)
    void noStepEverMovesAPlan(@ForAll("steps") List<Step> steps) {
        var plans = plans();
        steps.forEach(ReleaseProperties::take);
        assertThat(plans()).isEqualTo(plans);
    }

    /// Everything a step may touch.
    private record State(List<Post> posts, List<Withdrawal> withdrawals) {}

    private static State state() {
        return new State(
                house.posts().service().find(posts),
                house.releases().service().withdrawals().all());
    }

    private static List<LocalDateTime> plans() {
        return house.posts().service().find(posts).stream()
                .flatMap(p -> p.publications().stream())
                .map(Publication::plannedAt)
                .toList();
    }

    /// Whether the step was taken as something to undo.
    private static boolean take(Step step) {
        var before = house.history().undoable();
        var some = IntStream.rangeClosed(Math.min(step.from(), step.to()), Math.max(step.from(), step.to()))
                .mapToObj(posts::get)
                .toList();
        var releases = house.releases().service();
        try {
            switch (step.kind()) {
                case 0 ->
                    releases.apply(lines(some).stream()
                            .map(l -> l.out(NOW.minusMinutes(step.minutes()), "", step.minutes() % 3 > 0))
                            .toList());
                case 1 ->
                    releases.apply(
                            lines(some).stream().map(ReleaseLine::takenBack).toList());
                case 2 -> releases.group(account, some);
                case 3 -> releases.ungroup(account, some);
                default ->
                    releases.withdrawals()
                            .order(
                                    Set.copyOf(lines(some).stream()
                                            .map(ReleaseLine::publication)
                                            .toList()),
                                    some,
                                    new WithdrawalService.Order("李", NOW, "误"));
            }
        } catch (UserException _) { // a step that may not be taken: nothing happened
            return false;
        }
        return !house.history().undoable().equals(before);
    }

    private static List<ReleaseLine> lines(List<PostId> some) {
        return house.posts().service().find(some).stream()
                .map(p -> ReleaseLine.of(p.id(), p.publications().getFirst()))
                .toList();
    }
}
