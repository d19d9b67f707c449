package org.bureaudesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.metrics.growth.JumpNote;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.report.compose.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the report says of jumps, the diary and the indices.
class ReachReportTest {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final LocalDateTime AS_OF = LocalDateTime.of(2026, 9, 30, 17, 0);
    private static final LocalDate JUMP = LocalDate.of(2026, 8, 12);

    private House house;
    private AccountId account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "甲发布", Platform.WECHAT_SUBSCRIPTION).id();
        var rows = new ArrayList<Change<FollowerDay>>();
        int total = 1_000;
        for (var day = QUARTER.from(); !day.isAfter(QUARTER.to()); day = day.plusDays(1)) {
            int added = day.equals(JUMP) ? 500 : 10 + day.getDayOfMonth() % 3;
            total += added - 2;
            rows.add(Change.added(new FollowerDay(account, day, added, 2, null, total, "用户分析.xls")));
        }
        house.followers().service().apply(rows);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aJumpNobodyExplainedIsSaidToWait() {
        assertThat(text(Layout.STANDARD)).contains("2026年8月12日“甲发布”粉丝净增加498人，与平日相比变化明显，原因待核实说明。");
        assertThat(text(Layout.STANDARD)).contains("将对照规定核实：“政务新媒体不得刻意追求粉丝数量", "第十七条");
    }

    @Test
    void theWordsOfAPersonGoIntoTheReport() {
        house.metrics().growth().settle(new JumpNote(account, JUMP, Verdict.EXPLAINED, "全市安全知识竞赛当日推广"));

        assertThat(text(Layout.STANDARD)).contains("2026年8月12日“甲发布”粉丝净增加498人，原因是全市安全知识竞赛当日推广。");
        assertThat(text(Layout.ITEMISED)).contains("原因是全市安全知识竞赛当日推广").doesNotContain("第十七条");
    }

    @Test
    void aDismissalWithoutWordsIsNotSaid() {
        house.metrics().growth().settle(new JumpNote(account, JUMP, Verdict.DISMISSED, ""));

        assertThat(text(Layout.STANDARD)).doesNotContain("净增加498人");
    }

    @Test
    void theDiaryIsNamed() {
        house.metrics().growth().addEvent(null, JUMP, "进企业宣讲");

        assertThat(text(Layout.STANDARD)).contains("期间开展的相关活动有：2026年8月12日进企业宣讲。");
    }

    @Test
    void theIndicesNeverStandWithoutTheWordsThatTheyAreTheBureausOwn() {
        var said = text(Layout.STANDARD);

        assertThat(said).doesNotContain("）（").contains("自评（指标版本2014.1），", "“甲发布”合计得分", "因无数据不计");
        assertThat(said).contains("（本单位自评口径，权重可调，非官方排名）。");
        assertThat(text(Layout.BRIEF)).doesNotContain("合计得分");
    }

    @Test
    void aJumpLeadsToTheRowOfItsDayWithItsFile() {
        var report = house.reports().service().compose(request(Layout.STANDARD));
        var figure = report.text().figures().get("jump-2026-08-12@" + account.value());

        assertThat(figure).isNotNull();
        var rows = house.reports().service().evidence(report, java.util.Objects.requireNonNull(figure));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text()).isEqualTo("用户分析.xls");
        assertThat(rows.getFirst().value()).isEqualTo(498);
    }

    private String text(Layout layout) {
        return house.reports().service().compose(request(layout)).text().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static ReportRequest request(Layout layout) {
        return new ReportRequest(QUARTER, AS_OF, layout, "", "", List.of());
    }
}
