package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatusCommandTest {

    @TempDir
    private Path folder;

    @Test
    void hasExactlyThePromisedKeys() {
        assertThat(CliRun.of("demo", "--workspace", folder).exit()).isZero();

        var run = CliRun.of("status", "--workspace", folder, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(keys(run.json())).containsExactly("on", "accounts", "deadlines");
        var account = run.json().path("accounts").path(0);
        assertThat(keys(account))
                .containsExactly(
                        "name",
                        "platform",
                        "lastPublished",
                        "daysSince",
                        "gapLimitDays",
                        "redOn",
                        "level",
                        "month",
                        "followers");
        assertThat(keys(account.path("month")))
                .containsExactly("month", "used", "available", "ratio", "threshold", "needed", "forecast");
        assertThat(keys(account.path("followers"))).containsExactly("count", "on");
        assertThat(keys(run.json().path("deadlines").path(0)))
                .containsExactly("kind", "subject", "due", "workingDaysLeft", "estimated", "overdue");
    }

    @Test
    void saysTheSameForTheSameDay() {
        CliRun.of("demo", "--workspace", folder);

        var first = CliRun.of("status", "--workspace", folder, "--json", "--on", "2026-10-10");

        assertThat(first.json().path("on").asString()).isEqualTo("2026-10-10");
        assertThat(first.json()
                        .path("accounts")
                        .path(0)
                        .path("month")
                        .path("month")
                        .asString())
                .isEqualTo("2026-10");
        assertThat(CliRun.of("status", "--workspace", folder, "--json", "--on", "2026-10-10")
                        .out())
                .isEqualTo(first.out());
    }

    @Test
    void showsAnAccountWithoutPostsWithNullsAndRed() {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例应急", Platform.WEIBO);
        }

        var account = CliRun.of("status", "--workspace", folder, "--json")
                .json()
                .path("accounts")
                .path(0);

        assertThat(account.path("level").asString()).isEqualTo("red");
        for (var key : List.of("lastPublished", "daysSince", "redOn", "followers")) {
            assertThat(account.has(key)).isTrue();
            assertThat(account.path(key).isNull()).as(key).isTrue();
        }
        assertThat(account.path("month").path("available").isNull()).isTrue();
        assertThat(account.path("month").path("ratio").isNull()).isTrue();
        assertThat(account.path("month").path("needed").isNull()).isTrue();
        assertThat(account.path("month").path("threshold").asDouble()).isEqualTo(0.5);
    }

    @Test
    void tellsPeopleInChinese() {
        CliRun.of("demo", "--workspace", folder);

        var run = CliRun.of("status", "--workspace", folder);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2026年11月23日", "星期一", "[提醒] 示例应急视频（视频号）", "已 12 天", "待办期限", "已超期", "个工作日")
                .doesNotContain("null");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        assertThat(CliRun.of("status", "--workspace", folder).out()).contains("还没有账号");
    }

    @Test
    void refusesADayThatIsNone() {
        var run = CliRun.of("status", "--workspace", folder, "--on", "2026-02-30");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("2026-02-30");
    }

    @Test
    void refusesToFillAWorkspaceTwice() {
        CliRun.of("demo", "--workspace", folder, "--json");

        var run = CliRun.of("demo", "--workspace", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
