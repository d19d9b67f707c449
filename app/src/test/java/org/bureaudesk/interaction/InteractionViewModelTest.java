package org.bureaudesk.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.interaction.MessageFilter.Answering;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionViewModelTest {

    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private InteractionService interactions;
    private AccountId account;
    private InteractionViewModel model;
    private EntryViewModel entry;
    private AnswerViewModel answer;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        interactions = house.interactions().service();
        account = TestHouse.account(house, "示例应急发布", Platform.WEIBO).id();
        var accounts = house.accounts().service();
        model = new InteractionViewModel(interactions, accounts, new MessageSheet(WORDS), tasks, TestHouse.CLOCK);
        entry = new EntryViewModel(interactions, tasks, TestHouse.CLOCK);
        answer = new AnswerViewModel(interactions, tasks, TestHouse.CLOCK, moment -> Words.print(moment, WORDS));
        model.reloadAccounts();
        tasks.finishAll();
        entry.offer(model.accounts());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void logsWhatIsPastedAndKeepsTheAccountForTheNext() {
        entry.contentProperty().set(" 路灯不亮\n请尽快修 ");
        entry.save();
        tasks.finishAll();

        assertThat(model.messages()).singleElement().satisfies(message -> {
            assertThat(message.content()).isEqualTo("路灯不亮\n请尽快修");
            assertThat(message.receivedAt()).isEqualTo(NOW);
        });
        assertThat(entry.contentProperty().get()).isEmpty();
        assertThat(entry.accountProperty().get()).isNotNull();
    }

    @Test
    void refusesAnEntryThatCannotBeAndKeepsItsText() {
        entry.save();
        assertThat(entry.faultKeyProperty().get()).isEqualTo("interaction.fault.content");

        entry.contentProperty().set("路灯不亮");
        entry.receivedProperty().set("前天");
        entry.save();
        assertThat(entry.faultKeyProperty().get()).isEqualTo("interaction.fault.moment");

        entry.receivedProperty().set("2026-12-01 09:00");
        entry.save();
        assertThat(entry.faultKeyProperty().get()).isEqualTo("interaction.fault.future");
        assertThat(entry.contentProperty().get()).isEqualTo("路灯不亮");
        tasks.finishAll();
        assertThat(model.messages()).isEmpty();
    }

    @Test
    void countsAnAnswerOnlyWhenItIsSaved() {
        var one = save(NOW.minusHours(5), null);
        var two = save(NOW.minusHours(6), null);
        answer.show(one);
        answer.answerProperty().set("写了一半");
        answer.show(two);
        tasks.finishAll();

        assertThat(interactions.message(one.id()).orElseThrow().answer()).isEqualTo("写了一半");
        assertThat(interactions.unanswered()).hasSize(2);

        answer.show(interactions.message(one.id()).orElseThrow());
        answer.save();
        tasks.finishAll();
        assertThat(interactions.message(one.id()).orElseThrow().answeredAt()).isEqualTo(NOW);
    }

    @Test
    void refusesAnAnswerBeforeItsQuestion() {
        answer.show(save(NOW.minusHours(5), null));
        answer.answerProperty().set("已办");
        answer.answeredProperty().set("2026-11-01 09:00");
        answer.save();

        assertThat(answer.faultKeyProperty().get()).isEqualTo("interaction.fault.before-received");
        assertThat(interactions.unanswered()).hasSize(1);
    }

    @Test
    void tellsRateAndTimeOfWhatTheFilterShows() {
        save(NOW.minusHours(5), NOW.minusHours(2));
        save(NOW.minusHours(5), NOW.minusMinutes(15));
        save(NOW.minusHours(5), null);
        tasks.finishAll();

        var figures = Objects.requireNonNull(model.figuresProperty().get());
        assertThat(MessageWords.rate(figures.replyRate(), WORDS)).isEqualTo("66.7%");
        assertThat(MessageWords.hours(figures.meanHours(), WORDS)).isEqualTo("3.9 小时"); // 3.875

        model.answeringProperty().set(Answering.WAITING);
        tasks.finishAll();
        assertThat(model.messages()).hasSize(1);
        assertThat(MessageWords.hours(
                        Objects.requireNonNull(model.figuresProperty().get()).meanHours(), WORDS))
                .isEqualTo("不计");
    }

    @Test
    void showsTheLatestFilterWhenAnswersComeBackOutOfOrder() {
        save(NOW.minusHours(5), null);
        tasks.finishAll();
        model.textProperty().set("没有");
        model.textProperty().set("");
        tasks.finishAll();

        assertThat(model.messages()).hasSize(1);
        assertThat(model.loading().get()).isFalse();
    }

    @Test
    void revealsAMessageOfAnotherMonth() {
        var old = save(NOW.minusMonths(4), null);
        model.textProperty().set("别的");
        model.reveal(old.id());
        tasks.finishAll();

        assertThat(model.messages()).containsExactly(old);
        assertThat(model.revealedProperty().get()).isEqualTo(old);
    }

    @Test
    void leavesWhatIsBeingTypedAloneWhenTheListComesBackNew() {
        var message = save(NOW.minusHours(5), null);
        answer.show(message);
        answer.answerProperty().set("写了一半");
        answer.show(message);
        tasks.finishAll();

        assertThat(answer.answerProperty().get()).isEqualTo("写了一半");
        assertThat(interactions.message(message.id()).orElseThrow().answer()).isEmpty();
    }

    @Test
    void staysQuickWithFiftyThousandMessages(@TempDir Path out) {
        var first = interactions.newIds(50_000);
        interactions.save(LongStream.range(0, 50_000)
                .mapToObj(i -> new Message(
                        first + i,
                        account,
                        NOW.minusMinutes(i),
                        MessageKind.INQUIRY,
                        "请问第 " + i + " 号窗口几点上班",
                        "九点",
                        i % 100 == 0 ? null : NOW,
                        "",
                        false,
                        "",
                        null))
                .toList());
        model.period().spanProperty().set(Span.ALL);
        tasks.finishAll();

        assertThat(model.countProperty().get()).isEqualTo(50_000);
        assertThat(model.messages()).hasSize(InteractionViewModel.MOST_SHOWN);
        assertThat(model.messages().getFirst().isAnswered()).isFalse();
        assertThat(Objects.requireNonNull(model.figuresProperty().get()).received())
                .isEqualTo(50_000);

        model.prepareExport();
        model.writeTo(out.resolve("互动.xlsx"), Progress.NONE);
        assertThat(Files.exists(out.resolve("互动.xlsx"))).isTrue();
    }

    private Message save(LocalDateTime received, @Nullable LocalDateTime answered) {
        var message = new Message(
                interactions.newIds(1),
                account,
                received,
                MessageKind.INQUIRY,
                "证照怎么办理",
                answered == null ? "" : "已答",
                answered,
                "",
                false,
                "",
                null);
        interactions.save(List.of(message));
        return message;
    }
}
