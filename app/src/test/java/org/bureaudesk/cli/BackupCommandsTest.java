package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path stick;

    @BeforeEach
    void fill() {
        account("示例发布");
    }

    private void account(String name) {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, name, Platform.WEIBO);
        }
    }

    private int accounts() {
        try (var house = TestHouse.open(folder)) {
            return house.accounts().service().all().size();
        }
    }

    @Test
    void aBackupOnAStickComesBackAndTheLogNamesTheCommandLine() throws IOException {
        var copy = stick.resolve("周五备份.db");
        var made = CliRun.of("backup", "--workspace", folder, "--out", copy, "--json");
        assertThat(made.exit()).isZero();
        assertThat(made.json().get("file").asString()).isEqualTo(copy.toString());
        assertThat(made.json().get("sha256").asString()).isEqualTo(Sha256.of(copy));
        assertThat(made.json().get("bytes").asLong()).isEqualTo(Files.size(copy));
        account("示例应急");

        var back = CliRun.of("restore", copy, "--workspace", folder, "--json");

        assertThat(back.exit()).isZero();
        assertThat(back.json().get("restored").asString()).isEqualTo(copy.toString());
        assertThat(back.json().get("problems").asInt()).isZero();
        assertThat(Path.of(back.json().get("kept").asString())).exists();
        assertThat(accounts()).isEqualTo(1);
        try (var house = TestHouse.open(folder)) {
            var last = house.audit()
                    .service()
                    .page(AuditQuery.ALL, Long.MAX_VALUE, 1)
                    .getFirst();
            assertThat(last.action()).isEqualTo("BACKUP_RESTORED");
            assertThat(last.mode()).isEqualTo("COMMAND_LINE");
        }
        assertThat(CliRun.of("verify", "--workspace", folder).exit()).isZero();
    }

    @Test
    void withoutANameTheCopyGoesToTheBackupsOfTheWorkspace() {
        var run = CliRun.of("backup", "--workspace", folder);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("backups", "附件");
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**bureau-desk-*.db");
    }

    @Test
    void nothingIsOverwrittenAndAMissingFolderIsNamed() throws IOException {
        var there = Files.writeString(stick.resolve("名单.db"), "重要");
        assertThat(CliRun.of("backup", "--workspace", folder, "--out", there).exit())
                .isEqualTo(2);
        assertThat(there).hasContent("重要");
        var run = CliRun.of("backup", "--workspace", folder, "--out", stick.resolve("没有/一份.db"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("没有", "文件夹不存在").doesNotContain("\tat ");
    }

    @Test
    void whileTheWindowIsOpenNothingIsRestoredAndNothingIsLater() {
        var copy = stick.resolve("周五备份.db");
        assertThat(CliRun.of("backup", "--workspace", folder, "--out", copy).exit())
                .isZero();
        account("示例应急");
        try (var _ = TestHouse.open(folder)) {
            var run = CliRun.of("restore", copy, "--workspace", folder);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(accounts()).isEqualTo(2);
    }

    @Test
    void aNewComputerBeginsWithABackupAndVerifyFindsNothing() {
        var copy = stick.resolve("周五备份.db");
        CliRun.of("backup", "--workspace", folder, "--out", copy);
        var fresh = stick.resolve("新电脑");
        assertThat(CliRun.of("restore", copy, "--workspace", fresh).exit()).isZero();
        assertThat(CliRun.of("verify", "--workspace", fresh).exit()).isZero();
    }

    @Test
    void whatIsNoBackupIsRefusedInOneSentenceAndNothingChanges() throws IOException {
        var other = Files.writeString(stick.resolve("通知.db"), "这是一份通知");
        for (var file : new Path[] {other, stick.resolve("没有.db"), stick}) {
            var run = CliRun.of("restore", file, "--workspace", folder);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(accounts()).isEqualTo(1);
    }
}
