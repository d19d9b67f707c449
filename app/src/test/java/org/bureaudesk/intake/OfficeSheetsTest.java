package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.OriginKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeSheetsTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private House house;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void bringsPostsWithTheirFigures() throws IOException {
        var plan = carryOut("""
                账号名称*,标题*,发布时间*,栏目,类别,来源(原创/转载),转载来源,链接,群发序号,位置,是否通知,阅读,点赞,在看,分享,评论,状态
                示例应急发布,冬季用电安全提示,2026-08-30 10:00,安全提示,民生,转载,市消防局,https://example.org/a,G1,1,是,"1,234",５,-,3,2,已发布
                """);

        assertThat(plan.files().getFirst().rejected()).isEmpty();
        var article = house.posts().service().published(YEAR).getFirst();
        assertThat(article.title()).isEqualTo("冬季用电安全提示");
        assertThat(article.publishedAt()).isEqualTo(LocalDateTime.of(2026, 8, 30, 10, 0));
        assertThat(article.origin().kind()).isEqualTo(OriginKind.REPOST);
        assertThat(article.origin().source()).isEqualTo("市消防局");
        assertThat(article.push().id()).isEqualTo("G1");
        assertThat(article.figures().reads()).isEqualTo(1234);
        assertThat(article.figures().likes()).isEqualTo(5);
        assertThat(article.figures().wows()).isNull();
    }

    @Test
    void understandsDatesHoweverTheyAreWritten() throws IOException {
        carryOut("""
                账号名称,日期,累计
                示例应急发布,2026-08-01,1
                示例应急发布,2026/8/2,2
                示例应急发布,20260803,3
                示例应急发布,2026年8月4日,4
                示例应急发布,46239,5
                示例应急发布,2026.8.6 08:30:15,6
                示例应急发布,２０２６－０８－０７,7
                """);

        var days = house.followers().service().days(account(), YEAR);
        assertThat(days).extracting(d -> d.day().getDayOfMonth()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(days).extracting(d -> d.cumulative()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws IOException {
        var table = """
                账号名称,标题,发布时间,阅读,链接
                示例应急发布,甲,2026-08-30 10:00,10,
                示例应急发布,乙,2026-08-31 10:00,20,https://example.org/b
                """;
        carryOut(table);
        var again = carryOut(table);

        assertThat(again.changesAnything()).isFalse();
        assertThat(again.files().getFirst().identical()).isEqualTo(2);
        assertThat(house.posts().service().published(YEAR)).hasSize(2);
    }

    @Test
    void letsNewerFiguresWinAndKeepsWhatAnEmptyCellDoesNotSay() throws IOException {
        carryOut("账号名称,标题,发布时间,栏目,阅读\n示例应急发布,甲,2026-08-30 10:00,提示,10\n");
        var plan = carryOut("账号名称,标题,发布时间,栏目,阅读\n示例应急发布,甲,2026-08-30 10:00,,12\n");

        assertThat(plan.files().getFirst().changed()).isEqualTo(1);
        var article = house.posts().service().published(YEAR).getFirst();
        assertThat(article.figures().reads()).isEqualTo(12);
        assertThat(article.column()).isEqualTo("提示");
    }

    @Test
    void rejectsRowsWithTheirRowColumnAndReason() throws IOException {
        var plan = carryOut("""
                账号名称,日期,新增,取消,累计
                示例应急发布,2026-08-01,1,0,100
                没有的账号,2026-08-01,1,0,100
                示例应急发布,2026-02-30,1,0,100
                示例应急发布,2026-08-03,多,0,100
                示例应急发布,2026-08-04,1,0,
                示例应急发布,2026-08-01,1,0,999
                示例应急发布,2026-08-01,1,0,100
                示例应急发布,2026-08-05,-1,0,100
                """);

        var file = plan.files().getFirst();
        assertThat(file.added()).isEqualTo(1);
        assertThat(file.identical()).isEqualTo(1);
        assertThat(file.rejected())
                .extracting(Rejection::row, Rejection::column, Rejection::reasonKey)
                .containsExactly(
                        tuple(3, "账号名称", "intake.reason.no-account"),
                        tuple(4, "日期", "intake.reason.not-a-date"),
                        tuple(5, "新增", "intake.reason.not-a-number"),
                        tuple(6, "累计", "intake.reason.missing"),
                        tuple(7, "日期", "intake.reason.contradicts"),
                        tuple(9, "新增", "intake.reason.negative"));
    }

    @Test
    void takesTheWholeImportBackInOneStep() throws IOException {
        carryOut("账号名称,平台\n新账号,微博\n");
        var both = house.intake()
                .service()
                .preview(
                        ImportRequest.of(List.of(
                                file("a.csv", "账号名称,平台\n另一个,抖音\n"), file("b.csv", "账号名称,日期,累计\n另一个,2026-08-01,3\n"))),
                        Progress.NONE);
        house.intake().service().carryOut(both, Progress.NONE);
        assertThat(house.accounts().service().all()).hasSize(3);

        house.history().undo();
        assertThat(house.accounts().service().all()).hasSize(2);

        house.history().redo();
        var brought = house.accounts().service().named("另一个").orElseThrow();
        assertThat(house.followers().service().days(brought.id(), YEAR)).hasSize(1);
    }

    @Test
    void readsChineseEncodingsAndSeparators() throws IOException {
        for (var charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            for (var separator : List.of(",", "\t", ";")) {
                var text = "账号名称,日期,累计\n示例应急发布,2026-08-01,9\n".replace(",", separator);
                var file = folder.resolve("table");
                Files.write(file, text.getBytes(charset));
                var plan = house.intake().service().preview(ImportRequest.of(List.of(file)), Progress.NONE);
                assertThat(plan.files().getFirst().added())
                        .as(charset + separator)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void writesNothingInAPreview() throws IOException {
        var before = house.accounts().service().newId().value();
        house.intake().service().preview(ImportRequest.of(List.of(file("a.csv", "账号名称,平台\n新账号,微博\n"))), Progress.NONE);

        assertThat(house.accounts().service().all()).hasSize(1);
        assertThat(house.accounts().service().newId().value()).isEqualTo(before + 1);
    }

    @Test
    void keepsTextThatLooksLikeAFormula() throws IOException {
        carryOut("账号名称,标题,发布时间\n示例应急发布,=1+1,2026-08-30 10:00\n示例应急发布,@所有人,2026-08-30 11:00\n");

        assertThat(house.posts().service().published(YEAR))
                .extracting(a -> a.title())
                .containsExactly("=1+1", "@所有人");
    }

    @Test
    void takesMessagesFilingsAndRectifications() throws IOException {
        var table = "账号名称,收到时间,类型,内容,答复,答复时间,是否精选\n示例应急发布,2026-08-30 9:05,咨询,几点上班,九点,2026年8月31日 15:00,是\n";
        carryOut(table);
        assertThat(carryOut(table).changesAnything()).isFalse();
        carryOut("账号名称,事项,批准日期,实施日期,备案文号\n示例应急发布,开设,2026-01-05,2026-01-08,长网备1号\n");
        carryOut("问题,类别,责任人,措施,时限,完成日期\n更新不及时,更新,张三,每周排期,2026-09-30,\n");

        var message = house.interactions().service().received(YEAR).getFirst();
        assertThat(message.answeredAt()).isEqualTo(LocalDateTime.of(2026, 8, 31, 15, 0));
        assertThat(message.featured()).isTrue();
        assertThat(house.filings().service().all().getFirst().number()).isEqualTo("长网备1号");
        assertThat(house.inspections().service().rectifications().getFirst().responsible())
                .isEqualTo("张三");
    }

    private AccountId account() {
        return house.accounts().service().named("示例应急发布").orElseThrow().id();
    }

    private ImportPlan carryOut(String table) throws IOException {
        var plan = house.intake().service().preview(ImportRequest.of(List.of(file("table.csv", table))), Progress.NONE);
        house.intake().service().carryOut(plan, Progress.NONE);
        return plan;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
