package org.bureaudesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.GroupRow.Slot;
import org.bureaudesk.metrics.index.IndexSchemeFile;
import org.bureaudesk.post.OriginKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupPolicyTest {

    private static final LocalDateTime MONDAY_NINE = LocalDateTime.of(2026, 10, 5, 9, 30);

    @Test
    void monthsWithoutAnArticleStandInTheListToo() {
        var rows = List.of(row(MONDAY_NINE, "提示", OriginKind.ORIGINAL, 100L));

        var months = GroupPolicy.months(rows, new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)));

        assertThat(months).extracting(GroupRow::articles).containsExactly(0, 1, 0);
        assertThat(months.getFirst().key()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(months.getFirst().reads().sum()).isNull();
        assertThat(months.getFirst().originalShare()).isNull();
    }

    @Test
    void columnsStandInTheOrderOfTheirReads() {
        var rows = List.of(
                row(MONDAY_NINE, "提示", OriginKind.ORIGINAL, 100L),
                row(MONDAY_NINE, "通报", OriginKind.REPOST, 900L),
                row(MONDAY_NINE, "其他", null, null));

        var columns = GroupPolicy.columns(rows);

        assertThat(columns).extracting(GroupRow::key).containsExactly("通报", "提示", "其他");
        assertThat(columns.getLast().averageReads()).isNull();
    }

    @Test
    void anArticleOfUnknownOriginCountsInNoShare() {
        var rows = List.of(
                row(MONDAY_NINE, "提示", OriginKind.ORIGINAL, 1L),
                row(MONDAY_NINE, "提示", OriginKind.FORWARDED, 1L),
                row(MONDAY_NINE, "提示", null, 1L));

        var column = GroupPolicy.columns(rows).getFirst();

        assertThat(column.articles()).isEqualTo(3);
        assertThat(column.judged()).isEqualTo(2);
        assertThat(column.originalShare()).isEqualTo(0.5);
    }

    @Test
    void anArticleWhoseHourNobodyKnowsIsInNoSlot() {
        var rows = List.of(
                row(MONDAY_NINE, "提示", null, 100L),
                row(MONDAY_NINE.toLocalDate().atStartOfDay(), "提示", null, 900L));

        var slots = GroupPolicy.slots(rows);

        assertThat(slots).hasSize(1);
        assertThat(slots.getFirst().key()).isEqualTo(new Slot(1, 9));
    }

    @Test
    void oneLuckyArticleMakesNoGoodHour() {
        var rows = List.of(
                row(MONDAY_NINE, "提示", null, 100L),
                row(MONDAY_NINE.plusWeeks(1), "提示", null, 120L),
                row(MONDAY_NINE.plusHours(9), "提示", null, 9_000L));

        var best = GroupPolicy.bestSlots(GroupPolicy.slots(rows), 2);

        assertThat(best).extracting(GroupRow::key).containsExactly(new Slot(1, 9));
    }

    @Test
    void whatIsUnknownIsLeftOutOfTheMeanNotTakenForNothing() {
        var rows = List.of(row(MONDAY_NINE, "提示", null, 100L), row(MONDAY_NINE, "提示", null, null));

        var sum = KindSum.of(rows, FigureKind.READS_TIMES);

        assertThat(sum.average()).isEqualTo(100);
        assertThat(sum.known()).isEqualTo(1);
        assertThat(sum.per(10)).isEqualTo(10);
        assertThat(sum.most()).isEqualTo(100);
        assertThat(KindSum.of(rows, FigureKind.LIKES).sum()).isNull();
        assertThat(KindSum.of(rows, FigureKind.LIKES).per(10)).isNull();
    }

    @Test
    void headlinesAloneMakeTheHeadlinePart() {
        var scheme = IndexSchemeFile.shipped();
        var rows = List.of(
                at(1, Map.of(FigureKind.READS_TIMES, 300L)),
                at(2, Map.of(FigureKind.READS_TIMES, 100L)),
                at(null, Map.of(FigureKind.READS_TIMES, 50L)));

        var wci = ReachPolicy.wci(scheme.wci(), rows, 10);

        assertThat(input(wci, "overall")).isEqualTo(45);
        assertThat(input(wci, "average")).isEqualTo(150);
        assertThat(input(wci, "headline")).isEqualTo(30);
        assertThat(input(wci, "peak")).isEqualTo(300);
        assertThat(ReachPolicy.countsPeople(rows)).isFalse();
    }

    @Test
    void theBciOfNoReactionsKnownRestsOnActivityAlone() {
        var scheme = IndexSchemeFile.shipped();

        var bci = ReachPolicy.bci(scheme.bci(), List.of(row(MONDAY_NINE, "", null, null)));

        assertThat(bci.score()).isEqualTo(Math.log(2) * 160);
        assertThat(bci.uncounted()).containsExactly("bci-reposts", "bci-comments", "bci-likes");
    }

    private static @Nullable Double input(org.bureaudesk.metrics.index.IndexNode wci, String part) {
        return wci.child(part).orElseThrow().child("reads").orElseThrow().input();
    }

    private static ArticleRow at(@Nullable Integer position, Map<FigureKind, Long> counts) {
        return new ArticleRow(
                new AccountId(1), MONDAY_NINE, "", "", null, null, null, position, new Counts(counts), "", null);
    }

    private static ArticleRow row(LocalDateTime at, String column, @Nullable OriginKind origin, @Nullable Long reads) {
        var counts = new EnumMap<FigureKind, Long>(FigureKind.class);
        if (reads != null) {
            counts.put(FigureKind.READS_TIMES, reads);
        }
        return new ArticleRow(
                new AccountId(1), at, "标题", column, null, null, origin, null, new Counts(counts), "", null);
    }
}
