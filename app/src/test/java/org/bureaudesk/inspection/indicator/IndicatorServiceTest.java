package org.bureaudesk.inspection.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.inspection.indicator.Item.Result;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.quota.Publishing;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorServiceTest {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final LocalDateTime END = LocalDateTime.of(2026, 9, 30, 23, 59);
    private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private House house;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path workspace) {
        folder = workspace;
        house = TestHouse.open(workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void answersEveryNationalItemForEveryAccount() {
        account("示例应急发布");
        account("示例应急服务");

        var items = inspect().items().stream().filter(Item::veto).toList();

        assertThat(items).hasSize(20);
        assertThat(items.subList(0, 10))
                .extracting(Item::id)
                .containsExactly(
                        "national.wording",
                        "national.secrets",
                        "national.illegal-content",
                        "national.attack-handling",
                        "national.falsification",
                        "national.public-outcry",
                        "national.no-update-2-weeks",
                        "national.app-unusable",
                        "national.no-interaction",
                        "national.bought-followers");
        assertThat(inspect().pack()).isEqualTo("national-2019");
    }

    @Test
    void failsAnAccountThatWasSilentForTwoWeeksAndShowsTheRecords() {
        var account = account("示例应急发布");
        Publishing.publishEvery(house, account, "2026-07-01", "2026-08-06", 3);
        Publishing.publishEvery(house, account, "2026-08-28", "2026-09-30", 3);

        var item = item(inspect(), "national.no-update-2-weeks");

        assertThat(item.result()).isEqualTo(Result.VIOLATES);
        assertThat(item.figures())
                .containsEntry("longestGapDays", 22)
                .containsEntry("longestGapFrom", "2026-08-06")
                .containsEntry("longestGapTo", "2026-08-28")
                .containsEntry("posts", 25)
                .containsEntry("daysInViolation", 22 - 14);
        assertThat(item.evidence()).extracting(e -> e.kind()).containsOnly(Evidence.Kind.PUBLICATION);
        assertThat(item.evidence())
                .extracting(e -> e.text(WORDS))
                .containsExactly("2026年8月6日 10:00发布《冬季用电安全提示》", "2026年8月28日 10:00发布《冬季用电安全提示》");
        assertThat(item.proposal().in(WORDS)).contains("2026年8月6日", "22 天", "政务新媒体检查指标");
        assertThat(inspect().fails()).isTrue();
    }

    @Test
    void passesAnAccountThatAlwaysPublishedInTime() {
        var account = account("示例应急发布");
        Publishing.publishEvery(house, account, "2026-07-01", "2026-09-30", 13);

        var inspection = inspect();

        assertThat(item(inspection, "national.no-update-2-weeks").result()).isEqualTo(Result.CONFORMS);
        assertThat(inspection.fails()).isFalse();
    }

    @Test
    void judgesTheRecordsAsTheyStoodAtTheMoment() {
        var account = account("示例应急发布");
        Publishing.publish(house, account, "2026-07-01T10:00");
        Publishing.publish(house, account, "2026-07-14T10:00");
        Publishing.publish(house, account, "2026-07-28T10:00");

        var before = inspect(LocalDateTime.of(2026, 7, 28, 9, 0), null);
        var after = inspect(LocalDateTime.of(2026, 7, 28, 10, 0), null);

        assertThat(item(before, "national.no-update-2-weeks").result()).isEqualTo(Result.VIOLATES);
        assertThat(item(before, "national.no-update-2-weeks").figures()).containsEntry("posts", 2);
        assertThat(item(after, "national.no-update-2-weeks").result()).isEqualTo(Result.CONFORMS);
    }

    @Test
    void countsAnAccountOpenedInThePeriodFromItsOpening() {
        Publishing.opened(house, account("新开账号"), LocalDate.of(2026, 9, 25));
        Publishing.opened(house, account("以后才开"), LocalDate.of(2026, 10, 1));

        var items = inspect().items();

        assertThat(items).allMatch(i -> i.account().name().equals("新开账号"));
        assertThat(item(inspect(), "national.no-update-2-weeks").result()).isEqualTo(Result.CONFORMS);
    }

    @Test
    void doesNotJudgeAClosedAccountAndLeavesOutOneThatWasSilent() {
        var account = account("已注销账号");
        Publishing.publish(house, account, "2026-07-03T10:00");
        Publishing.inState(house, account, AccountState.CLOSED);
        Publishing.inState(house, account("早已注销"), AccountState.CLOSED);

        var inspection = inspect();

        assertThat(inspection.items()).allMatch(i -> i.account().name().equals("已注销账号"));
        assertThat(item(inspection, "national.no-update-2-weeks").result()).isEqualTo(Result.NOT_APPLICABLE);
        assertThat(inspection.fails()).isFalse();
    }

    @Test
    void callsAnAccountDeadAfterNinetyDays() {
        var account = account("示例应急发布");
        Publishing.publish(house, account, "2026-07-02T10:00");
        assertThat(item(inspect(), "national.app-unusable").result()).isEqualTo(Result.CONFORMS);

        var later = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));
        var item = item(
                house.indicators().inspect(later, LocalDateTime.of(2026, 10, 1, 9, 0), null), "national.app-unusable");

        assertThat(item.result()).isEqualTo(Result.VIOLATES);
        assertThat(item.figures()).containsEntry("daysSince", 91);
        assertThat(item.proposal().in(WORDS)).contains("僵尸账号");
    }

    @Test
    void leavesItToPeopleWhetherAnAppWorks() {
        var account = TestHouse.account(house, "应急通", Platform.APP);
        Publishing.publish(house, account, "2026-09-29T10:00");

        assertThat(item(inspect(), "national.app-unusable").result()).isEqualTo(Result.OPEN);
    }

    @Test
    void takesAnAnswerForProofThatInteractionWorks() {
        var account = account("示例应急发布");
        message(account, 1, "2026-08-01T09:00", "2026-08-02T09:00");
        message(account, 2, "2026-09-01T09:00", null);

        var item = item(inspect(), "national.no-interaction");

        assertThat(item.result()).isEqualTo(Result.CONFORMS);
        assertThat(item.figures()).containsEntry("wanting", 2).containsEntry("answered", 1);
        assertThat(item.evidence())
                .singleElement()
                .satisfies(e -> assertThat(e.id()).isEqualTo("1"));
    }

    @Test
    void doesNotCountAnAnswerGivenLater() {
        message(account("示例应急发布"), 1, "2026-09-01T09:00", "2026-10-08T09:00");

        var item = item(inspect(), "national.no-interaction");

        assertThat(item.result()).isEqualTo(Result.OPEN);
        assertThat(item.proposal().in(WORDS)).contains("1 条留言", "一条也没有回复");
    }

    @Test
    void believesAnAccountThatRegistersNoInteraction() {
        var account = account("示例应急发布");
        Publishing.withMode(house, account, "无");
        assertThat(item(inspect(), "national.no-interaction").result()).isEqualTo(Result.VIOLATES);

        Publishing.withMode(house, account, "未开通留言");
        assertThat(item(inspect(), "national.no-interaction").result()).isEqualTo(Result.VIOLATES);

        Publishing.withMode(house, account, "无障碍留言、私信");
        assertThat(item(inspect(), "national.no-interaction").result()).isEqualTo(Result.OPEN);

        Publishing.withMode(house, account, "");
        assertThat(item(inspect(), "national.no-interaction").result()).isEqualTo(Result.OPEN);
    }

    @Test
    void asksForAReasonWhereFollowersJump() {
        var account = account("示例应急发布");
        growth(account, 30, 17, 900);

        var item = item(inspect(), "national.bought-followers");

        assertThat(item.result()).isEqualTo(Result.OPEN);
        assertThat(item.figures()).containsEntry("days", 30).containsEntry("jumps", 1);
        assertThat(item.evidence()).singleElement().satisfies(e -> {
            assertThat(e.kind().code()).isEqualTo("followerDay");
            assertThat(e.id()).isEqualTo(account.id().value() + "@2026-08-18");
        });
    }

    @Test
    void staysCalmWhereGrowthIsSteadyAndSaysSoWhereThereIsTooLittle() {
        var account = account("示例应急发布");
        growth(account, 9, -1, 0);
        assertThat(item(inspect(), "national.bought-followers").proposal().key())
                .endsWith("growth-unknown");

        growth(account, 30, -1, 0);
        assertThat(item(inspect(), "national.bought-followers").evidence()).isEmpty();
    }

    @Test
    void letsTheStrictestPackHoldAndSaysWhichItIs() {
        var account = account("示例应急发布");
        Publishing.publishEvery(house, account, "2026-07-01", "2026-09-30", 8);

        var national = inspect(END, "national-2019");
        var local = inspect(END, "local-7-days");

        assertThat(national.fails()).isFalse();
        assertThat(local.fails()).isTrue();
        assertThat(local.pack()).isEqualTo("local-7-days");
        assertThat(item(local, "national.no-update-2-weeks").proposal().in(WORDS))
                .contains("7 天红线", "待核");
        assertThat(item(local, "local-7-days.weekly").result()).isEqualTo(Result.VIOLATES);
        assertThat(item(local, "local-7-days.weekly").veto()).isFalse();
        assertThat(item(local, "local-7-days.topic").figures())
                .containsEntry("missing", List.of("2026-07", "2026-08", "2026-09"));
        assertThat(national.items()).allMatch(Item::veto);
    }

    @Test
    void doesNotFailAnAccountForWhatIsNoVeto() {
        var account = account("示例应急发布");
        Publishing.publishEvery(house, account, "2026-07-01", "2026-09-30", 7);

        var inspection = inspect();

        assertThat(item(inspection, "tianxin-2018.activity").result()).isEqualTo(Result.VIOLATES);
        assertThat(item(inspection, "tianxin-2018.activity").figures()).containsEntry("months", 3);
        assertThat(inspection.fails()).isFalse();
    }

    @Test
    void judgesAPackOfTheBureausOwnByItsChecks() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/own.json"), """
                {"id": "own-2026", "version": "1", "title": "本局规定", "source": "局发〔2026〕1号",
                 "effectiveFrom": "2026-01-01", "rules": [
                  {"type": "gap", "limitDays": 5},
                  {"type": "dormant", "days": 30, "label": "休眠账号"},
                  {"type": "veto", "id": "own.wording", "text": "错别字", "confirmed": true}]}
                """);
        var account = account("示例应急发布");
        Publishing.publish(house, account, "2026-07-03T10:00");

        var inspection = inspect(END, "own-2026");

        assertThat(inspection.items())
                .extracting(Item::id)
                .containsExactly("own.wording", "own-2026.gap", "own-2026.dormant");
        assertThat(item(inspection, "own-2026.gap").result()).isEqualTo(Result.VIOLATES);
        assertThat(item(inspection, "own-2026.dormant").proposal().in(WORDS)).contains("休眠账号");
        assertThat(inspection.fails()).isFalse();
    }

    @Test
    void refusesAMomentBeforeThePeriodAndAPackThatIsNotThere() {
        assertThatThrownBy(() -> inspect(LocalDateTime.of(2026, 6, 30, 9, 0), null))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> inspect(END, "atlantis")).isInstanceOf(UserException.class);
    }

    private Inspection inspect() {
        return inspect(END, null);
    }

    private Inspection inspect(LocalDateTime asOf, @Nullable String pack) {
        return house.indicators().inspect(QUARTER, asOf, pack);
    }

    private Account account(String name) {
        return TestHouse.account(house, name, Platform.WECHAT_SUBSCRIPTION);
    }

    private static Item item(Inspection inspection, String id) {
        return inspection.items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void message(Account account, long id, String received, @Nullable String answered) {
        house.interactions()
                .service()
                .save(List.of(new Message(
                        id,
                        account.id(),
                        LocalDateTime.parse(received),
                        MessageKind.INQUIRY,
                        "怎么报名？",
                        "您好",
                        answered == null ? null : LocalDateTime.parse(answered),
                        "",
                        false,
                        "",
                        null)));
    }

    private void growth(Account account, int days, int jumpAt, int jump) {
        var rows = new ArrayList<Change<FollowerDay>>();
        var total = 1000;
        for (int i = 0; i < days; i++) {
            var net = i == jumpAt ? jump : 3 + i % 4;
            total += net;
            var day = LocalDate.of(2026, 8, 1).plusDays(i);
            rows.add(Change.added(new FollowerDay(account.id(), day, null, null, net, total, "")));
        }
        house.followers().service().apply(rows);
    }
}
