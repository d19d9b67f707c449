package org.bureaudesk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();
    private House house;
    private Account account;
    private Screens screens;
    private FilingDeadlines deadlines;
    private FilingViewModel model;

    @BeforeEach
    void openScreen(@TempDir Path folder) {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "示例应急", Platform.WEIBO);
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        screens = new Screens(tasks, messages, TestHouse.CLOCK, dialogs, (_, _) -> {}, house.history());
        deadlines = new FilingDeadlines(house.workdays(), house.quota().service()::rules);
        var filings = house.filings().service();
        model = new FilingViewModel(filings, house.accounts().service(), deadlines, screens);
        model.reload();
        tasks.finishAll();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void offersTheAccountsByNameAndPlatform() {
        var id = Long.toString(account.id().value());

        assertThat(model.accountIds()).containsExactly(id);
        assertThat(model.accountName(id)).isEqualTo("示例应急（微博）");
    }

    @Test
    void addsAFilingAndShowsWhenItIsDue() {
        addOpening();

        var line = model.desk().list().rows().getFirst();
        assertThat(line.account()).isEqualTo("示例应急（微博）");
        assertThat(line.due().day()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(model.stateOf(line)).isEqualTo(FilingState.OPEN);
    }

    @Test
    void narrowsTheListByState() {
        addOpening();

        model.stateProperty().set(FilingState.OVERDUE);
        assertThat(model.desk().list().rows()).isEmpty();
        model.stateProperty().set(null);
        assertThat(model.desk().list().rows()).hasSize(1);
    }

    @Test
    void keepsTheNameOfAnAccountThatIsInTheBin() {
        addOpening();
        house.accounts().service().moveToBin(account);
        tasks.finishAll();

        assertThat(model.desk().list().rows().getFirst().account()).isEqualTo("示例应急（微博）");
        assertThat(model.accountIds()).isEmpty();
    }

    @Test
    void countsInTheRailWhatIsStillToBeFiled() {
        var feature = house.filings()
                .screen(
                        screens,
                        house.accounts(),
                        deadlines,
                        house.inspections().screen(screens));
        addOpening();
        tasks.finishAll();
        assertThat(feature.badge().countProperty().get()).isEqualTo(1);

        model.form().text(Field.FILED_ON).set("2026-11-23");
        model.desk().save();
        tasks.finishAll();
        assertThat(feature.badge().countProperty().get()).isZero();
    }

    @Test
    void movesAFilingToTheBinAndOpensOneByItsNumber() {
        addOpening();
        var id = model.desk().list().rows().getFirst().filing().id();
        model.desk().add();
        model.open(id);
        assertThat(model.desk().current()).isNotNull();

        model.desk().bin();
        tasks.finishAll();
        assertThat(model.desk().list().rows()).isEmpty();
        assertThat(dialogs.notices()).containsExactly("ledger.binned");
    }

    @Test
    void exportsTheRowsShown(@TempDir Path target) {
        addOpening();
        dialogs.saveTo(target.resolve("备案.xlsx"));

        model.export(model.desk().list().rows());
        tasks.finishAll();

        assertThat(Files.exists(target.resolve("备案.xlsx"))).isTrue();
    }

    private void addOpening() {
        model.desk().add();
        model.form().text(Field.ACCOUNT).set(Long.toString(account.id().value()));
        model.form().text(Field.KIND).set(FilingKind.OPENING.name());
        model.form().text(Field.HAPPENED_ON).set("20261120");
        model.desk().save();
        tasks.finishAll();
    }
}
