package org.bureaudesk.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WelcomeViewModelTest {

    @TempDir
    Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private WelcomeViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        model = new WelcomeViewModel(
                house.settings(), house.accounts().service(), house.demo().service(), tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void asksForTheNameOfTheUnitFirst() {
        model.next();

        assertThat(model.step().get()).isEqualTo(WelcomeViewModel.UNIT);
        assertThat(model.faultKey().get()).isEqualTo("welcome.unit.missing");
    }

    @Test
    void keepsUnitAccountsAndPeopleInThreeSteps() {
        model.unitName.set(" 示例市应急管理局 ");
        model.next();
        tasks.finishAll();
        assertThat(house.settings().get().unitName()).isEqualTo("示例市应急管理局");

        model.accountName.set("示例应急发布");
        model.addAccount();
        model.accountName.set("示例应急");
        model.platform.set(Platform.WEIBO);
        model.administrator.set("张婷");
        model.phone.set("13800000001");
        model.next();
        tasks.finishAll();

        assertThat(model.step().get()).isEqualTo(WelcomeViewModel.DONE);
        var accounts = house.accounts().service().all();
        assertThat(accounts).extracting(a -> a.name()).containsExactly("示例应急发布", "示例应急");
        assertThat(accounts.getLast().person(PersonRole.ADMINISTRATOR)).hasValueSatisfying(p -> {
            assertThat(p.name()).isEqualTo("张婷");
            assertThat(p.phone()).isEqualTo("13800000001");
        });
    }

    @Test
    void doesNotWriteTwiceWhenPressedTwice() {
        model.unitName.set("示例市气象局");
        model.next();
        tasks.finishAll();
        model.accountName.set("气象发布");
        model.next();
        model.next();
        tasks.finishAll();

        assertThat(house.accounts().service().all()).hasSize(1);
    }

    @Test
    void isAFirstRunOnlyInAnEmptyWorkspace() {
        var welcome = new WelcomeFeature(
                house.settings(), house.accounts().service(), house.demo().service());
        assertThat(welcome.isFirstRun()).isTrue();

        TestHouse.account(house, "示例应急", Platform.WEIBO);

        assertThat(welcome.isFirstRun()).isFalse();
    }

    @Test
    void loadsTheDemonstrationInstead() {
        var done = new boolean[1];
        model.loadDemo(() -> done[0] = true);
        tasks.finishAll();

        assertThat(done[0]).isTrue();
        assertThat(house.accounts().service().all()).isNotEmpty();
    }
}
