package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.quota.Publishing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InspectCommandTest {

    @TempDir
    private Path folder;

    @Test
    void hasExactlyThePromisedKeysAndFailsWhereAVetoItemIsViolated() {
        try (var house = TestHouse.open(folder)) {
            var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            Publishing.publish(house, account, "2026-07-10T10:00");
        }

        var run = inspect("--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        var answer = run.json();
        assertThat(keys(answer)).containsExactly("from", "to", "asOf", "pack", "verdict", "items");
        assertThat(answer.path("from").asString()).isEqualTo("2026-07-01");
        assertThat(answer.path("asOf").asString()).isEqualTo("2026-09-30T23:59");
        assertThat(answer.path("verdict").asString()).isEqualTo("fail");
        var item = item(answer, "national.no-update-2-weeks");
        assertThat(keys(item)).containsExactly("id", "veto", "account", "result", "proposal", "figures", "evidence");
        assertThat(item.path("veto").asBoolean()).isTrue();
        assertThat(item.path("account").asString()).isEqualTo("示例应急发布");
        assertThat(item.path("result").asString()).isEqualTo("violates");
        assertThat(keys(item.path("figures")))
                .containsExactly("longestGapDays", "longestGapFrom", "longestGapTo", "posts", "daysInViolation");
        assertThat(item.path("figures").path("longestGapDays").asInt()).isEqualTo(82);
        assertThat(item.path("figures").path("daysInViolation").asInt()).isEqualTo(82 - 14 + 1);
        assertThat(keys(item.path("evidence").path(0))).containsExactly("kind", "id", "text");
        assertThat(item(answer, "national.wording").path("result").asString()).isEqualTo("open");
    }

    @Test
    void namesThePlatformWhereTwoAccountsShareAName() {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例应急", Platform.WEIBO);
            TestHouse.account(house, "示例应急", Platform.DOUYIN);
            TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        }

        var accounts = new TreeSet<String>();
        inspect("--json")
                .json()
                .path("items")
                .forEach(item -> accounts.add(item.path("account").asString()));

        assertThat(accounts).containsExactlyInAnyOrder("示例应急（微博）", "示例应急（抖音）", "示例应急发布");
    }

    @Test
    void passesWhereOnlyPeopleHaveToLook() {
        try (var house = TestHouse.open(folder)) {
            var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            Publishing.publishEvery(house, account, "2026-07-01", "2026-09-30", 5);
        }

        var run = inspect("--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().path("verdict").asString()).isEqualTo("pass");
    }

    @Test
    void tellsPeopleInChinese() {
        CliRun.of("demo", "--workspace", folder);

        var run = inspect();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("结论：不合格", "[不符合] 示例应急视频（视频号） 【单项否决】监测时间点前2周内无更新", "[待核查]")
                .doesNotContain("null");
    }

    @Test
    void endsAnOpenPeriodNow() {
        var run = CliRun.of("inspect", "--workspace", folder, "--from", "2026-11-01", "--to", "2026-12-31", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().path("asOf").asString()).isEqualTo("2026-11-23T09:00");
        assertThat(run.json().path("items").size()).isZero();
    }

    @Test
    void refusesWhatMakesNoSenseInOneLine() {
        for (var options :
                List.of(new String[] {"--pack", "atlantis-2030"}, new String[] {"--as-of", "2026-13-01"}, new String[] {
                    "--as-of", "2026-06-30"
                })) {
            var run = inspect(options);

            assertThat(run.exit()).as(options[1]).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
        var reversed = CliRun.of("inspect", "--workspace", folder, "--from", "2026-09-30", "--to", "2026-07-01");
        assertThat(reversed.exit()).isEqualTo(2);
    }

    private CliRun inspect(String... options) {
        var args = new ArrayList<Object>(
                List.of("inspect", "--workspace", folder, "--from", "2026-07-01", "--to", "2026-09-30"));
        args.addAll(List.of(options));
        return CliRun.of(args.toArray());
    }

    private static JsonNode item(JsonNode answer, String id) {
        for (var item : answer.path("items")) {
            if (item.path("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("No item " + id);
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
