package org.bureaudesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.recurring.OffDays;
import org.bureaudesk.calendar.recurring.RecurringColumn;
import org.bureaudesk.calendar.recurring.RecurringService;
import org.bureaudesk.calendar.recurring.Rhythm;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPlannerTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final LocalDateTime TOMORROW = TODAY.plusDays(1).atTime(9, 30);

    private House house;
    private CalendarService calendar;
    private CalendarPlanner planner;
    private RecurringService recurring;
    private AccountId wechat;
    private AccountId weibo;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        calendar = house.calendar().service();
        planner = calendar.planner();
        recurring = house.calendar().recurring();
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void aMovedPostKeepsItsTimeAndEverythingElse() {
        var post = save("冬季用电", Publication.planned(0, wechat, TOMORROW));

        assertThat(planner.move(keys(TODAY.plusDays(1)), 7)).isEqualTo(1);

        var moved = reread(post);
        assertThat(plan(moved, wechat)).isEqualTo(TOMORROW.plusDays(7));
        assertThat(moved.withPublications(post.publications())).isEqualTo(post);
    }

    @Test
    void whatWasPublishedDoesNotMove() {
        var post =
                save("已发", Publication.published(0, wechat, TODAY.minusDays(1).atTime(9, 0)));
        var keys = keys(TODAY.minusDays(1));

        assertThat(planner.preview(keys)).isEqualTo(new CalendarPlanner.Preview(0, 0, 1));
        assertThat(planner.move(keys, 3)).isZero();
        assertThat(planner.unplan(keys)).isZero();
        assertThat(planner.reschedule(keys.getFirst(), TOMORROW)).isZero();
        assertThat(reread(post)).isEqualTo(post);
    }

    @Test
    void thePublicationOnOneAccountStaysWhenThePlanOnAnotherMoves() {
        var out = TODAY.minusDays(1).atTime(9, 0);
        var post = save("一处已发", Publication.published(0, wechat, out), Publication.planned(0, weibo, TOMORROW));

        planner.move(keys(TODAY.plusDays(1)), 1);

        assertThat(reread(post).publications().getFirst())
                .isEqualTo(post.publications().getFirst());
        assertThat(plan(reread(post), weibo)).isEqualTo(TOMORROW.plusDays(1));
    }

    @Test
    void anEntryOfOneAccountMovesThatAccountAlone() {
        var post = save("两处", Publication.planned(0, wechat, TOMORROW), Publication.planned(0, weibo, TOMORROW));
        var lane = calendar.page(CalendarSpan.WEEK.around(TODAY), Set.of(weibo))
                .entries()
                .map(CalendarEntry::key)
                .toList();

        planner.move(lane, 2);

        assertThat(plan(reread(post), wechat)).isEqualTo(TOMORROW);
        assertThat(plan(reread(post), weibo)).isEqualTo(TOMORROW.plusDays(2));
    }

    @Test
    void nothingMovesWhereOneEntryWouldLandOnADayThatIsOver() {
        var first = save("一", Publication.planned(0, wechat, TOMORROW));
        var second = save("二", Publication.planned(0, wechat, TOMORROW.plusDays(5)));
        var keys = List.copyOf(keys(TODAY.plusDays(1), TODAY.plusDays(6)));

        assertThatThrownBy(() -> planner.move(keys, -3))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure -> assertThat(failure.key()).isEqualTo("calendar.move.past"));
        assertThat(reread(first)).isEqualTo(first);
        assertThat(reread(second)).isEqualTo(second);
    }

    @Test
    void postsAndOccurrencesMoveTogetherAndComeBackInOneStep() {
        var post = save("稿件", Publication.planned(0, wechat, TOMORROW));
        recurring.save(column(new Rhythm.Weekly(Set.of(DayOfWeek.TUESDAY)), OffDays.KEEP, 0)); // tomorrow
        var keys = keys(TODAY.plusDays(1));
        assertThat(keys).hasSize(2);

        assertThat(planner.move(keys, 1)).isEqualTo(2);
        assertThat(keys(TODAY.plusDays(1))).isEmpty();
        assertThat(keys(TODAY.plusDays(2)))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(
                        keys.stream().map(key -> key.moved(1)).toList());

        house.history().undo();
        assertThat(keys(TODAY.plusDays(1))).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(reread(post)).isEqualTo(post);

        house.history().redo();
        assertThat(keys(TODAY.plusDays(2))).hasSize(2);
    }

    @Test
    void aPostOfTheDrawerIsPlannedForTheAccountsChosen() {
        var post = save("没有账号");

        assertThat(planner.plan(List.of(post.id()), TOMORROW, List.of(wechat, weibo)))
                .isEqualTo(1);
        assertThat(plan(reread(post), wechat)).isEqualTo(TOMORROW);
        assertThat(plan(reread(post), weibo)).isEqualTo(TOMORROW);

        house.history().undo();
        assertThat(reread(post)).isEqualTo(post);
    }

    @Test
    void aPostThatKnowsItsAccountsIsPlannedThereAndNowhereElse() {
        var post = save("有账号", Publication.planned(0, weibo, null));

        planner.plan(List.of(post.id()), TOMORROW, List.of(wechat));

        assertThat(reread(post).publications()).hasSize(1);
        assertThat(plan(reread(post), weibo)).isEqualTo(TOMORROW);
    }

    @Test
    void unplanningSendsAPostToTheDrawerAndLeavesAnOccurrenceOut() {
        var post = save("退回", Publication.planned(0, wechat, TOMORROW));
        recurring.save(column(new Rhythm.Daily(), OffDays.KEEP, 0));

        assertThat(planner.unplan(keys(TODAY.plusDays(1)))).isEqualTo(2);

        assertThat(keys(TODAY.plusDays(1))).isEmpty();
        assertThat(keys(TODAY.plusDays(2))).as("only this time").hasSize(1);
        assertThat(calendar.undated()).extracting(row -> row.id()).containsExactly(post.id());
        assertThat(reread(post).publications()).as("it still knows where to go").hasSize(1);
    }

    @Test
    void theDayOfHandingInMovesWithItsPost() {
        var post = save("带交稿日", Publication.planned(0, wechat, TOMORROW));
        planner.due(post.id(), TODAY);

        planner.move(keys(TODAY.plusDays(1)), 4);

        assertThat(calendar.page(CalendarSpan.MONTH.around(TODAY), Set.of())
                        .entries()
                        .findFirst()
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void anOccurrenceBecomesAPostOnlyWhenSomebodySaysSo() {
        recurring.save(column(new Rhythm.Weekly(Set.of(DayOfWeek.WEDNESDAY)), OffDays.KEEP, 2));
        assertThat(house.posts().service().count(org.bureaudesk.post.PostQuery.ALL, 10))
                .isZero();
        var key = (EntryKey.OfColumn) keys(TODAY.plusDays(2)).getFirst();

        var id = calendar.writer().write(key);

        var post = house.posts().service().find(id).orElseThrow();
        assertThat(post.column()).isEqualTo("普法");
        assertThat(post.kind()).isEqualTo(PostKind.LAW);
        assertThat(plan(post, wechat)).isEqualTo(TODAY.plusDays(2).atTime(10, 0));
        assertThat(calendar.page(CalendarSpan.WEEK.around(TODAY), Set.of()).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(CalendarEntry.Kind.PLANNED);
                    assertThat(entry.dueOn()).isEqualTo(TODAY);
                });

        house.posts().service().moveToBin(List.of(post));
        assertThat(keys(TODAY.plusDays(2)))
                .as("a post thrown away leaves the occurrence open again")
                .containsExactly(key);
    }

    @Test
    void writingAnOccurrenceIsTakenBackAsOneStep() {
        recurring.save(column(new Rhythm.Daily(), OffDays.KEEP, 1));
        var key = (EntryKey.OfColumn) keys(TODAY.plusDays(1)).getFirst();
        var id = calendar.writer().write(key);

        house.history().undo();

        assertThat(house.posts().service().find(id)).isEmpty();
        assertThat(keys(TODAY.plusDays(1))).containsExactly(key);
    }

    @Test
    void anOccurrenceOfAColumnGivenUpSaysSo() {
        var column = column(new Rhythm.Daily(), OffDays.KEEP, 0);
        recurring.save(column);

        assertThatThrownBy(() -> calendar.writer().write(new EntryKey.OfColumn(column.id() + 99, TODAY, TOMORROW)))
                .isInstanceOfSatisfying(
                        UserException.class,
                        failure -> assertThat(failure.key()).isEqualTo("calendar.column.gone"));
    }

    @Test
    void aPostOfTheColumnOnTheSameDayTakesTheOccurrencesPlace() {
        recurring.save(column(new Rhythm.Daily(), OffDays.KEEP, 0));
        var ids = house.posts().service().newIds(2);
        var plain = Post.draft(
                new org.bureaudesk.post.PostId(ids), new org.bureaudesk.post.PostText("法律知识", "", ""), TestHouse.NOW);
        house.posts()
                .service()
                .save(new Post(
                        plain.id(),
                        plain.text(),
                        "",
                        PostForm.ARTICLE,
                        "普法",
                        PostKind.LAW,
                        plain.origin(),
                        List.of(Publication.planned(ids + 1, wechat, TOMORROW)),
                        List.of(),
                        TestHouse.NOW,
                        TestHouse.NOW,
                        null));

        assertThat(keys(TODAY.plusDays(1))).singleElement().isInstanceOf(EntryKey.OfPost.class);
    }

    @Test
    void createsAPlannedPostInAFewWords() {
        var id = calendar.writer().create(" 安全生产月启动 ", TOMORROW, List.of(wechat, weibo));

        var post = house.posts().service().find(id).orElseThrow();
        assertThat(post.text().title()).isEqualTo("安全生产月启动");
        assertThat(post.publications()).hasSize(2);
        assertThatThrownBy(
                        () -> calendar.writer().create("过去", TODAY.minusDays(1).atTime(9, 0), List.of(wechat)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void reschedulingChangesDayAndTime() {
        var post = save("改时间", Publication.planned(0, wechat, TOMORROW));

        planner.reschedule(keys(TODAY.plusDays(1)).getFirst(), TODAY.plusDays(3).atTime(16, 45));

        assertThat(plan(reread(post), wechat)).isEqualTo(TODAY.plusDays(3).atTime(16, 45));
    }

    private RecurringColumn column(Rhythm rhythm, OffDays offDays, int lead) {
        return new RecurringColumn(
                recurring.newId(),
                "每周普法",
                "普法",
                PostForm.ARTICLE,
                PostKind.LAW,
                rhythm,
                LocalTime.of(10, 0),
                List.of(wechat),
                TODAY,
                null,
                offDays,
                lead,
                null);
    }

    private Post save(String title, Publication... publications) {
        return CalendarSamples.save(house, title, publications);
    }

    private Post reread(Post post) {
        return house.posts().service().find(post.id()).orElseThrow();
    }

    private List<EntryKey> keys(LocalDate... days) {
        var page = calendar.page(CalendarSpan.MONTH.around(TODAY), Set.of());
        return java.util.Arrays.stream(days)
                .flatMap(day -> page.day(day).orElseThrow().entries().stream().map(CalendarEntry::key))
                .toList();
    }

    private static @Nullable LocalDateTime plan(Post post, AccountId account) {
        return post.publications().stream()
                .filter(p -> p.account().equals(account))
                .findFirst()
                .orElseThrow()
                .plannedAt();
    }
}
