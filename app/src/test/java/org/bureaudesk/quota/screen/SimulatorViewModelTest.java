package org.bureaudesk.quota.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.quota.Comparison;
import org.bureaudesk.quota.Publishing;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private SimulatorViewModel model;
    private Account account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        Publishing.publishEvery(house, account, "2026-01-01", "2026-11-23", 1);
        model = new SimulatorViewModel(
                house.quota().service(), house.accounts().service(), tasks, TestHouse.CLOCK, "设想的规则");
        model.reset();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void beginsWithTheRulesInForceOnBothSides() {
        assertThat(model.packs()).hasSize(4);
        assertThat(model.chosen()).containsExactlyInAnyOrder("national-2019@1", "tianxin-2018@1");
        assertThat(result().failingNow()).isZero();
        assertThat(result().failingThen()).isZero();
        assertThat(model.pairs())
                .singleElement()
                .satisfies(p -> assertThat(p.differs()).isFalse());
    }

    @Test
    void showsWhatAnotherPackWouldHaveSaid() {
        model.chosen().add("local-7-days@1");
        tasks.finishAll();

        assertThat(result().failingNow()).isZero();
        assertThat(result().failingThen()).isEqualTo(1);
        assertThat(model.pairs().getFirst().then().missingTopics()).hasSize(10);
    }

    @Test
    void showsWhatAChangedLimitWouldHaveSaidAndNamesItSo() {
        model.limit().text().set("１");
        model.threshold().text().set("100");
        model.weekly().text().set("8");
        tasks.finishAll();

        var then = model.pairs().getFirst().then();
        assertThat(then.gap().limitDays()).isEqualTo(1);
        assertThat(then.gap().pack().title()).isEqualTo("设想的规则");
        assertThat(then.shortWeeks()).isNotEmpty();
        assertThat(then.lowMonths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "367", "-3", "七", "7.5", "99999999999"})
    void saysWhatIsWrongWithALimitAndKeepsTheLastAnswer(String typed) {
        var before = result();
        model.limit().text().set(typed);

        assertThat(model.limit().fault().get()).isEqualTo("quota.fault.days");
        assertThat(tasks.waiting()).isZero();
        assertThat(result()).isSameAs(before);

        model.limit().text().set("");
        assertThat(model.limit().fault().get()).isEmpty();
    }

    @Test
    void showsTheLastAnswerAskedForWhateverComesBackFirst() {
        model.limit().text().set("3");
        model.limit().text().set("5");
        tasks.finish(tasks.handedIn() - 1);
        tasks.finish(tasks.handedIn() - 2);

        assertThat(model.pairs().getFirst().then().gap().limitDays()).isEqualTo(5);
    }

    @Test
    void savesNothingAndGoesBackAtOneClick() {
        var before = house.settings().get();
        model.chosen().remove("tianxin-2018@1");
        model.limit().text().set("3");
        tasks.finishAll();

        model.reset();
        tasks.finishAll();

        assertThat(house.settings().get()).isEqualTo(before);
        assertThat(model.limit().text().get()).isEmpty();
        assertThat(model.chosen()).hasSize(2);
        assertThat(model.pairs().getFirst().then().gap().limitDays()).isEqualTo(14);
    }

    @Test
    void followsNewPublications() {
        model.limit().text().set("5");
        tasks.finishAll();
        var other = TestHouse.account(house, "示例应急", Platform.WEIBO);
        Publishing.publish(house, other, "2026-11-01T09:00");
        tasks.finishAll();

        assertThat(model.pairs()).hasSize(2);
    }

    private Comparison result() {
        return Objects.requireNonNull(model.resultProperty().get());
    }
}
