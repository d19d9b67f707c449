package org.bureaudesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry.Kind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.bureaudesk.quota.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final Period MONTH = CalendarSpan.MONTH.around(TODAY);

    private House house;
    private CalendarService calendar;
    private AccountId wechat;
    private AccountId weibo;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        calendar = house.calendar().service();
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void onePostAtOneTimeOnTwoAccountsIsOneEntry() {
        var at = TODAY.plusDays(1).atTime(9, 30);
        save("冬季用电安全", Publication.planned(0, weibo, at), Publication.planned(0, wechat, at));

        var entry = only(TODAY.plusDays(1));

        assertThat(entry.accounts()).as("in the order they were entered").containsExactly(wechat, weibo);
        assertThat(entry.title()).isEqualTo("冬季用电安全");
        assertThat(entry.kind()).isEqualTo(Kind.PLANNED);
        assertThat(entry.time()).hasToString("09:30");
    }

    @Test
    void aPlanWhoseTimeIsOverIsOverdueAndAPublicationIsShownWhenItTookPlace() {
        var planned = TestHouse.NOW.minusMinutes(1);
        save("没有发", Publication.planned(0, wechat, planned));
        save(
                "发晚了",
                new Publication(
                        0,
                        weibo,
                        TODAY.minusDays(3).atTime(9, 0),
                        TODAY.minusDays(2).atTime(8, 0),
                        Push.ALONE,
                        true,
                        "",
                        Figures.NONE));

        assertThat(only(TODAY).kind()).isEqualTo(Kind.OVERDUE);
        assertThat(only(TODAY.minusDays(2)).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(on(TODAY.minusDays(3))).isEmpty();
    }

    @Test
    void entriesOfADayStandInTheOrderOfTimeAndPlaceInThePush() {
        var at = TODAY.minusDays(1).atTime(10, 0);
        save("次条", pushed(at, 2));
        save("头条", pushed(at, 1));
        save("更早", Publication.published(0, wechat, at.minusHours(1)));

        assertThat(on(TODAY.minusDays(1))).extracting(CalendarEntry::title).containsExactly("更早", "头条", "次条");
        assertThat(on(TODAY.minusDays(1))).extracting(CalendarEntry::position).containsExactly(null, 1, 2);
    }

    @Test
    void showsOnlyTheAccountsAskedFor() {
        var at = TODAY.plusDays(2).atTime(9, 0);
        save("两个账号", Publication.planned(0, wechat, at), Publication.planned(0, weibo, at));
        save("另一个", Publication.planned(0, weibo, at.plusHours(1)));

        var entries = calendar.page(MONTH, Set.of(wechat)).entries().toList();

        assertThat(entries).extracting(CalendarEntry::title).containsExactly("两个账号");
        assertThat(entries.getFirst().accounts()).containsExactly(wechat);
    }

    @Test
    void marksDaysOffWithTheFestivalOnItsFirstDay() {
        var october = calendar.page(CalendarSpan.LIST.around(LocalDate.of(2026, 10, 1)), Set.of());

        var first = october.day(LocalDate.of(2026, 10, 1)).orElseThrow();
        var second = october.day(LocalDate.of(2026, 10, 2)).orElseThrow();
        var makeUp = october.day(LocalDate.of(2026, 10, 10)).orElseThrow();
        assertThat(first.festival()).contains("国庆");
        assertThat(second.festival()).isEmpty();
        assertThat(second.mark()).isNotNull().matches(mark -> mark.off());
        assertThat(makeUp.mark()).isNotNull().matches(mark -> !mark.off());
    }

    @Test
    void aNoteStaysOnItsDayAndCanBeTakenBack() {
        calendar.note(TODAY, " 区里检查 ");
        assertThat(note(TODAY)).isEqualTo("区里检查");

        calendar.note(TODAY, "");
        assertThat(note(TODAY)).isEmpty();

        house.history().undo();
        assertThat(note(TODAY)).isEqualTo("区里检查");
        assertThat(note(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void drawsTheGapOfEachAccountOnItsEmptyDays() {
        save("旧稿", Publication.published(0, wechat, TODAY.minusDays(12).atTime(10, 0)));
        save("新稿", Publication.published(0, weibo, TODAY.atTime(8, 0)));

        assertThat(gaps(TODAY)).containsExactly(new GapMark(wechat, 12, Level.AMBER, false));
        assertThat(gaps(TODAY.minusDays(2)).getFirst().days()).isEqualTo(10);
        assertThat(gaps(TODAY.minusDays(3))).isEmpty();
        assertThat(gaps(TODAY.plusDays(2))).containsExactly(new GapMark(wechat, 14, Level.RED, true));
    }

    @Test
    void theGapOfAMonthToComeCountsFromWhatIsPlannedBeforeIt() {
        save("已发", Publication.published(0, wechat, TODAY.minusDays(1).atTime(10, 0)));
        save("月底", Publication.planned(0, wechat, LocalDateTime.of(2026, 11, 30, 9, 0)));

        var december = calendar.page(CalendarSpan.LIST.around(LocalDate.of(2026, 12, 15)), Set.of(wechat));

        assertThat(december.days())
                .filteredOn(day -> !day.gaps().isEmpty())
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 14));
    }

    @Test
    void postsInTheBinAreNotShown() {
        var post = save("删掉的", Publication.planned(0, wechat, TODAY.plusDays(1).atTime(9, 0)));
        house.posts().service().moveToBin(List.of(post));

        assertThat(on(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void theDrawerHoldsWhatHasNoDate() {
        save("没有日期", Publication.planned(0, wechat, null));
        save("有日期", Publication.planned(0, wechat, TODAY.atTime(18, 0)));

        assertThat(calendar.undated()).extracting(row -> row.title()).containsExactly("没有日期");
    }

    @Test
    void theDayOfHandingInShowsItsTextsUntilTheyAreOut() {
        var at = TODAY.plusDays(5).atTime(9, 0);
        var post = save("要交的", Publication.planned(0, wechat, at));
        calendar.planner().due(post.id(), TODAY.plusDays(3));

        assertThat(page().day(TODAY.plusDays(3)).orElseThrow().dues())
                .containsExactly(new CalendarDay.Due(post.id(), "要交的"));
        assertThat(only(TODAY.plusDays(5)).dueOn()).isEqualTo(TODAY.plusDays(3));

        var published = post.withPublications(
                List.of(Publication.published(post.publications().getFirst().id(), wechat, at)));
        house.posts().service().save(published);
        assertThat(page().day(TODAY.plusDays(3)).orElseThrow().dues()).isEmpty();
    }

    @Test
    void tellsWhoeverListensWhenAPostChanges() {
        var told = new java.util.concurrent.atomic.AtomicInteger();
        calendar.onChange(told::incrementAndGet);

        save("新的", Publication.planned(0, wechat, TODAY.atTime(20, 0)));

        assertThat(told).hasPositiveValue();
    }

    private Publication pushed(LocalDateTime at, int position) {
        return new Publication(0, wechat, null, at, new Push("p1", position), true, "", Figures.NONE);
    }

    private Post save(String title, Publication... publications) {
        return CalendarSamples.save(house, title, publications);
    }

    private CalendarPage page() {
        return calendar.page(MONTH, Set.of());
    }

    private List<CalendarEntry> on(LocalDate day) {
        return page().day(day).orElseThrow().entries();
    }

    private CalendarEntry only(LocalDate day) {
        assertThat(on(day)).hasSize(1);
        return on(day).getFirst();
    }

    private String note(LocalDate day) {
        return page().day(day).orElseThrow().note();
    }

    private List<GapMark> gaps(LocalDate day) {
        return page().day(day).orElseThrow().gaps();
    }
}
