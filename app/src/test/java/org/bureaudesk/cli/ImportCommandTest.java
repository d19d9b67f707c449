package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void importsAndTellsInJson() throws IOException {
        var accounts = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微信公众号\n示例微博,什么\n");
        var run = CliRun.of("import", accounts, "--workspace", folder.resolve("desk"), "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        var json = run.json();
        assertThat(json.get("file").asString()).isEqualTo(accounts.toString());
        assertThat(json.get("kind").asString()).isEqualTo("accounts");
        assertThat(json.get("new").asInt()).isEqualTo(1);
        assertThat(json.get("changed").asInt()).isZero();
        assertThat(json.get("identical").asInt()).isZero();
        var rejected = json.get("rejected").get(0);
        assertThat(rejected.get("row").asInt()).isEqualTo(3);
        assertThat(rejected.get("column").asString()).isEqualTo("平台");
        assertThat(rejected.get("value").asString()).isEqualTo("什么");
        assertThat(rejected.get("reason").asString()).contains("微信订阅号");
        assertThat(run.err()).contains("新增 1 行", "未导入 1 行");
    }

    @Test
    void doesNotTakeItsOwnLedgerForASheetToFillIn() {
        var desk = folder.resolve("desk");
        var ledger = folder.resolve("台账.xlsx");
        CliRun.of("demo", "--workspace", desk);
        var made =
                CliRun.of("report", "--from", "2026-07-01", "--to", "2026-09-30", "--out", ledger, "--workspace", desk);
        assertThat(made.exit()).as(made.err()).isZero();

        var run = CliRun.of("import", ledger, "--workspace", desk);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("是本程序写出的台账");
    }

    @Test
    void rejectsAnAnswerGivenBeforeTheQuestion() throws IOException {
        var desk = folder.resolve("desk");
        var accounts = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微信公众号\n");
        var messages = Files.writeString(
                folder.resolve("m.csv"),
                "账号名称,收到时间,类型,内容,答复,答复时间\n示例发布,2026-08-30 10:00,咨询,怎么办理,请到大厅,2026-08-29 10:00\n");

        var run = CliRun.of("import", accounts, messages, "--workspace", desk);

        assertThat(run.err()).contains("答复时间", "早于收到时间");
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        var accounts = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微信公众号\n");
        CliRun.of("import", accounts, "--workspace", folder.resolve("desk"), "--dry-run");
        var run = CliRun.of("import", accounts, "--workspace", folder.resolve("desk"), "--json");

        assertThat(run.json().get("new").asInt()).isEqualTo(1);
    }

    @Test
    void takesItsOwnTemplateBackUnchanged() {
        var template = folder.resolve("空表.xlsx");
        assertThat(CliRun.of("template", "--out", template).exit()).isZero();
        var run = CliRun.of("import", template, "--workspace", folder.resolve("desk"), "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("new").asInt()).isZero();
        assertThat(run.json().get("rejected").size()).isZero();
        assertThat(run.json().get("sheets").size()).isEqualTo(6);
    }

    @Test
    void fillsInTheAccountOfASheetThatNamesNone() throws IOException {
        var accounts = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微信公众号\n");
        var posts = Files.writeString(folder.resolve("p.csv"), "标题,发布时间\n甲,2026-08-30\n");
        CliRun.of("import", accounts, "--workspace", folder.resolve("desk"));
        var run = CliRun.of(
                "import", posts, "--as", "posts", "--account", "示例发布", "--workspace", folder.resolve("desk"), "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("new").asInt()).isEqualTo(1);
    }

    @Test
    void saysInChineseWhichArgumentIsWrong() {
        var kind = CliRun.of("import", "x.csv", "--as", "nonsense");
        assertThat(kind.exit()).isEqualTo(2);
        assertThat(kind.err()).contains("--as", "nonsense", "posts").doesNotContain("Invalid");

        var file = CliRun.of("import");
        assertThat(file.exit()).isEqualTo(2);
        assertThat(file.err()).contains("缺少", "FILE");

        var out = CliRun.of("template");
        assertThat(out.exit()).isEqualTo(2);
        assertThat(out.err()).contains("缺少", "--out");
    }

    @Test
    void takesAWholeBureauIntoAnEmptyWorkspaceOnly() throws IOException {
        var accounts = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微信公众号\n");
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        CliRun.of("import", accounts, "--workspace", first);
        assertThat(CliRun.of("export", "--out", folder.resolve("1.json"), "--workspace", first)
                        .exit())
                .isZero();
        var run = CliRun.of("import", folder.resolve("1.json"), "--workspace", second, "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("kind").asString()).isEqualTo("bureau");
        CliRun.of("export", "--out", folder.resolve("2.json"), "--workspace", second);
        assertThat(folder.resolve("2.json")).hasSameBinaryContentAs(folder.resolve("1.json"));

        var again = CliRun.of("import", folder.resolve("1.json"), "--as", "bureau", "--workspace", second);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err().lines()).hasSize(1);
    }
}
