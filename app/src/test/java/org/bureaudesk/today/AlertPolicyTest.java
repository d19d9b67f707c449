package org.bureaudesk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalLine;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.Level;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.rules.RulePack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertPolicyTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOON = ON.atTime(12, 0);
    private static final RulePack PACK = new RulePack("national-2019", "1", "检查指标", "国办秘函", ON, "", List.of());

    @Test
    void putsRedFirstAndTheLongestSilenceBeforeTheShorter() {
        var alerts = alerts(board(
                List.of(
                        standing(1, 11, Level.AMBER),
                        standing(2, 15, Level.RED),
                        standing(3, null, Level.RED),
                        standing(4, 3, Level.OK)),
                List.of(deadline(DeadlineKind.REPLY, -2), deadline(DeadlineKind.FILING, 9))));

        assertThat(alerts)
                .extracting(Alert::level)
                .containsExactly(Level.RED, Level.RED, Level.RED, Level.AMBER, Level.AMBER);
        assertThat(alerts.getFirst())
                .isInstanceOfSatisfying(
                        Alert.GapAlert.class,
                        a -> assertThat(a.standing().account().id().value()).isEqualTo(3));
        assertThat(alerts.get(2)).isInstanceOf(Alert.DueAlert.class);
    }

    @Test
    void gathersOverdueMessagesIntoOneAlertAndLeavesTheRestWaiting() {
        var board = board(
                List.of(),
                List.of(
                        deadline(DeadlineKind.REPLY, -3),
                        deadline(DeadlineKind.REPLY, -1),
                        deadline(DeadlineKind.REPLY, 2),
                        deadline(DeadlineKind.RECTIFICATION, 5),
                        deadline(DeadlineKind.FILING, 25)));

        assertThat(alerts(board))
                .singleElement()
                .isInstanceOfSatisfying(
                        Alert.DueAlert.class, a -> assertThat(a.deadlines()).hasSize(2));
        assertThat(AlertPolicy.waiting(board))
                .extracting(Waiting::kind)
                .containsExactly(DeadlineKind.FILING, DeadlineKind.REPLY, DeadlineKind.RECTIFICATION);
    }

    @Test
    void isCalmWhereNothingPresses() {
        assertThat(alerts(board(List.of(standing(1, 3, Level.OK)), List.of()))).isEmpty();
    }

    @Test
    void whatIsToBeTakenDownComesBeforeAllAndWhatIsLateAfterTheReds() {
        var order = new Withdrawal(
                7,
                new PostId(1),
                "有误",
                "李局长",
                NOON.minusHours(3),
                "数字有误",
                List.of(new WithdrawalLine(2, new AccountId(1), "示例", NOON, "", null, "", null, "", null)));
        var late = new Publication.Awaited(new PostId(1), 2, new AccountId(1), NOON, "防火提示");
        var coming = new Publication.Awaited(new PostId(3), 4, new AccountId(1), NOON.plusMinutes(1), "防汛提示");
        var board = new Board(
                ON,
                List.of(standing(1, 15, Level.RED)),
                List.of(),
                List.of(),
                new Board.Releases(List.of(late, coming), List.of(order), 0));

        assertThat(AlertPolicy.alerts(board, NOON))
                .extracting(Alert::getClass)
                .containsExactly(Alert.WithdrawalAlert.class, Alert.GapAlert.class, Alert.LateAlert.class);
        assertThat(board.releases().late(NOON)).containsExactly(late);
        assertThat(board.releases().coming(NOON)).containsExactly(coming);
        assertThat(board.releases().late(NOON.plusMinutes(1))).containsExactly(late, coming);
    }

    @Test
    void whatTheListsObjectToInPublishedPostsIsSaidUntilItIsDoneWith() {
        var board = new Board(ON, List.of(), List.of(), List.of(), new Board.Releases(List.of(), List.of(), 3));

        assertThat(AlertPolicy.alerts(board, NOON)).containsExactly(new Alert.RescanAlert(3));
    }

    private static List<Alert> alerts(Board board) {
        return AlertPolicy.alerts(board, NOON);
    }

    private static Board board(List<AccountStanding> accounts, List<Deadline> deadlines) {
        return new Board(ON, accounts, deadlines, List.of(), Board.Releases.NONE);
    }

    private static AccountStanding standing(long id, @Nullable Integer days, Level level) {
        var account = Account.of(new AccountId(id), "示例应急", Platform.WEIBO);
        return new AccountStanding(
                account,
                new GapClock(account.id(), null, days, 14, null, level, List.of(), PACK),
                new MonthActivity(account.id(), YearMonth.from(ON), 1, 1, null, false, new BigDecimal("0.5"), 1, PACK),
                null);
    }

    private static Deadline deadline(DeadlineKind kind, int left) {
        return new Deadline(kind, "示例", null, ON.plusDays(left), left, false, left < 0, "", 1, null);
    }
}
