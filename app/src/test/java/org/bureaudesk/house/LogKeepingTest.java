package org.bureaudesk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.bin.BinHands;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.report.ReportRequest;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Backups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the house takes down in its log, and how the log travels.
class LogKeepingTest {

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("one"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void settingsAreTakenDownWithBeforeAndAfterButNotTheLooks() {
        var plain = house.settings().get();
        house.settings().set(looking(plain, "示例局", plain.rulePacks(), Settings.Theme.DARK));
        house.settings().set(looking(plain, "示例局", plain.rulePacks(), Settings.Theme.LIGHT));
        house.settings().set(looking(plain, "示例局", List.of("national-2019"), Settings.Theme.LIGHT));

        assertThat(actions(house)).containsExactly("SETTINGS_CHANGED", "RULES_CHANGED");
        assertThat(entries(house).getFirst().factsByName())
                .containsEntry("before", "{unit=}")
                .containsEntry("after", "{unit=示例局}");
        assertThat(entries(house).getLast())
                .returns("national-2019", AuditEntry::subject)
                .satisfies(e -> assertThat(e.factsByName().get("before")).contains("tianxin-2018"));
    }

    @Test
    void settingsThatCannotBeTakenDownAreNotMade() {
        var plain = house.settings().get();
        house.settings().set(looking(plain, "示例局", plain.rulePacks(), Settings.Theme.DARK));
        house.workspace().database().write(handle -> handle.execute("ALTER TABLE audit_entry RENAME TO gone"));

        var wanted = looking(plain, "另一个局", plain.rulePacks(), Settings.Theme.DARK);
        assertThatThrownBy(() -> house.settings().set(wanted)).isInstanceOf(RuntimeException.class);

        assertThat(house.settings().get().unitName()).isEqualTo("示例局");
        assertThat(SettingsFile.open(house.workspace().settingsFile()).get().unitName())
                .isEqualTo("示例局");
    }

    @Test
    void holidaysRulePacksAndBackupsAreTakenDown() throws Exception {
        var holidays = Files.copy(Path.of("resources/holidays/2025.json"), folder.resolve("2025.json"));
        house.workdays().importFile(holidays);
        var backups = new Backups(house.workspace(), TestHouse.CLOCK);
        backups.onMade(house::backedUp);
        var copy = backups.make();

        assertThat(actions(house)).containsExactly("HOLIDAYS_IMPORTED", "BACKUP_MADE");
        assertThat(entries(house).getLast())
                .returns(copy.getFileName().toString(), AuditEntry::subject)
                .satisfies(e -> assertThat(e.factsByName().get("sha256")).hasSize(64));
    }

    @Test
    void theDemonstrationAndReportsAreTakenDown() {
        house.demo().service().fill();
        var today = TestHouse.NOW.toLocalDate();
        var reports = house.reports().service();
        var request = ReportRequest.of(new Period(today.minusMonths(1), today), TestHouse.NOW, Layout.BRIEF);
        reports.export(reports.compose(request), folder.resolve("报告.docx"), Progress.NONE);
        house.demo().service().remove();

        assertThat(actions(house)).containsSubsequence("DEMO_FILLED", "REPORT_MADE", "DEMO_REMOVED");
        assertThat(entries(house).stream().filter(e -> e.action().equals("REPORT_MADE")))
                .singleElement()
                .satisfies(e -> assertThat(e.factsByName())
                        .containsEntry("layout", "brief")
                        .containsKey("sha256"));
    }

    @Test
    void aReportThatCannotBePutInItsPlaceIsNeitherKeptNorLogged() throws Exception {
        var taken = Files.createDirectory(folder.resolve("报告.docx"));
        Files.writeString(taken.resolve("x"), "keeps the folder");
        var reports = house.reports().service();
        var report = reports.compose(request());

        assertThatThrownBy(() -> reports.export(report, taken, Progress.NONE))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.file.not-written"));

        assertThat(reports.all()).isEmpty();
        assertThat(actions(house)).doesNotContain("REPORT_MADE");
        assertThat(house.history().undoable()).isEmpty();
        assertThat(drafts()).isEmpty();
        assertThat(breaks(house)).isEqualTo("sound");
    }

    @Test
    void aReportThatCannotBeLoggedIsNotWritten() throws Exception {
        var target = Files.writeString(folder.resolve("报告.docx"), "what stood there before");
        var reports = house.reports().service();
        var report = reports.compose(request());
        house.workspace().database().write(handle -> handle.execute("ALTER TABLE audit_entry RENAME TO gone"));

        assertThatThrownBy(() -> reports.export(report, target, Progress.NONE)).isInstanceOf(RuntimeException.class);

        assertThat(target).hasContent("what stood there before");
        assertThat(reports.all()).isEmpty();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void undoingAReportDoesNotTellTheLogThatItWasMadeAgain() {
        var reports = house.reports().service();
        reports.export(reports.compose(request()), folder.resolve("报告.docx"), Progress.NONE);
        house.history().undo();
        house.history().redo();

        assertThat(actions(house)).containsOnlyOnce("REPORT_MADE");
        assertThat(reports.all()).hasSize(1);
    }

    private static ReportRequest request() {
        var today = TestHouse.NOW.toLocalDate();
        return ReportRequest.of(new Period(today.minusMonths(1), today), TestHouse.NOW, Layout.BRIEF);
    }

    private List<Path> drafts() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(".draft"))
                    .toList();
        }
    }

    @Test
    void whatGoesForGoodIsTakenDownByName() {
        var account = TestHouse.account(house, "示例发布", Platform.WEIBO);
        house.accounts().service().moveToBin(account);
        new BinHands(house).purgeAll();

        assertThat(house.accounts().service().binned()).isEmpty();
        assertThat(entries(house).getLast())
                .returns("BIN_EMPTIED", AuditEntry::action)
                .returns("示例发布", AuditEntry::subject);
    }

    @Test
    void theLogTravelsWithTheWorkspaceAndTheBytesStayTheSame() throws Exception {
        work(house, 3);
        var first = export(house, "first.json");
        var again = export(house, "again.json");
        assertThat(again).as("exporting adds nothing to what is exported").hasSameBinaryContentAs(first);
        try (var other = TestHouse.open(folder.resolve("two"))) {
            other.portable().importFrom(first, Progress.NONE);
            var third = export(other, "third.json");

            assertThat(third).hasSameBinaryContentAs(first);
            assertThat(actions(other))
                    .containsExactly(
                            "STATE_CHANGED",
                            "STATE_CHANGED",
                            "STATE_CHANGED",
                            "WORKSPACE_IMPORTED",
                            "WORKSPACE_EXPORTED");
            assertThat(breaks(other)).isEqualTo("sound");
            work(other, 1);
            assertThat(breaks(other)).isEqualTo("sound");
            assertThat(Files.readString(export(other, "fourth.json")))
                    .as("what was done after the carrying takes it along")
                    .contains("WORKSPACE_IMPORTED");
        }
    }

    @Test
    void theLogOfTheEmptyWorkspaceIsCarriedOver() {
        work(house, 2);
        var file = export(house, "first.json");
        try (var other = TestHouse.open(folder.resolve("two"))) {
            other.settings()
                    .set(looking(other.settings().get(), "另一局", List.of("national-2019"), Settings.Theme.LIGHT));
            var own = entries(other);
            other.portable().importFrom(file, Progress.NONE);

            assertThat(actions(other))
                    .containsExactly(
                            "STATE_CHANGED", "STATE_CHANGED", "WORKSPACE_IMPORTED", "LOG_CARRIED", "LOG_CARRIED");
            assertThat(entries(other).getLast().factsByName())
                    .containsEntry("seal", own.getLast().seal())
                    .containsEntry("action", "RULES_CHANGED");
            assertThat(breaks(other)).isEqualTo("sound");
            assertThat(export(other, "again.json")).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void aRefusedImportLeavesTheLogAsItWas() throws Exception {
        work(house, 2);
        TestHouse.account(house, "示例发布", Platform.WEIBO);
        var broken = Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(export(house, "first.json")).replace("\"WEIBO\"", "\"NOWHERE\""));
        try (var other = TestHouse.open(folder.resolve("two"))) {
            work(other, 3);
            var own = entries(other);
            assertThatThrownBy(() -> other.portable().importFrom(broken, Progress.NONE))
                    .isInstanceOf(UserException.class);

            assertThat(entries(other)).isEqualTo(own);
            assertThat(breaks(other)).isEqualTo("sound");
        }
    }

    @Test
    void aLogBrokenBeforeItCameIsTakenInAndNamed() throws Exception {
        work(house, 3);
        var text = Files.readString(export(house, "first.json")).replaceFirst("\"稿件2\"", "\"稿件9\"");
        var tampered = Files.writeString(folder.resolve("tampered.json"), text);
        try (var other = TestHouse.open(folder.resolve("two"))) {
            other.portable().importFrom(tampered, Progress.NONE);

            assertThat(breaks(other)).isEqualTo("2 ALTERED");
            assertThat(entries(other).getLast())
                    .returns("WORKSPACE_IMPORTED", AuditEntry::action)
                    .satisfies(e -> assertThat(e.factsByName()).containsEntry("broken", "2"));
        }
    }

    @Test
    void personsAndSettingsOfSigningInTravelToo() {
        var staff = house.staff().service();
        staff.save(org.bureaudesk.staff.Person.of(staff.newId(), "张三", org.bureaudesk.staff.Role.CLERK));
        var file = export(house, "first.json");
        try (var other = TestHouse.open(folder.resolve("two"))) {
            other.portable().importFrom(file, Progress.NONE);

            assertThat(other.staff().service().all()).isEqualTo(staff.all());
        }
    }

    private static void work(House house, int deeds) {
        for (int i = 1; i <= deeds; i++) {
            house.audit().service().append(Deed.of(AuditAction.STATE_CHANGED, "稿件" + i));
        }
    }

    private Path export(House house, String name) {
        var file = folder.resolve(name);
        house.portable().exportTo(file, Progress.NONE);
        return file;
    }

    private static String breaks(House house) {
        return house.audit()
                .service()
                .check(Progress.NONE)
                .firstBreak()
                .map(b -> b.number() + " " + b.kind())
                .orElse("sound");
    }

    private static List<AuditEntry> entries(House house) {
        return house.audit().service().whole();
    }

    private static List<String> actions(House house) {
        return entries(house).stream().map(AuditEntry::action).toList();
    }

    private static Settings looking(Settings s, String unit, List<String> packs, Settings.Theme theme) {
        return new Settings(
                unit,
                s.shortName(),
                s.districtOffice(),
                s.recipient(),
                packs,
                s.fonts(),
                s.percentDecimals(),
                theme,
                s.textScale(),
                s.startNotice());
    }
}
