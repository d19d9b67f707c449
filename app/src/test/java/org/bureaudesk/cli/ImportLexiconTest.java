package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportLexiconTest {

    @TempDir
    private Path folder;

    @Test
    void takesAListThatTheNextCheckGoesBy() throws IOException {
        var draft = text("draft.txt", "关于某事的说明\n本次活动由青云阁赞助，市长张山出席，场面热烈。\n");
        var list = text("list.csv", "词语,类别,级别,用途,建议\n青云阁,商业广告,严重,,\n张三,姓名职务,严重,领导姓名,市长\n坏行,没有,严重,,\n");

        var before = check(draft);
        var dry = CliRun.of("import", list, "--as", "lexicon", "--dry-run", "--json", "--workspace", folder);
        var first = CliRun.of("import", list, "--as", "lexicon", "--json", "--workspace", folder);
        var again = CliRun.of("import", list, "--as", "lexicon", "--json", "--workspace", folder);

        assertThat(before.exit()).isZero();
        assertThat(dry.json().path("new").asInt()).isEqualTo(2);
        assertThat(first.json().path("new").asInt()).isEqualTo(2);
        assertThat(first.json().path("rejected").size()).isEqualTo(1);
        assertThat(again.json().path("identical").asInt()).isEqualTo(2);
        assertThat(check(draft).json().path("findings").findValuesAsString("rule"))
                .containsExactly("lexicon.advertising", "official-name.name");
    }

    @Test
    void takesOneTermPerLineAndSwitchesOffAShippedOne() throws IOException {
        var draft = text("draft.txt", "说明\n会议进行了布署，青云阁到场。\n");
        var list = text("list.txt", "青云阁\n");
        var off = text("off.csv", "词语,用途,类别,建议,启用\n布署,错别字,错别字,部署,否\n");

        CliRun.of("import", list, "--as", "lexicon", "--workspace", folder);
        CliRun.of("import", off, "--as", "lexicon", "--workspace", folder);

        assertThat(check(draft).json().path("findings").findValuesAsString("text"))
                .containsExactly("青云阁");
    }

    @Test
    void whatIsExportedIsImportedIntoAnotherWorkspace() throws IOException {
        var list = text("list.csv", "词语,类别,级别,用途,建议\n青云阁,商业广告,严重,,\n张三,姓名职务,严重,领导姓名,市长\n");
        CliRun.of("import", list, "--as", "lexicon", "--workspace", folder.resolve("one"));
        var file = folder.resolve("out.xlsx");

        var out = CliRun.of("export", "--as", "lexicon", "--out", file, "--json", "--workspace", folder.resolve("one"));
        var all = CliRun.of(
                "export",
                "--as",
                "lexicon",
                "--with-shipped",
                "--out",
                folder.resolve("all.csv"),
                "--json",
                "--workspace",
                folder.resolve("one"));
        var in = CliRun.of("import", file, "--as", "lexicon", "--json", "--workspace", folder.resolve("two"));

        assertThat(out.json().path("entries").asInt()).isEqualTo(2);
        assertThat(all.json().path("entries").asInt()).isGreaterThan(1_000);
        assertThat(in.json().path("new").asInt()).isEqualTo(2);
    }

    @Test
    void anEndingNobodyKnowsIsRefused() {
        var run = CliRun.of("export", "--as", "lexicon", "--out", folder.resolve("x.doc"), "--workspace", folder);
        var odd = CliRun.of("export", "--with-shipped", "--out", folder.resolve("x.json"), "--workspace", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(odd.exit()).isEqualTo(2);
        assertThat(folder.resolve("x.doc")).doesNotExist();
    }

    private CliRun check(Path draft) {
        return CliRun.of("check", draft, "--json", "--workspace", folder);
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
