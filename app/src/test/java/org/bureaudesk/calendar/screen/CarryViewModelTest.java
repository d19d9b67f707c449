package org.bureaudesk.calendar.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarSamples;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.Publication;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryViewModelTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final LocalDateTime TOMORROW = TODAY.plusDays(1).atTime(9, 30);

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();
    private final ToldQuestions questions = new ToldQuestions();
    private House house;
    private CalendarViewModel model;
    private CarryViewModel carry;
    private AccountId wechat;
    private AccountId weibo;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        var screens = new Screens(
                tasks, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK, dialogs, (_, _) -> {}, house.history());
        var service = house.calendar().service();
        model = new CalendarViewModel(service, tasks, TestHouse.CLOCK);
        carry = new CarryViewModel(model, service.planner(), questions, screens);
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void byKeysAnEntryIsTakenUpSteeredAndPutDown() {
        var post = save("冬季用电", Publication.planned(0, wechat, TOMORROW));
        model.goTo(TODAY.plusDays(1));

        carry.take();
        assertThat(carry.targetProperty().get()).isEqualTo(TODAY.plusDays(1));
        carry.steer(7);
        carry.steer(1);
        assertThat(model.cursorProperty().get()).isEqualTo(TODAY.plusDays(9));
        carry.drop();
        tasks.finishAll();

        assertThat(plan(post)).isEqualTo(TOMORROW.plusDays(8));
        assertThat(carry.isCarrying()).isFalse();
        assertThat(dialogs.notices()).contains("calendar.moved");
        assertThat(carry.shown()).as("what moved is still selected").hasSize(1);
    }

    @Test
    void severalKeepTheirDistanceAndTheOnePickedLastLandsOnTheDay() {
        var first = save("一", Publication.planned(0, wechat, TOMORROW));
        var second = save("二", Publication.planned(0, wechat, TOMORROW.plusDays(2)));
        model.pick(entry(0).key(), PickMode.ONLY);
        model.pick(entry(1).key(), PickMode.TOGGLE);

        carry.dropOn(TODAY.plusDays(10));
        tasks.finishAll();

        assertThat(plan(second)).isEqualTo(TODAY.plusDays(10).atTime(9, 30));
        assertThat(plan(first)).isEqualTo(TODAY.plusDays(8).atTime(9, 30));

        house.history().undo();
        assertThat(plan(first)).isEqualTo(TOMORROW);
        assertThat(plan(second)).isEqualTo(TOMORROW.plusDays(2));
    }

    @Test
    void whatIsPublishedStaysAndTheUserIsTold() {
        save("已发", Publication.published(0, wechat, TODAY.minusDays(1).atTime(9, 0)));
        model.pick(entry(0).key(), PickMode.ONLY);

        carry.moveBy(2);
        tasks.finishAll();

        assertThat(dialogs.notices()).containsExactly("calendar.move.published");
        assertThat(house.history().undoable().map(edit -> edit.labelKey()))
                .isNotEqualTo(Optional.of("calendar.edit.move"));
    }

    @Test
    void ofAMixedSelectionTheRestMovesAndTheUserIsTold() {
        save("已发", Publication.published(0, wechat, TODAY.minusDays(1).atTime(9, 0)));
        var open = save("未发", Publication.planned(0, wechat, TOMORROW));
        model.pick(entry(0).key(), PickMode.ONLY);
        model.pick(entry(1).key(), PickMode.TOGGLE);

        carry.moveBy(1);
        tasks.finishAll();

        assertThat(plan(open)).isEqualTo(TOMORROW.plusDays(1));
        assertThat(dialogs.notices()).contains("calendar.moved.but-published");
    }

    @Test
    void aPostOfTheDrawerWithoutAccountsAsksWhereToGo() {
        var post = save("没有账号");
        model.reload();
        tasks.finishAll();
        model.selection().pick(post.id(), PickMode.ONLY);

        carry.dropOn(TODAY.plusDays(3));
        tasks.finishAll();
        assertThat(reread(post).publications())
                .as("nobody answered, nothing happened")
                .isEmpty();

        questions.accounts = List.of(weibo);
        model.selection().pick(post.id(), PickMode.ONLY);
        carry.dropOn(TODAY.plusDays(3));
        tasks.finishAll();
        assertThat(plan(post)).isEqualTo(TODAY.plusDays(3).atTime(9, 0));
        assertThat(model.undated()).isEmpty();
    }

    @Test
    void withOneAccountShownNothingIsAsked() {
        var post = save("没有账号");
        model.only(wechat);
        tasks.finishAll();
        model.selection().pick(post.id(), PickMode.ONLY);

        carry.dropOn(TODAY.plusDays(3));
        tasks.finishAll();

        assertThat(reread(post).publications())
                .singleElement()
                .satisfies(p -> assertThat(p.account()).isEqualTo(wechat));
    }

    @Test
    void backToTheDrawerAndOutAgainByUndo() {
        var post = save("退回", Publication.planned(0, wechat, TOMORROW));
        model.pick(entry(0).key(), PickMode.ONLY);

        carry.unplan();
        tasks.finishAll();
        assertThat(model.undated()).hasSize(1);
        assertThat(model.selection().isEmpty()).isTrue();

        house.history().undo();
        tasks.finishAll();
        assertThat(plan(post)).isEqualTo(TOMORROW);
        assertThat(model.undated()).isEmpty();
    }

    @Test
    void escapeLetsGoWithoutMovingAnything() {
        var post = save("放下", Publication.planned(0, wechat, TOMORROW));
        model.goTo(TODAY.plusDays(1));
        carry.take();
        carry.steer(5);
        carry.letGo();
        carry.drop();
        tasks.finishAll();

        assertThat(plan(post)).isEqualTo(TOMORROW);
    }

    private Post save(String title, Publication... publications) {
        var post = CalendarSamples.save(house, title, publications);
        model.reload();
        tasks.finishAll();
        return post;
    }

    private CalendarEntry entry(int index) {
        return model.entries().get(index);
    }

    private Post reread(Post post) {
        return house.posts().service().find(post.id()).orElseThrow();
    }

    private @Nullable LocalDateTime plan(Post post) {
        return reread(post).publications().getFirst().plannedAt();
    }

    /// Answers as the test has told it to, without a window.
    private static final class ToldQuestions implements CalendarQuestions {

        private @Nullable List<AccountId> accounts;

        @Override
        public Optional<List<AccountId>> accounts(List<Account> all) {
            return Optional.ofNullable(accounts);
        }

        @Override
        public Optional<QuickPlan> plan(LocalDate day, List<Account> all, List<AccountId> usual) {
            return Optional.empty();
        }

        @Override
        public Optional<String> note(LocalDate day, String now) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDateTime> time(LocalDateTime now) {
            return Optional.empty();
        }

        @Override
        public Optional<Optional<LocalDate>> due(Optional<LocalDate> now) {
            return Optional.empty();
        }
    }
}
