package org.bureaudesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.report.compose.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final Period QUARTER = new Period(FIRST, LocalDate.of(2026, 9, 30));

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysThatThereIsNothingInsteadOfInventing() {
        assertThat(text(Layout.STANDARD))
                .contains("我局没有登记在用的政务新媒体账号。")
                .contains("2026年7月1日至9月30日，没有发布信息。")
                .contains("本期没有网民留言记录。")
                .contains("本期无粉丝数据记录。")
                .doesNotContain("运行正常");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 92, 每天更新1条，",
        "2, 184, 每周更新约4条，",
        "3, 276, 每周更新约2条，",
        "10, 920, 每月更新约3条，",
        "46, 92, 本期更新2条，",
    })
    void saysHowOftenAnAccountPublishes(int everyDays, int lastDay, String says) {
        var account = TestHouse.account(house, "甲", Platform.WECHAT_SUBSCRIPTION);
        for (int day = 0; day < Math.min(92, lastDay); day += everyDays) {
            publish(account, "第" + day + "条", FIRST.plusDays(day));
        }

        assertThat(text(Layout.BRIEF)).contains("我局有政务新媒体1个，为微信公众号“甲”，" + says);
    }

    @Test
    void listsAccountsByKind() {
        TestHouse.account(house, "甲", Platform.WECHAT_SUBSCRIPTION);
        TestHouse.account(house, "乙", Platform.WECHAT_SERVICE);
        assertThat(text(Layout.BRIEF)).contains("我局共有政务新媒体2个，均为微信公众号。");

        TestHouse.account(house, "丙", Platform.WEIBO);
        TestHouse.account(house, "丁", Platform.DOUYIN);
        assertThat(text(Layout.BRIEF)).contains("我局共有政务新媒体4个，其中微信公众号2个、微博1个、抖音号1个。");
    }

    @Test
    void listsWhatTheRecordsShowAsProblems() {
        var account = TestHouse.account(house, "甲", Platform.WECHAT_SUBSCRIPTION);
        publish(account, "一", FIRST);
        publish(account, "二", FIRST.plusDays(40));
        var asked = LocalDateTime.of(2026, 7, 2, 9, 0);
        house.interactions()
                .service()
                .save(List.of(new Message(
                        house.interactions().service().newIds(1),
                        account.id(),
                        asked,
                        MessageKind.INQUIRY,
                        "公交何时恢复",
                        "",
                        null,
                        "",
                        false,
                        "",
                        null)));
        var problems = house.inspections().service();
        problems.apply(List.of(Change.added(new Rectification(
                problems.newId(), "菜单链接失效。", "链接", "张三", "更新链接", LocalDate.of(2026, 10, 8), null, null))));

        assertThat(text(Layout.STANDARD))
                .contains("“甲”（微信公众号）更新间隔51天（2026年8月10日至2026年9月30日），不符合14天内至少更新一次的要求。")
                .contains("“甲”（微信公众号）2026年7月发布1次，可发布31次，未达到可发布次数的50%。")
                .contains("“甲”（微信公众号）有1条网民留言超过规定时限尚未答复。")
                .contains("针对菜单链接失效的问题，由张三负责，更新链接，2026年10月8日前完成，目前尚未完成。")
                .contains("确保至少每14天更新一次")
                .doesNotContain("未发现问题");
    }

    @Test
    void everyFigureHasAsManyRecordsAsItSays() {
        house.demo().service().fill();
        for (var layout : List.of(Layout.BRIEF, Layout.STANDARD, Layout.ITEMISED, Layout.PRACTICE)) {
            var report = compose(layout);
            assertThat(report.text().figures()).isNotEmpty();
            report.text().figures().values().forEach(figure -> {
                var rows = house.reports().service().evidence(report, figure);
                assertThat(rows).as(figure.id()).hasSize(figure.evidence().count());
                var values = rows.stream().map(row -> row.value()).toList();
                if (!values.isEmpty()
                        && values.stream().allMatch(java.util.Objects::nonNull)
                        && !figure.id().startsWith("missing")) {
                    assertThat(values.stream().mapToLong(v -> v == null ? 0 : v).sum())
                            .as(figure.id())
                            .isEqualTo(figure.value());
                }
            });
        }
    }

    @Test
    void keepsTheUsersWordsOverARestartAndPrintsThem() {
        var first = compose(Layout.BRIEF);
        var opening = paragraph(first, "overall.1");
        var kept = house.reports().service().keep(first.withWording(opening, "我局高度重视。\n成立了专班。"));
        house.close();
        house = TestHouse.open(folder);

        var again = house.reports().service().find(kept.id()).orElseThrow();
        assertThat(again).isEqualTo(kept);
        assertThat(again.wording(paragraph(again, "overall.1"))).isEqualTo("我局高度重视。\n成立了专班。");
        assertThat(again.withWording(opening, opening.text()).edits()).isEmpty();
        assertThat(house.reports().service().recompose(again).edits()).isEqualTo(kept.edits());
    }

    @Test
    void tellsWhenAHandedInFileWasChangedAndTakesADeletionBack() throws Exception {
        var service = house.reports().service();
        var report = compose(Layout.BRIEF);
        var made = service.export(report, service.usualTarget(report), Progress.NONE);
        assertThat(service.fileState(made.report())).isEqualTo(FileState.SAME);

        Files.writeString(made.file(), "改");
        assertThat(service.fileState(made.report())).isEqualTo(FileState.CHANGED);
        Files.delete(made.file());
        assertThat(service.fileState(made.report())).isEqualTo(FileState.GONE);

        service.moveToBin(made.report());
        assertThat(service.all()).isEmpty();
        assertThat(service.binned()).hasSize(1);
        house.history().undo();
        assertThat(service.all()).hasSize(1);
    }

    @Test
    void speaksInTheOfficesOwnWords() throws Exception {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/wording.json"), "{\"accounts.none\": \"本单位暂无账号{没有}\"}");

        assertThat(text(Layout.BRIEF)).contains("本单位暂无账号");
    }

    @Test
    void countsFollowersOnTheDayItLooksFrom() {
        var account = TestHouse.account(house, "甲", Platform.WECHAT_SUBSCRIPTION);
        var rows = new ArrayList<Change<FollowerDay>>();
        rows.add(Change.added(new FollowerDay(account.id(), LocalDate.of(2026, 9, 30), null, null, null, 411, "")));
        rows.add(Change.added(new FollowerDay(account.id(), LocalDate.of(2026, 10, 1), null, null, null, 500, "")));
        house.followers().service().apply(rows);

        assertThat(text(Layout.BRIEF)).contains("现有粉丝411人");
    }

    private String text(Layout layout) {
        return String.join(
                "\n", compose(layout).text().paragraphs().map(Paragraph::text).toList());
    }

    private Report compose(Layout layout) {
        var asOf = ReportRequest.usualAsOf(QUARTER, TestHouse.NOW);
        return house.reports().service().compose(ReportRequest.of(QUARTER, asOf, layout));
    }

    private static Paragraph paragraph(Report report, String id) {
        return report.text()
                .paragraphs()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void publish(Account account, String title, LocalDate day) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        var post = Post.draft(new PostId(id), new PostText(title, "", ""), TestHouse.NOW);
        posts.save(post.withPublications(List.of(Publication.published(id + 1, account.id(), day.atTime(9, 0)))));
    }
}
