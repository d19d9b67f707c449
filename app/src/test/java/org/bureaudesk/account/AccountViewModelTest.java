package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.account.AccountDraft.PersonField;
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

class AccountViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();
    private House house;
    private AccountService accounts;
    private Account first;
    private Account second;
    private AccountViewModel model;

    @BeforeEach
    void openScreen(@TempDir Path folder) {
        house = TestHouse.open(folder);
        accounts = house.accounts().service();
        first = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        second = TestHouse.account(house, "示例应急", Platform.WEIBO);
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var screens = new Screens(tasks, messages, TestHouse.CLOCK, dialogs, (_, _) -> {}, house.history());
        model = new AccountViewModel(accounts, screens);
        model.desk().reload();
        tasks.finishAll();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void showsEveryAccountAndNarrowsThemByWordsPlatformAndState() {
        assertThat(model.desk().list().rows()).containsExactly(first, second);

        model.desk().list().filterProperty().set("微博");
        assertThat(model.desk().list().rows()).containsExactly(second);

        model.desk().list().filterProperty().set("");
        model.platformProperty().set(Platform.WECHAT_SUBSCRIPTION);
        assertThat(model.desk().list().rows()).containsExactly(first);

        model.platformProperty().set(null);
        model.stateProperty().set(AccountState.CLOSED);
        assertThat(model.desk().list().rows()).isEmpty();
    }

    @Test
    void savesWhatWasTypedBeforeAnotherAccountTakesItsPlace() {
        model.desk().choose(first);
        type(Field.REMARK, "归宣传科管理");

        model.desk().choose(second);
        assertThat(model.desk().current()).isEqualTo(first); // not before it is safe
        tasks.finishAll();

        assertThat(model.desk().current()).isEqualTo(second);
        assertThat(accounts.get(first.id()).remark()).isEqualTo("归宣传科管理");
    }

    @Test
    void staysWithTextThatCannotBeSavedUntilTheUserGivesItUp() {
        model.desk().choose(first);
        type(Field.NAME, " ");
        dialogs.answer(false);

        model.desk().choose(second);
        assertThat(model.desk().current()).isEqualTo(first);
        assertThat(model.form().fields().note(Field.NAME).get()).isNotNull();

        dialogs.answer(true);
        model.desk().choose(second);
        assertThat(model.desk().current()).isEqualTo(second);
        assertThat(accounts.get(first.id()).name()).isEqualTo("示例应急发布");
    }

    @Test
    void addsAnAccountWithItsPeople() {
        model.desk().add();
        type(Field.NAME, "应急服务在线");
        type(Field.PLATFORM, Platform.WECHAT_SERVICE.name());
        model.form().addPerson();
        model.form().people().getFirst().text(PersonField.NAME).set("王建国");
        model.form().addPerson();

        model.desk().save();
        tasks.finishAll();

        var saved = accounts.named("应急服务在线").orElseThrow();
        assertThat(saved.people()).containsExactly(AccountPerson.of(PersonRole.CHIEF, "王建国", ""));
        assertThat(model.desk().current()).isEqualTo(saved);
        assertThat(model.desk().dirtyProperty().get()).isFalse();
    }

    @Test
    void doesNotCountAnotherSpellingOfADayAsAChange() {
        model.desk().choose(first);
        assertThat(model.desk().dirtyProperty().get()).isFalse();

        type(Field.OPENED_ON, "20190305");
        model.desk().save();
        tasks.finishAll();
        type(Field.OPENED_ON, "2019年3月5日");

        assertThat(model.desk().dirtyProperty().get()).isFalse();
    }

    @Test
    void keepsTheTextWhenSavingFails() {
        model.desk().choose(first);
        type(Field.REMARK, "没有写成");

        model.desk().choose(second);
        tasks.failNext();

        assertThat(model.desk().current()).isEqualTo(first);
        assertThat(model.desk().dirtyProperty().get()).isTrue();
        assertThat(model.form().fields().text(Field.REMARK).get()).isEqualTo("没有写成");
    }

    @Test
    void followsAnUndoWhereNothingIsTyped() {
        model.desk().choose(first);
        type(Field.REMARK, "改过");
        model.desk().save();
        tasks.finishAll();

        house.history().undo();
        tasks.finishAll();

        assertThat(model.form().fields().text(Field.REMARK).get()).isEmpty();
        assertThat(model.desk().dirtyProperty().get()).isFalse();
    }

    @Test
    void keepsTheTextTypedOverAnAccountThatHasGone() {
        model.desk().choose(second);
        type(Field.REMARK, "正在写");
        house.history().undo(); // takes the second account back
        tasks.finishAll();

        assertThat(model.desk().current()).isNull();
        assertThat(model.desk().editingProperty().get()).isTrue();
        assertThat(model.form().fields().text(Field.REMARK).get()).isEqualTo("正在写");
    }

    @Test
    void bringsTypedTextToSafetyWhenTheRoomIsLeft() {
        model.desk().choose(first);
        type(Field.REMARK, "离开前");

        assertThat(model.desk().keep()).isTrue();
        tasks.finishAll();

        assertThat(accounts.get(first.id()).remark()).isEqualTo("离开前");
    }

    @Test
    void movesTheAccountToTheBin() {
        model.desk().choose(first);

        model.desk().bin();
        tasks.finishAll();

        assertThat(model.desk().list().rows()).containsExactly(second);
        assertThat(model.desk().editingProperty().get()).isFalse();
        assertThat(accounts.binned()).hasSize(1);
    }

    @Test
    void opensAnAccountAskedForBeforeTheListWasRead() {
        var screens = new Screens(
                tasks, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK, dialogs, (_, _) -> {}, house.history());
        var late = new AccountViewModel(accounts, screens);
        late.open(second.id());
        late.desk().reload();
        tasks.finishAll();

        assertThat(late.desk().current()).isEqualTo(second);
    }

    @Test
    void exportsTheRowsShown(@TempDir Path target) {
        dialogs.saveTo(target.resolve("台账.xlsx"));

        model.export(model.desk().list().rows());
        tasks.finishAll();

        assertThat(Files.exists(target.resolve("台账.xlsx"))).isTrue();
        assertThat(dialogs.suggested()).isEqualTo("账号台账 2026年11月23日.xlsx");
    }

    private void type(Field field, String text) {
        model.form().fields().text(field).set(text);
    }
}
