package org.bureaudesk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which months no export was brought for.
class MonthsTest {

    private static final Account ACCOUNT = Account.of(new AccountId(1), "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final List<YearMonth> PAST = MissingPolicy.before(YearMonth.of(2026, 11), 12);

    @Test
    void looksAtTwelveWholeMonths() {
        assertThat(PAST).hasSize(12);
        assertThat(PAST.getFirst()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(PAST.getLast()).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void namesMonthsWithFewFollowerRowsSinceTheFirst() {
        var rows = Map.of(
                MAY, 3, MAY.plusMonths(1), 30, MAY.plusMonths(3), 10, MAY.plusMonths(4), 30, MAY.plusMonths(5), 31);

        var missing = MissingPolicy.months(ACCOUNT, PAST, MAY, rows, Set.of()).orElseThrow();
        assertThat(missing.followerMonths()).containsExactly(MAY.plusMonths(2), MAY.plusMonths(3));
        assertThat(missing.articleMonths()).isEmpty();
        assertThat(missing.count()).isEqualTo(2);
    }

    @Test
    void namesMonthsWithoutFiguresSinceTheFirstOnes() {
        var full = Map.of(MAY.plusMonths(3), 31, MAY.plusMonths(4), 30, MAY.plusMonths(5), 31);

        var missing = MissingPolicy.months(
                        ACCOUNT, PAST, MAY.plusMonths(2), full, Set.of(MAY.plusMonths(3), MAY.plusMonths(5)))
                .orElseThrow();
        assertThat(missing.articleMonths()).containsExactly(MAY.plusMonths(4));
    }

    @Test
    void saysNothingOfAnAccountWithoutAnyRow() {
        assertThat(MissingPolicy.months(ACCOUNT, PAST, null, Map.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void standsOnTheFirstScreenAfterAnImport(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("u.csv"), "时间,新关注人数,取消关注人数,净增关注人数,累积关注人数\n2026-06-01,1,0,1,5\n");
        try (var house = TestHouse.open(folder.resolve("desk"))) {
            TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            var service = house.intake().service();
            service.carryOut(service.preview(ImportRequest.of(List.of(file)), Progress.NONE), Progress.NONE);

            var months = house.today().service().board(LocalDate.of(2026, 11, 23)).missing().stream()
                    .filter(m -> m.kind() == MissingRecords.Kind.MONTHS)
                    .findFirst()
                    .orElseThrow();
            assertThat(months.followerMonths()).hasSize(4);
            var words = new TodayWords(Messages.in(Locale.SIMPLIFIED_CHINESE));
            assertThat(words.detail(months)).contains("粉丝缺 2026年7月", "最多导出 3 个月");
        }
    }

    @Test
    void lacksNoReadingsWhereReadersAreKnown(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("c.csv"),
                "内容标题,发表日期,阅读人数,送达人数,内容url\n甲,2026-11-02,80,900,http://mp.weixin.qq.com/s?mid=5&idx=1\n");
        try (var house = TestHouse.open(folder.resolve("desk"))) {
            TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            var service = house.intake().service();
            var manner = new ImportRequest.Manner(false, false, Decisions.NONE.withPosts(true));
            service.carryOut(
                    service.preview(new ImportRequest(List.of(file), null, "", manner), Progress.NONE), Progress.NONE);

            assertThat(house.today().service().board(LocalDate.of(2026, 11, 23)).missing())
                    .noneMatch(m -> m.kind() == MissingRecords.Kind.FIGURES);
        }
    }
}
