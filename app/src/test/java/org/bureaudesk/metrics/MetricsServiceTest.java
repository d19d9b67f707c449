package org.bureaudesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.figures.RegularReaders;
import org.bureaudesk.figures.Told;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.metrics.IndexInput.Basis;
import org.bureaudesk.metrics.index.IndexScheme;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsServiceTest {

    private static final Period OCTOBER = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final Told TOLD = new Told("内容分析.xls", LocalDateTime.of(2026, 11, 2, 9, 0));

    @TempDir
    private Path folder;

    private House house;
    private MetricsService metrics;
    private Account account;

    @BeforeEach
    void open(@TempDir Path here) {
        house = TestHouse.open(here);
        metrics = house.metrics().service();
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void joinsWhatAFileSaysToThePostAndKeepsTheFilesName() {
        var post = SamplePublished.save(house, account, day(3), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));
        write(article(1, day(3), publication(post), Map.of(FigureKind.READS_TIMES, 120L, FigureKind.WOWS, 4L)));

        var row = metrics.articles(account.id(), OCTOBER).getFirst();

        assertThat(row.counts().get(FigureKind.READS_TIMES)).isEqualTo(120);
        assertThat(row.counts().get(FigureKind.LIKES)).isEqualTo(9); // the file does not say
        assertThat(row.counts().get(FigureKind.WOWS)).isEqualTo(4);
        assertThat(row.source()).isEqualTo("内容分析.xls");
        assertThat(row.post()).isEqualTo(post.id());
    }

    @Test
    void peopleAndTimesAreNeverMixed() {
        var post = SamplePublished.save(house, account, day(3), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));
        write(article(1, day(3), publication(post), Map.of(FigureKind.READS_PEOPLE, 90L)));

        var row = metrics.articles(account.id(), OCTOBER).getFirst();
        var index = metrics.index(account, OCTOBER);

        assertThat(row.counts().get(FigureKind.READS_TIMES)).isNull();
        assertThat(index.countsPeople()).isTrue();
        assertThat(Objects.requireNonNull(index.wci())
                        .child("peak")
                        .orElseThrow()
                        .child("reads")
                        .orElseThrow()
                        .input())
                .isEqualTo(90);
    }

    @Test
    void anArticleWithoutAPostStandsInTheTableToo() {
        write(article(7, day(5), null, Map.of(FigureKind.READS_TIMES, 50L)));
        SamplePublished.save(house, account, day(4), PostKind.LIVELIHOOD, OriginKind.REPOST, Figures.NONE);

        var rows = metrics.articles(null, OCTOBER);

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().post()).isNull();
        assertThat(rows.getLast().origin()).isNull();
        assertThat(rows.getFirst().source()).isEmpty();
    }

    /// The example of the published formula, from real records.
    @Test
    void reckonsTheWciFromTheArticles() {
        var written = new ArrayList<ArticleFigures>();
        for (int i = 0; i < 20; i++) {
            boolean headline = i < 10;
            long reads = i == 0 ? 900 : headline ? 400 : 150;
            long wows = i == 0 ? 8 : i == 1 ? 6 : headline ? 2 : 1;
            long likes = i == 0 ? 12 : i == 1 ? 9 : headline ? 3 : i < 15 ? 2 : 1;
            long shares = i == 0 ? 30 : i == 1 ? 26 : headline ? 8 : 3;
            written.add(wechat(i + 1, headline ? 1 : 2, reads, wows, likes, shares));
        }
        write(written.toArray(ArticleFigures[]::new));
        var period = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));

        var rows = metrics.articles(account.id(), period);
        assertThat(rows).hasSize(20);
        assertThat(KindSum.of(rows, FigureKind.READS_TIMES).total()).isEqualTo(6000);
        assertThat(KindSum.of(rows, FigureKind.WOWS).total()).isEqualTo(40);
        var wci = Objects.requireNonNull(metrics.index(account, period).wci());

        assertThat(wci.child("overall").orElseThrow().score()).isEqualTo(4.7244, within(0.00005));
        assertThat(wci.child("average").orElseThrow().score()).isEqualTo(5.1246, within(0.00005));
        assertThat(wci.child("peak").orElseThrow().score()).isEqualTo(6.3018, within(0.00005));
        assertThat(wci.score()).isEqualTo(292.24, within(0.005));
    }

    @Test
    void weiboHasTheBciAndNoWci() {
        var weibo = TestHouse.account(house, "示例微博", Platform.WEIBO);
        SamplePublished.save(house, weibo, day(4), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(100, 10));

        var index = metrics.index(weibo, OCTOBER);

        assertThat(index.wci()).isNull();
        assertThat(Objects.requireNonNull(index.bci()).score()).isNotNull();
    }

    @Test
    void everyLeafSaysWhereItComesFromAndWhatIsUnknownIsNotCounted() {
        SamplePublished.save(house, account, day(3), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));
        SamplePublished.save(house, account, day(4), PostKind.CLASS_B, OriginKind.REPOST, figures(10, 1));
        house.followers()
                .service()
                .apply(List.of(
                        Change.added(new FollowerDay(
                                account.id(), LocalDate.of(2026, 9, 30), null, null, null, 1000, "a.xls")),
                        Change.added(new FollowerDay(
                                account.id(), LocalDate.of(2026, 10, 31), null, null, null, 1310, "b.xls"))));
        put(new RegularReaders(account.id(), LocalDate.of(2026, 10, 30), 70, null, TOLD));

        var index = metrics.index(account, OCTOBER);

        assertThat(index.inputs()).hasSize(18);
        assertThat(value(index, "followers")).isEqualTo(1310);
        assertThat(source(index, "followers")).isEqualTo("b.xls");
        assertThat(value(index, "regular-readers")).isEqualTo(70);
        assertThat(source(index, "regular-readers")).isEqualTo("内容分析.xls");
        assertThat(value(index, "original-share")).isEqualTo(50);
        assertThat(value(index, "affairs-share")).isEqualTo(50);
        assertThat(value(index, "class-b-free")).isEqualTo(50);
        assertThat(value(index, "reposts")).isEqualTo(1);
        assertThat(value(index, "reactions")).isEqualTo(10 + 2 * SamplePublished.SHARES);
        assertThat(input(index, "coverage").basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(input(index, "articles-growth").basis()).isEqualTo(Basis.UNKNOWN); // no year before
        assertThat(index.tree().uncounted()).contains("coverage", "upward", "downward", "certified-days");
        assertThat(index.tree().child("cluster").orElseThrow().score()).isNull();
        assertThat(index.tree().score()).isNotNull().isBetween(0.0, 100.0);
    }

    @Test
    void growthComparesWithTheBaselineElseWithAYearBefore() {
        SamplePublished.save(house, account, day(3), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));
        SamplePublished.save(
                house, account, day(3).minusYears(1), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));
        SamplePublished.save(
                house, account, day(4).minusYears(1), PostKind.AFFAIRS, OriginKind.ORIGINAL, figures(90, 9));

        assertThat(value(metrics.index(account, OCTOBER), "articles-growth")).isEqualTo(50);

        metrics.enter(account.id(), OCTOBER, "baseline.articles-growth", 4.0, "全区平均");

        var index = metrics.index(account, OCTOBER);
        assertThat(value(index, "articles-growth")).isEqualTo(25);
        assertThat(input(index, "articles-growth").basis()).isEqualTo(Basis.BASELINE);
    }

    @Test
    void whatIsEnteredCountsForItsPeriodAndCanBeTakenBack() {
        metrics.enter(account.id(), OCTOBER, "coverage", 80.0, "5个下属单位开通4个");

        assertThat(value(metrics.index(account, OCTOBER), "coverage")).isEqualTo(80);
        assertThat(input(metrics.index(account, september()), "coverage").value())
                .isNull();
        assertThat(metrics.entered(account.id(), OCTOBER).getFirst().note()).isEqualTo("5个下属单位开通4个");

        metrics.enter(account.id(), OCTOBER, "coverage", null, "");
        assertThat(input(metrics.index(account, OCTOBER), "coverage").value()).isNull();
        house.history().undo();
        assertThat(value(metrics.index(account, OCTOBER), "coverage")).isEqualTo(80);
    }

    @Test
    void impossibleInputsAreRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> metrics.enter(account.id(), OCTOBER, "coverage", 101.0, ""))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> metrics.enter(account.id(), OCTOBER, "upward", -1.0, ""))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> metrics.enter(account.id(), OCTOBER, "followers", 5.0, ""))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(metrics.entered(account.id(), OCTOBER)).isEmpty();
    }

    @Test
    void ownWeightsAreKeptUntilTheyAreTheShippedOnesAgain() {
        metrics.set(List.of(new IndexSetting("weight.cluster", 0), new IndexSetting("reference.followers", 5000)));

        assertThat(metrics.index(account, OCTOBER).own()).containsExactly("reference.followers", "weight.cluster");
        assertThat(metrics.scheme().branches().getLast().weight()).isZero();

        metrics.set(List.of(new IndexSetting("weight.cluster", 10)));
        assertThat(metrics.index(account, OCTOBER).own()).containsExactly("reference.followers");
        house.history().undo();
        house.history().undo();
        assertThat(metrics.scheme()).isEqualTo(metrics.shippedScheme());
    }

    @Test
    void ownNumbersTravelInThePortableFile() {
        metrics.set(List.of(new IndexSetting("weight.cluster", 12.5)));
        metrics.enter(account.id(), OCTOBER, "upward", 3.0, "");
        var file = folder.resolve("whole.json");
        house.portable().exportTo(file, Progress.NONE);

        try (var fresh = TestHouse.open(folder.resolve("fresh"))) {
            fresh.portable().importFrom(file, Progress.NONE);

            assertThat(fresh.metrics().service().scheme()).isEqualTo(metrics.scheme());
            assertThat(fresh.metrics().service().entered(account.id(), OCTOBER))
                    .isEqualTo(metrics.entered(account.id(), OCTOBER));
        }
    }

    @Test
    void thePeriodIsCutToToday() {
        var november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

        assertThat(metrics.index(account, november).period().to()).isEqualTo(TestHouse.NOW.toLocalDate());
        assertThat(IndexScheme.weightOf("cluster")).isEqualTo("weight.cluster");
    }

    private static Period september() {
        return new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    }

    private static LocalDateTime day(int day) {
        return LocalDateTime.of(2026, 10, day, 9, 30);
    }

    private static Figures figures(int reads, int likes) {
        return new Figures(reads, likes, null, SamplePublished.SHARES, null);
    }

    private static Long publication(Post post) {
        return post.publications().getFirst().id();
    }

    private ArticleFigures wechat(int id, int position, long reads, long wows, long likes, long shares) {
        var url = ArticleUrl.of("http://mp.weixin.qq.com/s?__biz=x&mid=%d&idx=%d".formatted(1000 + id, position));
        var counts = Map.of(
                FigureKind.READS_TIMES, reads,
                FigureKind.WOWS, wows,
                FigureKind.LIKES, likes,
                FigureKind.SHARES_TIMES, shares);
        var at = LocalDateTime.of(2026, 9, id, 10, 0);
        return new ArticleFigures(id, account.id(), url, "第" + id + "篇", at, null, true, new Counts(counts), TOLD);
    }

    private ArticleFigures article(
            long id,
            LocalDateTime at,
            @org.jspecify.annotations.Nullable Long publication,
            Map<FigureKind, Long> counts) {
        return new ArticleFigures(
                id, account.id(), ArticleUrl.NONE, "汛期提示", at, publication, true, new Counts(counts), TOLD);
    }

    private void write(ArticleFigures... articles) {
        house.workspace().database().write(handle -> {
            house.figures().service().tables().articles().put(handle, List.of(articles));
            return true;
        });
    }

    private void put(RegularReaders readers) {
        house.workspace().database().write(handle -> {
            house.figures().service().tables().readers().put(handle, List.of(readers));
            return true;
        });
    }

    private static IndexInput input(AccountIndex index, String id) {
        return index.input(id).orElseThrow();
    }

    private static double value(AccountIndex index, String id) {
        return Objects.requireNonNull(input(index, id).value(), id);
    }

    private static String source(AccountIndex index, String id) {
        return input(index, id).sources().getFirst().name();
    }
}
