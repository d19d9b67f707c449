package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.cli.CliRun;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is handed in: one clear sentence, exit 2, and the workspace as it was.
class BadInputTest {

    @TempDir
    private Path folder;

    private Path desk;

    @BeforeEach
    void fillAWorkspace() {
        desk = folder.resolve("desk");
        try (var house = TestHouse.open(desk)) {
            TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        }
    }

    @Test
    void refusesEveryBadFileInOneSentenceAndLeavesTheWorkspaceAlone() throws Exception {
        var before = Dump.of(desk);
        var bad = BadFiles.refused(Files.createDirectory(folder.resolve("bad")));
        for (var file : bad.entrySet()) {
            var run = CliRun.of("import", file.getKey(), "--workspace", desk, "--json");

            assertThat(run.exit()).as(file.getKey() + run.err()).isEqualTo(2);
            assertThat(run.out()).as(file.getKey().toString()).isEmpty();
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
            assertThat(run.err())
                    .contains(file.getValue(), file.getKey().getFileName().toString());
            assertThat(run.err()).doesNotContain("Exception", "SECRET");
        }
        assertThat(Dump.of(desk)).isEqualTo(before);
    }

    @Test
    void importsNothingOfSeveralFilesWhenOneIsBad() throws Exception {
        var before = Dump.of(desk);
        var good = BadFiles.text(folder, "good.csv", "账号名称,日期,累计\n示例应急发布,2026-08-01,3\n");
        var run = CliRun.of("import", good, folder.resolve("none.csv"), "--workspace", desk);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(Dump.of(desk)).isEqualTo(before);
    }

    @Test
    void refusesAWorkspaceThatIsNoFolder() throws IOException {
        var file = BadFiles.text(folder, "a.csv", "账号名称,平台\n甲,微博\n");
        var run = CliRun.of("import", file, "--workspace", file.resolve("desk"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("不能写入");
    }

    @Test
    void refusesADatabaseThatIsNone() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        var database = Files.writeString(other.resolve("bureau-desk.db"), "no database".repeat(999));
        var before = Files.readAllBytes(database);
        var file = BadFiles.text(folder, "a.csv", "账号名称,平台\n甲,微博\n");
        var run = CliRun.of("import", file, "--workspace", other);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("不是本程序的数据库");
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("readonly"), "ro,size=1m")) {
            assumeTrue(disk.isMounted(), "needs the right to mount a small disk");
            var file = BadFiles.text(folder, "a.csv", "账号名称,平台\n甲,微博\n");
            var run = CliRun.of("import", file, "--workspace", disk.folder().resolve("desk"));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("不能写入");

            var template = CliRun.of("template", "--out", disk.folder().resolve("x.xlsx"));
            assertThat(template.exit()).isEqualTo(2);
            assertThat(template.err()).contains("写不进去");
        }
    }

    @Test
    void leavesTheWorkspaceAsItWasWhenTheDiskIsFull() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("small"), "size=2m")) {
            assumeTrue(disk.isMounted(), "needs the right to mount a small disk");
            var small = disk.folder().resolve("desk");
            try (var house = TestHouse.open(small)) {
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            }
            var before = Dump.of(small);
            var rows = new StringBuilder("账号名称,标题,发布时间\n");
            for (int i = 0; i < 20_000; i++) {
                rows.append("示例应急发布,第").append(i).append("篇关于安全生产的稿件,2026-08-30 10:00\n");
            }
            var run = CliRun.of("import", BadFiles.text(folder, "many.csv", rows.toString()), "--workspace", small);

            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("磁盘已满");
            assertThat(Dump.of(small)).isEqualTo(before);
        }
    }
}
