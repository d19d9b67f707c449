package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The people of the demonstration and what they have done in review.
class DemoOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void showsAPostInEveryStateOfReview() {
        try (var house = filled(TestHouse.CLOCK)) {
            var states = house.reviews().service().states(all(house)).values();

            assertThat(states).contains(ReviewState.values());
            assertThat(drafts(house).stream().map(d -> d.mark().waiting()).filter(w -> !w.isEmpty()))
                    .contains("first", "second", "third");
            assertThat(drafts(house))
                    .filteredOn(d -> d.mark().state() == ReviewState.RETURNED)
                    .allSatisfy(d ->
                            assertThat(d.course().last().orElseThrow().reason()).isNotBlank())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(drafts(house))
                    .filteredOn(d -> d.mark().state() == ReviewState.CHANGED)
                    .allSatisfy(d -> assertThat(d.compared()).isPresent());
            assertThat(drafts(house))
                    .filteredOn(d -> d.course().signatures().size() == 4)
                    .singleElement()
                    .satisfies(d -> assertThat(d.answers())
                            .anyMatch(answer -> answer.kind() == AnswerKind.OVERRIDDEN)
                            .anyMatch(answer -> answer.kind() == AnswerKind.VIOLATES));
        }
    }

    @Test
    void everyQueueOfWhoeverSitsAtTheDeskHoldsSomething() {
        try (var house = filled(TestHouse.CLOCK)) {
            var desk = house.staff().service().session().person().orElseThrow();
            var queues = house.reviews().queues().queues();

            assertThat(desk.name()).isEqualTo("周敏");
            assertThat(house.staff().service().settings().mode()).isEqualTo(SignInMode.NAMED);
            for (var queue : Queue.values()) {
                assertThat(queues.get(queue)).as(queue.name()).isNotEmpty();
            }
            assertThat(house.reviews()
                            .service()
                            .dossier(waiting(queues))
                            .allowed()
                            .steps())
                    .contains(StepKind.SIGN, StepKind.RETURN);
        }
    }

    private static PostId waiting(Map<Queue, List<org.bureaudesk.review.ReviewLine>> queues) {
        return Objects.requireNonNull(queues.get(Queue.FOR_ME))
                .getFirst()
                .post()
                .id();
    }

    @Test
    void nothingHappensOutOfOrderOrAfterTheDayItEnds() {
        for (var day : List.of("2026-11-22T00:05", "2026-11-23T07:30", "2026-01-01T12:00", "2028-02-29T23:59")) {
            var now = LocalDateTime.parse(day);
            var clock = Clock.fixed(now.atZone(Beijing.ZONE).toInstant(), Beijing.ZONE);
            try (var house = House.open(folder.resolve(day.replace(':', '-')), clock)) {
                house.demo().service().fill();
                for (var dossier : dossiers(house)) {
                    var steps = dossier.course().steps();
                    var times = steps.stream().map(step -> step.at()).toList();
                    assertThat(times).as(dossier.post().text().title()).isSorted();
                    assertThat(dossier.post().createdAt()).isBefore(times.getFirst());
                    assertThat(times.getLast()).isBefore(now);
                    assertThat(dossier.answers()).allMatch(answer -> answer.at().isBefore(now));
                    var urgent = dossier.course().permit().isPresent();
                    var out = out(dossier.post());
                    assertThat(out == null || urgent || out.isAfter(times.getLast()))
                            .as(dossier.post().text().title())
                            .isTrue();
                }
                assertThat(house.reviews().service().states(all(house)).values())
                        .contains(ReviewState.values());
                house.reviews().service().checkAll();
            }
        }
    }

    private static @org.jspecify.annotations.Nullable LocalDateTime out(Post post) {
        return post.publications().stream()
                .map(p -> p.publishedAt())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Test
    void theLogSaysWhoIsMadeUpAndHolds() {
        try (var house = filled(TestHouse.CLOCK)) {
            var entries = house.audit().service().whole();

            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
            assertThat(entries)
                    .filteredOn(
                            e -> e.action().startsWith("REVIEW_") || e.action().startsWith("CHECKLIST_"))
                    .hasSizeGreaterThan(100)
                    .allMatch(e -> e.mode().equals(Actor.Mode.DEMONSTRATION.name()));
            assertThat(entries)
                    .extracting(AuditEntry::action)
                    .containsSubsequence(
                            AuditAction.DEMO_FILLED.name(),
                            AuditAction.PERSON_SAVED.name(),
                            AuditAction.REVIEW_SUBMITTED.name());
            assertThat(entries)
                    .as("written when it was filled in, not when it pretends to have been")
                    .allMatch(e -> e.at().startsWith("2026-11-23"));
        }
    }

    @Test
    void whoAlreadySitsAtTheDeskStays() {
        try (var house = TestHouse.open(folder)) {
            var staff = house.staff().service();
            var own = Person.of(staff.newId(), "吴一", Role.CLERK);
            staff.save(own);
            house.staff().signIn().name(own);

            house.demo().service().fill();

            assertThat(staff.session().person()).contains(own);
            house.demo().service().remove();
            assertThat(staff.all()).containsExactly(own);
            assertThat(staff.session().person()).contains(own);
        }
    }

    @Test
    void removingTakesItsPeopleButNobodyTheBureauHasMadeItsOwn() {
        try (var house = filled(TestHouse.CLOCK)) {
            var staff = house.staff().service();
            var signer = person(house, "赵磊");
            var renamed = new Person(
                    person(house, "何静").id(), "何静静", "", person(house, "何静").roles(), null);
            staff.save(renamed);
            house.staff().signIn().setPassword(person(house, "张婷"), "很长的口令一二三".toCharArray());
            var own = ownPost(house);
            house.staff().signIn().name(signer);
            house.reviews().service().act(own.id(), own.contentHash(), new Act.Submit(""));

            house.demo().service().remove();

            assertThat(staff.all()).extracting(Person::name).containsExactlyInAnyOrder("赵磊", "何静静", "张婷");
            assertThat(house.reviews().service().dossier(own.id()).course().steps())
                    .hasSize(1);
            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
        }
    }

    @Test
    void aBureauWithLevelsOfItsOwnSeesAsMuchAsTheyAllow() {
        try (var house = TestHouse.open(folder)) {
            var level = new Level("only", "初审", Role.SECTION_HEAD.name(), "科长", "", false);
            house.reviews().service().save(new Levels(List.of(level), false));

            house.demo().service().fill();

            house.reviews().service().checkAll();
            assertThat(house.reviews().service().states(all(house)).values())
                    .contains(ReviewState.APPROVED, ReviewState.IN_REVIEW);
            house.demo().service().remove();
            assertThat(rows(house, "review_step")).isZero();
        }
    }

    @Test
    void oneFilledInBeforeThereWasAnOfficeTakesNothingElseAlong() throws Exception {
        var records = DemoMaker.make(DemoJson.bureau(), null, TestHouse.NOW.toLocalDate(), 1);
        assertThat(records.office().people()).isEmpty();
        try (var house = filled(TestHouse.CLOCK)) {
            house.workspace().database().write(handle -> handle.execute("DELETE FROM demo_mark"));
            Files.writeString(
                    folder.resolve("demo.json"), "{\"day\":\"2026-11-23\",\"firstId\":%d}".formatted(first(house)));
            var office = drafts(house).stream().map(d -> d.post().id()).toList();

            assertThatThrownBy(() -> house.demo().service().remove())
                    .as("posts it does not know of stand on its accounts")
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("demo.mixed"));

            assertThat(house.posts().service().find(office)).hasSameSizeAs(office);
        }
    }

    private static long first(House house) {
        return house.accounts().service().all().getFirst().id().value();
    }

    private House filled(Clock clock) {
        var house = House.open(folder, clock);
        house.demo().service().fill();
        return house;
    }

    private static Person person(House house, String name) {
        return house.staff().service().all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Post ownPost(House house) {
        var posts = house.posts().service();
        var post = Post.draft(
                new PostId(posts.newIds(1)), new org.bureaudesk.post.PostText("本单位的稿件", "", "正文。"), TestHouse.NOW);
        posts.save(post);
        return post;
    }

    private static List<PostId> all(House house) {
        return house.posts().service().list(PostQuery.ALL, null, 2_000).stream()
                .map(PostRow::id)
                .toList();
    }

    private static List<Dossier> dossiers(House house) {
        var acted = new HashSet<>(house.workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT DISTINCT post_id FROM review_step")
                        .map((row, _) -> new PostId(row.getLong(1)))
                        .list()));
        return acted.stream().map(house.reviews().service()::dossier).toList();
    }

    private static List<Dossier> drafts(House house) {
        var titles =
                DemoJson.office().drafts().stream().map(draft -> draft.title()).collect(Collectors.toSet());
        return dossiers(house).stream()
                .filter(d -> titles.contains(d.post().text().title()))
                .toList();
    }

    private static int rows(House house, String table) {
        return house.workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
