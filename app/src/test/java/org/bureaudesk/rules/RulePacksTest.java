package org.bureaudesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.rules.Rule.GapRule.Stage;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {

    @TempDir
    private Path folder;

    private void own(String name, String id, String version, String rules) throws IOException {
        Files.writeString(folder.resolve(name), """
                {"id": "%s", "version": "%s", "title": "本局规定", "source": "局发〔2026〕1号",
                 "effectiveFrom": "2026-01-01", "rules": [%s]}
                """.formatted(id, version, rules));
    }

    private Rules inForce(String... names) {
        return new RulePacks(folder).inForce(List.of(names));
    }

    @Test
    void shipsTheNationalVetoItemsWithTheirStableIds() {
        assertThat(inForce("national-2019").vetoes())
                .extracting(item -> item.rule().id())
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
        assertThat(inForce("national-2019").vetoes().stream()
                        .filter(item -> item.rule().confirmed()))
                .hasSize(4);
    }

    @Test
    void shipsTheNationalGapAndTheDistrictDeadlines() {
        var rules = inForce("national-2019", "tianxin-2018");

        assertThat(rules.gap().rule().limitDays()).isEqualTo(14);
        assertThat(rules.gap().rule().stages()).containsExactly(new Stage(10, "clerk"), new Stage(12, "leader"));
        assertThat(rules.gap().pack().id()).isEqualTo("national-2019");
        assertThat(rules.deadline(DeadlineEvent.OPENING).rule().workingDays()).isEqualTo(10);
        assertThat(rules.deadline(DeadlineEvent.CLOSING).rule().workingDays()).isEqualTo(5);
        assertThat(rules.deadline(DeadlineEvent.CLOSING).rule().source()).contains("第八条");
        assertThat(rules.activity().rule().threshold()).isEqualByComparingTo(new BigDecimal("0.5"));
    }

    @Test
    void fallsBackToTheDefaultsWhereNoPackSpeaks() {
        var rules = inForce();

        assertThat(rules.gap().rule().limitDays()).isEqualTo(14);
        for (var event : DeadlineEvent.values()) {
            assertThat(rules.deadline(event).rule().workingDays()).isPositive();
        }
        assertThat(rules.deadline(DeadlineEvent.COMPLAINT).rule().extendedTo()).isEqualTo(15);
        assertThat(rules.limit(Platform.WECHAT_SUBSCRIPTION, LimitRule.Limit.TITLE_CHARACTERS)
                        .orElseThrow()
                        .rule()
                        .most())
                .isEqualTo(64);
        assertThat(rules.sends(Platform.WEIBO)).isEmpty();
        assertThat(rules.sends(Platform.WECHAT_SERVICE).orElseThrow().rule().per())
                .isEqualTo(SendsRule.Per.MONTH);
    }

    @Test
    void letsTheStrictestPackWinAndSaysWhichItIs() throws IOException {
        own("strict.json", "city-2026", "1", """
                {"type": "gap", "limitDays": 7}, {"type": "activity", "threshold": 0.8},
                {"type": "deadline", "event": "opening", "workingDays": 30}
                """);
        var rules = inForce("national-2019", "city-2026", "tianxin-2018");

        assertThat(rules.gap().rule().limitDays()).isEqualTo(7);
        assertThat(rules.gap().rule().stages()).extracting(Stage::day).containsExactly(7, 7);
        assertThat(rules.gap().pack().id()).isEqualTo("city-2026");
        assertThat(rules.activity().pack().id()).isEqualTo("city-2026");
        assertThat(rules.deadline(DeadlineEvent.OPENING).pack().id()).isEqualTo("tianxin-2018");
    }

    @Test
    void lenientPackAloneGoesBeforeTheDefaults() throws IOException {
        own("lenient.json", "lenient", "1", "{\"type\": \"gap\", \"limitDays\": 30, \"leaderDay\": 28}");

        assertThat(inForce("lenient").gap().rule().limitDays()).isEqualTo(30);
    }

    @Test
    void putsTheBureausOwnPackBeforeAShippedOneAndTheNewestVersionFirst() throws IOException {
        own("a.json", "national-2019", "1.9", "{\"type\": \"gap\", \"limitDays\": 9}");
        own("b.json", "national-2019", "1.10", "{\"type\": \"gap\", \"limitDays\": 10}");

        assertThat(inForce("national-2019").gap().rule().limitDays()).isEqualTo(10);
        assertThat(inForce("national-2019@1.9").gap().rule().limitDays()).isEqualTo(9);
        assertThat(inForce("national-2019@1").gap().rule().limitDays()).isEqualTo(14);
    }

    @Test
    void namesAPackThatIsNotThere() {
        assertThatThrownBy(() -> inForce("atlantis-2030"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.facts()).contains("atlantis-2030"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"gap\"} | rules[1].limitDays",
                "{\"type\": \"gap\", \"limitDays\": 0} | rules[1].limitDays",
                "{\"type\": \"gap\", \"limitDays\": \"14\"} | rules[1].limitDays",
                "{\"type\": \"gap\", \"limitDays\": 7, \"leaderDay\": 9} | rules[1].leaderDay",
                "{\"type\": \"activity\", \"threshold\": 50} | rules[1].threshold",
                "{\"type\": \"sends\", \"platform\": \"myspace\", \"times\": 1, \"per\": \"day\"} | rules[1].platform",
                "{\"type\": \"veto\", \"id\": \"x\", \"text\": \"y\"} | rules[1].confirmed",
                "{\"type\": \"magic\"} | rules[1].type",
                "{\"type\": \"gap\", \"limitDays\": 7, \"reminders\": [{\"day\": 8, \"who\": \"x\"}]} "
                        + "| rules[1].reminders[0].day",
                "{\"type\": \"gap\", \"limitDays\": 7, \"reminders\": [{\"day\": 5}]} | rules[1].reminders[0].who",
                "{\"type\": \"weekly\", \"times\": 0} | rules[1].times",
                "{\"type\": \"topic\", \"label\": \"x\", \"times\": 1} | rules[1].columns",
                "{\"type\": \"topic\", \"label\": \"x\", \"columns\": [3], \"times\": 1} | rules[1].columns[0]",
                "{\"type\": \"jump\", \"deviation\": 0, \"least\": 1} | rules[1].deviation",
                "{\"type\": \"veto\", \"id\": \"x\", \"text\": \"y\", \"confirmed\": true, \"check\": \"luck\"} "
                        + "| rules[1].check",
                "7 | rules[1].type"
            })
    void namesTheFileAndThePlaceOfAWrongRule(String rule, String place) throws IOException {
        own("broken.json", "broken", "1", "{\"type\": \"gap\", \"limitDays\": 7}, " + rule);

        assertThatThrownBy(() -> inForce("national-2019")).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo("rules.file.wrong");
            assertThat(String.valueOf(e.facts()[0])).endsWith("broken.json");
            assertThat(e.facts()[1]).isEqualTo(place);
        });
    }

    @Test
    void namesLineAndColumnOfWhatIsNoJson() throws IOException {
        Files.writeString(folder.resolve("torn.json"), "{\n  \"id\": \"torn\",\n  \"version");

        assertThatThrownBy(() -> inForce("national-2019")).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo("rules.file.not-json");
            assertThat(e.facts()[1]).isEqualTo(3);
        });
    }

    @Test
    void importsAPackAndKeepsNothingOfABrokenOne(@TempDir Path elsewhere) throws IOException {
        var packs = new RulePacks(folder);
        var broken = Files.writeString(elsewhere.resolve("x.json"), "{}");
        assertThatThrownBy(() -> packs.importFile(broken)).isInstanceOf(UserException.class);
        assertThat(folder).isEmptyDirectory();

        own("good.json", "city-2026", "1", "{\"type\": \"gap\", \"limitDays\": 7}");
        var good = Files.move(folder.resolve("good.json"), elsewhere.resolve("good.json"));

        assertThat(packs.importFile(good).id()).isEqualTo("city-2026");
        assertThat(packs.inForce(List.of("city-2026")).gap().rule().limitDays()).isEqualTo(7);
    }

    @Test
    void readsRemindersAsAListForWhoeverIsToBeTold() throws IOException {
        own("staged.json", "staged", "1", """
                {"type": "gap", "limitDays": 10, "reminders": [
                    {"day": 9, "who": "分管负责人"}, {"day": 5, "who": "clerk"}, {"day": 7, "who": "科室负责人"}]}
                """);

        assertThat(inForce("staged").gap().rule().stages())
                .containsExactly(new Stage(5, "clerk"), new Stage(7, "科室负责人"), new Stage(9, "分管负责人"));
    }

    @Test
    void shipsLocalExamplesThatAreMarkedUnconfirmedAndNotInForceByThemselves() {
        var packs = new RulePacks(folder).all();

        assertThat(packs)
                .filteredOn(p -> p.id().startsWith("local-"))
                .hasSize(2)
                .allSatisfy(p -> {
                    assertThat(p.title()).contains("待核");
                    assertThat(p.note()).contains("待核");
                });
        assertThat(Settings.DEFAULT.rulePacks()).noneMatch(p -> p.startsWith("local-"));
    }

    @Test
    void letsTheShorterOfTwoLocalLimitsWinAndKeepsWhatOnlyOneAsksFor() {
        var rules = inForce("national-2019", "local-10-days", "local-7-days");

        assertThat(rules.gap().rule().limitDays()).isEqualTo(7);
        assertThat(rules.gap().pack().id()).isEqualTo("local-7-days");
        assertThat(rules.weekly().orElseThrow().rule().times()).isEqualTo(3);
        assertThat(rules.topics())
                .singleElement()
                .satisfies(t -> assertThat(t.rule().label()).isEqualTo("回应关切"));
        assertThat(inForce("national-2019").weekly()).isEmpty();
        assertThat(inForce("national-2019").topics()).isEmpty();
        assertThat(inForce("national-2019").dormant().rule().days()).isEqualTo(90);
    }

    @Test
    void takesATopicByItsColumnOrByTheKindOfPost() throws IOException {
        own("topic.json", "topic", "1", """
                {"type": "topic", "label": "便民", "columns": ["办事指南"], "kinds": ["livelihood", "class-b"], "times": 2}
                """);
        var topic = inForce("topic").topics().getFirst().rule();

        assertThat(topic.counts("办事指南", "AFFAIRS")).isTrue();
        assertThat(topic.counts("", "CLASS_B")).isTrue();
        assertThat(topic.counts("要闻", "AFFAIRS")).isFalse();
    }

    @Test
    void supposesRulesThatMayBeMilderThanThoseInForce() {
        var rules = inForce("local-7-days");
        var milder = new RulePack(
                "what-if", "1", "设想", "", LocalDate.EPOCH, "", List.of(new Rule.GapRule(20, List.of(), "")));

        assertThat(rules.supposing(milder).gap().rule().limitDays()).isEqualTo(20);
        assertThat(rules.supposing(milder).weekly().orElseThrow().rule().times())
                .isEqualTo(3);
        assertThat(rules.gap().rule().limitDays()).isEqualTo(7);
    }
}
