package org.bureaudesk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.Registration;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.filing.FilingKind;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.quota.Level;
import org.bureaudesk.quota.Publishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayServiceTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private House house;
    private Account account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "示例应急", Platform.DOUYIN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Board board(LocalDate on) {
        return house.today().service().board(on);
    }

    private List<Deadline> deadlines(DeadlineKind kind, LocalDate on) {
        return board(on).deadlines().stream().filter(d -> d.kind() == kind).toList();
    }

    @Test
    void answersStatusWithTheStandingsAndDeadlinesOfTheBoard() {
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        Publishing.publish(house, account, "2026-11-11T10:00");
        file(FilingKind.OPENING, LocalDate.of(2026, 11, 20), null);

        var status = house.today().service().status(ON);

        assertThat(status.accounts()).isEqualTo(board(ON).accounts()).hasSize(2);
        assertThat(status.deadlines()).isEqualTo(board(ON).deadlines()).isNotEmpty();
        assertThat(board(ON).missing()).isNotEmpty();
    }

    @Test
    void showsTheLastFollowerRowOfEachAccountUpToTheDay() {
        var other = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        house.followers()
                .service()
                .apply(List.of(
                        Change.added(followers(account, 20, 100)),
                        Change.added(followers(account, 22, 110)),
                        Change.added(followers(account, 24, 120)),
                        Change.added(followers(other, 1, 7))));

        assertThat(board(ON).accounts())
                .extracting(
                        standing -> Objects.requireNonNull(standing.followers()).cumulative())
                .containsExactly(110, 7);
    }

    private static FollowerDay followers(Account account, int day, int total) {
        return new FollowerDay(account.id(), LocalDate.of(2026, 11, day), null, null, null, total, "");
    }

    @Test
    void countsTheWorkingDaysLeftToFileAnOpening() {
        file(FilingKind.OPENING, LocalDate.of(2026, 11, 20), null);

        var deadline = deadlines(DeadlineKind.FILING, ON).getFirst();

        assertThat(deadline.subject()).isEqualTo("示例应急");
        assertThat(deadline.due()).isEqualTo("2026-12-04");
        assertThat(deadline.workingDaysLeft()).isEqualTo(9);
        assertThat(deadline.estimated()).isFalse();
        assertThat(deadline.overdue()).isFalse();
        assertThat(deadline.source()).contains("第五条");
    }

    @Test
    void givesFiveDaysForAClosingAndNoneForWhatIsFiled() {
        file(FilingKind.CLOSING, LocalDate.of(2026, 11, 13), null);
        file(FilingKind.CHANGE, LocalDate.of(2026, 11, 13), ON);

        assertThat(deadlines(DeadlineKind.FILING, ON)).hasSize(1);
        var deadline = deadlines(DeadlineKind.FILING, ON).getFirst();
        assertThat(deadline.due()).isEqualTo("2026-11-20");
        assertThat(deadline.overdue()).isTrue();
        assertThat(deadline.workingDaysLeft()).isEqualTo(-1);
    }

    @Test
    void callsADeadlineInAYearWithoutHolidaysEstimated() {
        file(FilingKind.OPENING, LocalDate.of(2026, 12, 30), null);

        assertThat(deadlines(DeadlineKind.FILING, LocalDate.of(2026, 12, 31)))
                .allMatch(Deadline::estimated)
                .hasSize(1);
    }

    @Test
    void remindsOfAnAccountOpenedButNeverFiled() {
        open(account, LocalDate.of(2026, 11, 20));
        assertThat(deadlines(DeadlineKind.FILING, ON)).hasSize(1);

        file(FilingKind.OPENING, LocalDate.of(2026, 11, 20), null);
        assertThat(deadlines(DeadlineKind.FILING, ON)).hasSize(1);

        open(account, LocalDate.of(2016, 11, 20));
        assertThat(deadlines(DeadlineKind.FILING, ON)).hasSize(1); // older than the rule: only the dossier counts
    }

    @Test
    void countsTheDaysLeftToAnswerByKind() {
        receive(MessageKind.INQUIRY, "2026-11-20T10:00");
        receive(MessageKind.COMPLAINT, "2026-11-20T10:00");
        receive(MessageKind.PRAISE, "2026-11-20T10:00");

        assertThat(deadlines(DeadlineKind.REPLY, ON))
                .extracting(Deadline::due)
                .containsExactly(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 1));
    }

    @Test
    void listsOpenRectificationsWithTheirDay() {
        rectify(LocalDate.of(2026, 11, 20), null);
        rectify(LocalDate.of(2026, 11, 30), null);
        rectify(LocalDate.of(2026, 11, 30), ON);
        rectify(null, null);

        assertThat(deadlines(DeadlineKind.RECTIFICATION, ON))
                .extracting(Deadline::overdue)
                .containsExactly(true, false);
    }

    @Test
    void seesWhatWasStillOpenOnAnEarlierDay() {
        rectify(LocalDate.of(2026, 11, 30), ON);
        var messages = house.interactions().service();
        var received = LocalDateTime.parse("2026-11-18T09:00");
        var answered = new Message(
                messages.newIds(1),
                account.id(),
                received,
                MessageKind.INQUIRY,
                "请问",
                "请到大厅",
                received.plusDays(3),
                "",
                false,
                "",
                null);
        messages.save(List.of(answered));

        assertThat(deadlines(DeadlineKind.RECTIFICATION, ON)).isEmpty();
        assertThat(deadlines(DeadlineKind.RECTIFICATION, ON.minusDays(1))).hasSize(1);
        assertThat(deadlines(DeadlineKind.REPLY, ON)).isEmpty();
        assertThat(deadlines(DeadlineKind.REPLY, LocalDate.of(2026, 11, 20))).hasSize(1);
        assertThat(deadlines(DeadlineKind.REPLY, LocalDate.of(2026, 11, 17))).isEmpty();
    }

    @Test
    void asksForNextYearsHolidaysLateInTheYear() {
        assertThat(deadlines(DeadlineKind.HOLIDAY_DATA, LocalDate.of(2026, 10, 31)))
                .isEmpty();
        assertThat(deadlines(DeadlineKind.HOLIDAY_DATA, ON))
                .extracting(Deadline::subject)
                .containsExactly("2027");
        assertThat(deadlines(DeadlineKind.HOLIDAY_DATA, LocalDate.of(2025, 11, 23)))
                .isEmpty();
        assertThat(deadlines(DeadlineKind.HOLIDAY_DATA, LocalDate.of(2027, 2, 1)))
                .allMatch(Deadline::overdue)
                .hasSize(1);
    }

    @Test
    void showsAnAccountWithoutPostsAsRedAndWithoutFollowersAsMissing() {
        var standing = board(ON).accounts().getFirst();

        assertThat(standing.clock().level()).isEqualTo(Level.RED);
        assertThat(standing.followers()).isNull();
        assertThat(board(ON).missing()).extracting(MissingRecords::kind).containsExactly(MissingRecords.Kind.FOLLOWERS);
    }

    @Test
    void asksForFollowersOnlyOnceTheLastRowIsOld() {
        followers(ON.minusDays(7));
        assertThat(board(ON).missing()).isEmpty();
        assertThat(board(ON.plusDays(1)).missing()).hasSize(1);
        assertThat(board(ON.plusDays(1)).missing().getFirst().since()).isEqualTo(ON.minusDays(7));
    }

    @Test
    void leavesOutClosedAccounts() {
        house.accounts().service().moveToBin(account);

        assertThat(board(ON).accounts()).isEmpty();
        assertThat(board(ON).missing()).isEmpty();
    }

    private void file(FilingKind kind, LocalDate happened, @Nullable LocalDate filed) {
        var filings = house.filings().service();
        filings.apply(List.of(Change.added(
                new Filing(filings.newId(), account.id(), kind, happened, happened, filed, "", "", null))));
    }

    private void receive(MessageKind kind, String at) {
        var messages = house.interactions().service();
        var received = LocalDateTime.parse(at);
        messages.save(List.of(
                new Message(messages.newIds(1), account.id(), received, kind, "请问", "", null, "", false, "", null)));
    }

    private void rectify(@Nullable LocalDate due, @Nullable LocalDate done) {
        var problems = house.inspections().service();
        problems.apply(
                List.of(Change.added(new Rectification(problems.newId(), "链接失效", "可用性", "张婷", "更新", due, done, null))));
    }

    private void followers(LocalDate day) {
        AccountId id = account.id();
        house.followers().service().apply(List.of(Change.added(new FollowerDay(id, day, 1, 0, 1, 411, ""))));
    }

    private void open(Account a, LocalDate day) {
        var registration = new Registration("", "", null, "", day, null, "");
        house.accounts()
                .service()
                .save(new Account(
                        a.id(),
                        a.name(),
                        a.platform(),
                        a.state(),
                        registration,
                        a.operation(),
                        a.custody(),
                        a.people(),
                        "",
                        null));
    }
}
