package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.PostForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sample of what platforms export comes in whole, with every figure in its own series.
class WechatSamplesTest {

    private static final Path SAMPLES = Path.of("app/src/test/resources/wechat");
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private House house;
    private AccountId account;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_analysis.xls", "user_analysis_gb.csv"})
    void bringsTheFollowersAsExpected(String name) throws IOException {
        var plan = carryOut(name);

        assertThat(plan.files().getFirst().added()).isEqualTo(62);
        assertThat(plan.files().getFirst().rejected()).isEmpty();
        assertThat(followers()).isEqualTo(expected());
        assertThat(house.followers().service().days(account, YEAR))
                .allMatch(d -> d.source().equals(name));
        assertThat(house.followers().service().breaks(account, YEAR)).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameFollowersComeInAnotherFile() {
        carryOut("user_analysis.xls");
        var again = carryOut("user_analysis_gb.csv");

        assertThat(again.changesAnything()).isFalse();
        assertThat(again.files().getFirst().identical()).isEqualTo(62);
    }

    @Test
    void takesNotifiedArticlesWithReadersAndRates() {
        var plan = carryOut("content_notified.xls");

        assertThat(plan.files().getFirst().added()).isEqualTo(30);
        var first = articles().getFirst();
        assertThat(first.title()).isEqualTo("今日天气预报：晴转多云");
        assertThat(first.url().push()).isEqualTo("2650000000");
        assertThat(first.notified()).isTrue();
        assertThat(first.counts().count(FigureKind.READS_PEOPLE)).isEqualTo(1116);
        assertThat(first.counts().count(FigureKind.SHARES_PEOPLE)).isEqualTo(81);
        assertThat(first.counts().count(FigureKind.FOLLOWS)).isEqualTo(4);
        assertThat(first.counts().count(FigureKind.DELIVERED)).isEqualTo(1769);
        assertThat(first.counts().rate(FigureKind.DELIVERED_RATE)).isEqualTo(0.1436);
        assertThat(first.counts().rate(FigureKind.COMPLETION_RATE)).isEqualTo(0.597);
        assertThat(first.counts().get(FigureKind.READS_TIMES)).isNull();
        assertThat(articles()).anyMatch(a -> a.title().startsWith("=SUM"));
    }

    @Test
    void keepsReadersAndReadingsApartInTheOlderForm() {
        var plan = carryOut("content_detail_old.xls");

        assertThat(plan.files().getFirst().added()).isEqualTo(12);
        var counts = articles().getFirst().counts();
        assertThat(counts.count(FigureKind.READS_PEOPLE)).isEqualTo(432);
        assertThat(counts.count(FigureKind.READS_TIMES)).isEqualTo(500);
        assertThat(counts.count(FigureKind.SHARES_PEOPLE)).isEqualTo(25);
        assertThat(counts.count(FigureKind.SHARES_TIMES)).isEqualTo(5);
        assertThat(counts.get(FigureKind.DELIVERED)).isNull();
        assertThat(counts.count(FigureKind.MESSAGE_READS_TIMES)).isEqualTo(216);
        assertThat(counts.rate(FigureKind.READS_PER_SHARE)).isEqualTo(2.5);
        assertThat(counts.rate(FigureKind.FIRST_SHARE_RATE)).isEqualTo(0.031);
    }

    @Test
    void readsThreeTablesSideBySideAndAddsNoTotal() {
        var plan = carryOut("tendency.xls");

        assertThat(plan.files().getFirst().sheets()).hasSize(3);
        assertThat(plan.files().getFirst().added()).isEqualTo(220);
        assertThat(plan.files().getFirst().changed()).isZero();
        assertThat(plan.files().getFirst().rejected()).isEmpty();
        var day = house.figures()
                .service()
                .trend(account, new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1)));
        var whole = day.stream().filter(d -> d.channel().isEmpty()).findFirst().orElseThrow();
        assertThat(whole.counts().count(FigureKind.READS_PEOPLE)).isEqualTo(232);
        assertThat(whole.counts().count(FigureKind.SHARES_PEOPLE)).isEqualTo(15);
        assertThat(whole.counts().count(FigureKind.POSTS)).isEqualTo(1);
        assertThat(day)
                .filteredOn(d -> !d.channel().isEmpty())
                .hasSize(4)
                .noneMatch(d -> d.channel().equals("全部"));
        var article = articles().getFirst();
        var channels = house.figures().service().channels(List.of(article.id()));
        assertThat(channels).hasSize(5);
        assertThat(channels.getFirst().channel()).isEmpty();
        assertThat(channels.getFirst().readsPeople()).isEqualTo(232);
        assertThat(carryOut("tendency.xls").changesAnything()).isFalse();
    }

    @Test
    void takesRegularReaders() {
        carryOut("regular_readers.xlsx");

        var readers = house.figures().service().regularReaders(account, YEAR);
        assertThat(readers).hasSize(62);
        assertThat(readers.getFirst().readers()).isEqualTo(70);
        assertThat(readers.getFirst().share()).isEqualTo(144_000);
    }

    @Test
    void takesWorksOfDouyinForTheAccountThere() {
        var douyin = TestHouse.account(house, "示例应急", Platform.DOUYIN).id();
        var plan = preview(true, "douyin_works.xlsx");
        house.intake().service().carryOut(plan, Progress.NONE);

        var works = house.figures().service().articles(douyin, YEAR);
        assertThat(works).hasSize(8);
        assertThat(works.getFirst().publishedAt()).isEqualTo(LocalDateTime.of(2026, 7, 1, 9, 30));
        assertThat(works.getFirst().counts().count(FigureKind.READS_TIMES)).isEqualTo(2416);
        assertThat(works.getFirst().counts().rate(FigureKind.COMPLETION_RATE)).isEqualTo(0.125);
        var published = house.posts().service().published(douyin, YEAR);
        assertThat(published).hasSize(7); // one is private: nobody saw it published
        assertThat(published).allMatch(a -> a.form() == PostForm.VIDEO);
        assertThat(published.getFirst().figures().reads()).isEqualTo(2416);
        assertThat(published.getFirst().figures().likes()).isEqualTo(91);
    }

    @Test
    void bringsAllSamplesInOneImportAndChangesNothingTheSecondTime() throws IOException {
        TestHouse.account(house, "示例应急", Platform.DOUYIN);
        var all = List.of(
                "user_analysis.xls",
                "content_notified.xls",
                "content_detail_old.xls",
                "tendency.xls",
                "regular_readers.xlsx",
                "douyin_works.xlsx");
        var plan = preview(true, all.toArray(String[]::new));
        house.intake().service().carryOut(plan, Progress.NONE);
        assertThat(followers()).isEqualTo(expected());

        var again = preview(true, all.toArray(String[]::new));
        assertThat(again.files()).allSatisfy(f -> {
            assertThat(f.added()).as(f.name()).isZero();
            assertThat(f.changed()).as(f.name()).isZero();
        });
        assertThat(again.changesAnything()).isFalse();

        house.history().undo();
        assertThat(followers()).isEmpty();
        assertThat(articles()).isEmpty();
        assertThat(house.posts().service().published(YEAR)).isEmpty();
    }

    @Test
    void makesPublishedPostsWithPushesAndPlaces() {
        var plan = preview(true, "content_notified.xls");
        house.intake().service().carryOut(plan, Progress.NONE);

        var published = house.posts().service().published(account, YEAR);
        assertThat(published).hasSize(30);
        assertThat(published.getFirst().push().id()).isEqualTo("2650000000");
        assertThat(published.get(1).push().position()).isEqualTo(2);
        assertThat(published.getFirst().figures().reads()).isNull(); // readers are no readings
        var sends = published.stream().map(a -> a.sendKey()).distinct().count();
        assertThat(sends).isEqualTo(10);
        assertThat(articles()).allMatch(a -> a.publication() != null);
    }

    private List<ArticleFigures> articles() {
        return house.figures().service().articles(account, YEAR);
    }

    private List<String> followers() {
        var lines = new ArrayList<String>();
        for (FollowerDay d : house.followers().service().days(account, YEAR)) {
            lines.add("%s,%d,%d,%d,%d"
                    .formatted(
                            d.day(),
                            Objects.requireNonNullElse(d.added(), 0),
                            Objects.requireNonNullElse(d.cancelled(), 0),
                            d.net(),
                            d.cumulative()));
        }
        return lines;
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("expected_followers.csv")).stream()
                .skip(1)
                .toList();
    }

    private ImportPlan carryOut(String name) {
        var plan = preview(false, name);
        house.intake().service().carryOut(plan, Progress.NONE);
        return plan;
    }

    private ImportPlan preview(boolean makesPosts, String... names) {
        var files = java.util.Arrays.stream(names).map(SAMPLES::resolve).toList();
        var manner = new ImportRequest.Manner(false, false, Decisions.NONE.withPosts(makesPosts));
        return house.intake().service().preview(new ImportRequest(files, null, "", manner), Progress.NONE);
    }
}
