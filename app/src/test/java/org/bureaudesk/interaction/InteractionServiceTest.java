package org.bureaudesk.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.interaction.MessageFilter.Answering;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionServiceTest {

    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final Period MONTH = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    private House house;
    private InteractionService interactions;
    private AccountId account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        interactions = house.interactions().service();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsEveryFieldOfAMessage() {
        var id = interactions.newIds(1);
        var message = new Message(
                id, account, NOW, MessageKind.COMPLAINT, "路灯不亮", "已修复", NOW.plusHours(3), "路灯所", true, "市民致谢", null);
        interactions.save(List.of(message));

        assertThat(interactions.received(MONTH)).containsExactly(message);
    }

    @Test
    void countsWhatWantsAnAnswerAndHowLongItTook() {
        save(MessageKind.INQUIRY, NOW, NOW.plusMinutes(90));
        save(MessageKind.COMPLAINT, NOW, NOW.plusHours(4));
        save(MessageKind.SUGGESTION, NOW, null);
        save(MessageKind.PRAISE, NOW, NOW.plusHours(100));
        save(MessageKind.INQUIRY, NOW.minusMonths(1), null);

        var figures = interactions.replyFigures(MONTH);

        assertThat(figures).containsExactly(new ReplyFigures(account, 4, 3, 2, 330));
        assertThat(figures.getFirst().replyRate().orElseThrow()).isEqualTo(2.0 / 3);
        assertThat(figures.getFirst().meanHours().orElseThrow()).isEqualTo(2.75);
    }

    @Test
    void saysNothingWhereNothingWantedAnAnswer() {
        save(MessageKind.PRAISE, NOW, null);

        var figures = interactions.replyFigures(MONTH).getFirst();

        assertThat(figures.replyRate()).isEmpty();
        assertThat(figures.meanHours()).isEmpty();
        assertThat(interactions.replyFigures(
                        new Period(MONTH.from().minusYears(1), MONTH.from().minusDays(1))))
                .isEmpty();
    }

    @Test
    void putsWhatWaitsFirstOldestFirst() {
        var answered = save(MessageKind.INQUIRY, NOW.minusDays(1), NOW);
        var young = save(MessageKind.INQUIRY, NOW.minusDays(2), null);
        var old = save(MessageKind.COMPLAINT, NOW.minusDays(3), null);
        var praise = save(MessageKind.PRAISE, NOW.minusDays(4), null);

        assertThat(interactions.find(MessageFilter.of(MONTH), 10)).containsExactly(old, young, answered, praise);
        assertThat(interactions.find(MessageFilter.of(MONTH), 2)).containsExactly(old, young);
        assertThat(interactions.count(MessageFilter.of(MONTH))).isEqualTo(4);
    }

    @Test
    void filtersByKindStateAccountAndText() {
        var inquiry = save(MessageKind.INQUIRY, NOW, null);
        save(MessageKind.PRAISE, NOW, NOW);

        assertThat(find(account, MessageKind.INQUIRY, Answering.ANY, "")).containsExactly(inquiry);
        assertThat(find(account, null, Answering.WAITING, "")).containsExactly(inquiry);
        assertThat(find(null, null, Answering.ANSWERED, "")).hasSize(1);
        assertThat(find(new AccountId(99), null, Answering.ANY, "")).isEmpty();
        assertThat(find(null, null, Answering.ANY, "怎么办理")).hasSize(2);
        assertThat(find(null, null, Answering.ANY, "100%")).isEmpty();
        assertThat(find(null, null, Answering.ANY, "_")).isEmpty();
    }

    @Test
    void binsAndRestoresSeveralAtOnce() {
        var both = List.of(save(MessageKind.INQUIRY, NOW, null), save(MessageKind.OTHER, NOW, null));

        interactions.moveToBin(both);
        assertThat(interactions.received(MONTH)).isEmpty();
        assertThat(interactions.binned()).hasSize(2);

        house.history().undo();
        assertThat(interactions.received(MONTH)).hasSize(2);
    }

    private List<Message> find(@Nullable AccountId of, @Nullable MessageKind kind, Answering answering, String text) {
        return interactions.find(new MessageFilter(MONTH, of, kind, answering, text), 10);
    }

    private Message save(MessageKind kind, LocalDateTime received, @Nullable LocalDateTime answered) {
        var message = new Message(
                interactions.newIds(1), account, received, kind, "证照怎么办理", "", answered, "", false, "", null);
        interactions.save(List.of(message));
        return message;
    }
}
