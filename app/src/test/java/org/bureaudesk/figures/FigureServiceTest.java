package org.bureaudesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 30);
    private static final Period AUGUST = new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
    private static final Told TOLD = new Told("content.xls", LocalDateTime.of(2026, 9, 8, 10, 0));

    private House house;
    private FigureService figures;
    private AccountId account;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        figures = house.figures().service();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsEveryKindOfFigureApart() {
        var all = FigureKind.OF_ARTICLES.stream()
                .collect(java.util.stream.Collectors.toMap(
                        k -> k, k -> 100L + k.name().length()));
        var article = article(1, "甲", new Counts(all));
        write(figures.tables().articles(), article);

        assertThat(figures.articles(account, AUGUST)).containsExactly(article);
        assertThat(figures.withUrlKeys(List.of("2650000000:2"))).containsExactly(article);
        assertThat(figures.ofPublications(List.of(77L))).containsExactly(article);
    }

    @Test
    void knowsNothingWhereNothingWasSaid() {
        var article = article(1, "甲", new Counts(Map.of(FigureKind.READS_PEOPLE, 0L)));
        write(figures.tables().articles(), article);

        var counts = figures.articles(account, AUGUST).getFirst().counts();
        assertThat(counts.count(FigureKind.READS_PEOPLE)).isZero();
        assertThat(counts.count(FigureKind.READS_TIMES)).isNull();
        assertThat(counts.rate(FigureKind.COMPLETION_RATE)).isNull();
    }

    @Test
    void keepsWhatWasSaidBeforeAndGoesWithItsArticle() {
        var article = article(1, "甲", Counts.NONE);
        write(figures.tables().articles(), article);
        var past = new PastFigures(5, 1, new Counts(Map.of(FigureKind.READS_PEOPLE, 9L)), TOLD);
        write(figures.tables().past(), past);
        var channels = List.of(new ChannelReads(1, "", 9L, null, TOLD), new ChannelReads(1, "朋友圈", 4L, 444_444L, TOLD));
        channels.forEach(c -> write(figures.tables().channels(), c));

        assertThat(figures.past(List.of(1L))).containsExactly(past);
        assertThat(figures.channels(List.of(1L))).isEqualTo(channels);

        remove(figures.tables().articles(), article);
        assertThat(figures.past(List.of(1L))).isEmpty();
        assertThat(figures.channels(List.of(1L))).isEmpty();
    }

    @Test
    void writesADayOverItself() {
        write(figures.tables().trend(), trend(10));
        write(figures.tables().trend(), trend(12));
        var readers = new RegularReaders(account, DAY, 70, 144_000L, TOLD);
        write(figures.tables().readers(), readers);

        assertThat(figures.trend(account, AUGUST)).containsExactly(trend(12));
        assertThat(figures.regularReaders(account, AUGUST)).containsExactly(readers);
        remove(figures.tables().trend(), trend(12));
        remove(figures.tables().readers(), readers);
        assertThat(figures.trend(account, AUGUST)).isEmpty();
        assertThat(figures.regularReaders(account, AUGUST)).isEmpty();
    }

    @Test
    void tellsItsListeners() {
        var told = new int[1];
        figures.onChange(() -> told[0]++);
        figures.fireChanged();
        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void laysNewerFiguresOverOlderOnesAndSeesAFall() {
        var older = new Counts(Map.of(FigureKind.READS_PEOPLE, 10L, FigureKind.COMPLETION_RATE, 600_000L));
        var newer = new Counts(Map.of(FigureKind.READS_PEOPLE, 12L));

        assertThat(older.under(newer))
                .isEqualTo(new Counts(Map.of(FigureKind.READS_PEOPLE, 12L, FigureKind.COMPLETION_RATE, 600_000L)));
        assertThat(older.fallsTo(newer)).isFalse();
        assertThat(newer.fallsTo(older)).isTrue();
        assertThat(older.under(newer).covers(newer)).isTrue();
        assertThat(older.covers(newer)).isFalse();
        assertThat(older.rate(FigureKind.COMPLETION_RATE)).isEqualTo(0.6);
        var lowerRate = new Counts(Map.of(FigureKind.COMPLETION_RATE, 1L));
        assertThat(older.fallsTo(lowerRate)).isFalse(); // a rate may fall
    }

    private ArticleFigures article(long id, String title, Counts counts) {
        var url = ArticleUrl.of("http://mp.weixin.qq.com/s?__biz=MzA&mid=2650000000&idx=2&sn=abc");
        return new ArticleFigures(id, account, url, title, DAY.atTime(10, 0), 77L, true, counts, TOLD);
    }

    private TrendDay trend(long reads) {
        return new TrendDay(account, DAY, "", new Counts(Map.of(FigureKind.READS_PEOPLE, reads)), TOLD);
    }

    private <R> void write(RecordTable<R> table, R record) {
        apply(table, Change.added(record));
    }

    private <R> void remove(RecordTable<R> table, R record) {
        apply(table, Change.removed(record));
    }

    private <R> void apply(RecordTable<R> table, Change<R> change) {
        new Edits(house.workspace().database(), house.history()).apply(table, List.of(change), () -> {}, "x");
    }
}
