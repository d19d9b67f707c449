package org.bureaudesk.follower.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.draft.DraftFile;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class DownloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private House house;
    private DownloadService service;
    private HeldTasks tasks;
    private DownloadViewModel model;
    private Account app;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        service = house.followers().downloads().service();
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        app = TestHouse.account(house, "示例应急", Platform.APP);
        tasks = new HeldTasks();
        model = new DownloadViewModel(
                service,
                house.accounts().service(),
                new DownloadSheet(Messages.in(Locale.SIMPLIFIED_CHINESE)),
                tasks,
                TestHouse.CLOCK);
        model.reloadAccounts();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void enter(LocalDate day, String store, String total) {
        model.enter(day, store, total, () -> {});
        tasks.finishAll();
    }

    @Test
    void onlyApplicationsHaveDownloads() {
        assertThat(model.accounts()).containsExactly(app);
        assertThat(model.stores()).contains("华为应用市场", "苹果App Store");
    }

    @Test
    void everyStoreIsASeriesOfItsOwn() {
        enter(DAY, "华为应用市场", "1,200");
        enter(DAY, "苹果App Store", "800");
        enter(DAY.plusDays(7), "华为应用市场", "１３００");

        assertThat(model.rows()).extracting(DownloadRow::grown).containsExactly(100, null, null);
        assertThat(model.rows().getFirst().download())
                .isEqualTo(new AppDownload(app.id(), "华为应用市场", DAY.plusDays(7), 1_300, ""));
        assertThat(model.stores()).startsWith("华为应用市场", "苹果App Store");
    }

    @Test
    void theSameDayAgainIsACorrectionThatCanBeUndone() {
        enter(DAY, "应用宝", "120");
        enter(DAY, "应用宝", "210");
        assertThat(service.of(app.id())).extracting(AppDownload::total).containsExactly(210);

        house.history().undo();
        tasks.finishAll();
        assertThat(model.rows()).extracting(row -> row.download().total()).containsExactly(120);

        model.remove(model.rows().getFirst());
        tasks.finishAll();
        assertThat(model.rows()).isEmpty();
        house.history().undo();
        tasks.finishAll();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsWritten() {
        enter(DAY, " ", "1");
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.download.no-store");
        enter(DAY, "应用宝", "很多");
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.fault.not-a-number");
        enter(DAY, "应用宝", "-3");
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.fault.negative");
        enter(DAY, "应用宝", "");
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.download.no-total");
        enter(model.today().plusDays(1), "应用宝", "1");
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.download.future");
        model.enter(null, "应用宝", "1", () -> {});
        assertThat(model.faultKeyProperty().get()).isEqualTo("follower.download.no-day");
        assertThat(service.of(app.id())).isEmpty();

        assertThatThrownBy(() -> new AppDownload(app.id(), "长".repeat(41), DAY, 1, ""))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> new AppDownload(app.id(), "应用宝", DAY, -1, "")).isInstanceOf(UserException.class);
    }

    @Test
    void aCorrectedFallIsShownAsOne() {
        enter(DAY, "应用宝", "200");
        enter(DAY.plusDays(1), "应用宝", "150");

        assertThat(model.rows().getFirst().grown()).isEqualTo(-50);
    }

    @Test
    void theListGoesToExcelAndTravelsInThePortableFile() {
        enter(DAY, "应用宝", "200");
        assertThat(model.prepareExport("应用下载量")).isEqualTo("应用下载量 示例应急");
        var file = folder.resolve("下载.xlsx");
        model.writeTo(file, Progress.NONE);
        assertThat(DraftFile.read(file)).contains("应用宝", "200", "示例应急");

        var whole = folder.resolve("whole.json");
        house.portable().exportTo(whole, Progress.NONE);
        try (var fresh = TestHouse.open(folder.resolve("fresh"))) {
            fresh.portable().importFrom(whole, Progress.NONE);
            assertThat(fresh.followers().downloads().service().of(app.id())).isEqualTo(service.of(app.id()));
        }
    }
}
