package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthRulesFileTest {

    @TempDir
    private Path folder;

    private static String shipped() throws IOException {
        try (var in = Objects.requireNonNull(
                GrowthRulesFile.class.getResourceAsStream("/org/bureaudesk/metrics/growth.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve(GrowthRulesFile.NAME), text);
    }

    @Test
    void withoutAFileOfItsOwnTheShippedRulesHold() {
        assertThat(new GrowthRulesFile(folder.resolve("nowhere")).get()).isEqualTo(GrowthRulesFile.shipped());
    }

    @Test
    void aFileOfItsOwnHoldsAndIsReadAnewWhenItChanges() throws IOException {
        var file = new GrowthRulesFile(folder);
        var own = write(shipped().replace("\"threshold\": 3.5", "\"threshold\": 5"));
        assertThat(file.get().jump().threshold()).isEqualTo(5);

        write(shipped().replace("\"threshold\": 3.5", "\"threshold\": 6"));
        Files.setLastModifiedTime(own, FileTime.fromMillis(1_000));
        assertThat(file.get().jump().threshold()).isEqualTo(6);

        Files.delete(own);
        assertThat(file.get()).isEqualTo(GrowthRulesFile.shipped());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"threshold\": 3.5', '\"threshold\": 0'",
        "'\"threshold\": 3.5', '\"threshold\": -1'",
        "'\"daysAround\": 45', '\"daysAround\": 0'",
        "'\"daysAround\": 45', '\"daysAround\": 100000'",
        "'\"leastDays\": 14', '\"leastDays\": 1'",
        "'[100, 500,', '[-100, 500,'"
    })
    void numbersThatMakeNoSenseAreRefused(String before, String after) throws IOException {
        write(shipped().replace(before, after));

        assertThatThrownBy(() -> new GrowthRulesFile(folder).get())
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("metrics.growth.rules-values"));
    }

    @ParameterizedTest
    @CsvSource({"'{'", "'[]'", "'{}'", "'{\"jump\": \"x\"}'"})
    void aBrokenFileIsNamedWithTheLine(String text) throws IOException {
        write(text);

        assertThatThrownBy(() -> new GrowthRulesFile(folder).get()).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo("metrics.growth.rules-broken");
            assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(e)).contains("growth.json", "第1行");
        });
    }

    @Test
    void aFileOfAbsurdSizeIsRefused() throws IOException {
        write(" ".repeat((1 << 20) + 1));

        assertThatThrownBy(() -> new GrowthRulesFile(folder).get())
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("metrics.growth.rules-too-big"));
    }

    @Test
    void theBureausOwnThresholdDecidesWhatIsAJump() throws IOException {
        try (var house = TestHouse.open(folder.resolve("workspace"))) {
            var account = TestHouse.account(house, "甲发布", Platform.WECHAT_SUBSCRIPTION)
                    .id();
            var rows = new ArrayList<Change<FollowerDay>>();
            var from = LocalDate.of(2026, 8, 1);
            int total = 1_000;
            for (int i = 0; i < 60; i++) {
                int added = i == 30 ? 60 : 10 + i % 3;
                total += added;
                rows.add(Change.added(new FollowerDay(account, from.plusDays(i), added, 0, null, total, "x.xls")));
            }
            house.followers().service().apply(rows);
            var period = new Period(from, from.plusDays(59));
            assertThat(house.metrics().growth().jumps(account, period)).hasSize(1);

            var templates = Files.createDirectories(house.workspace().folder().resolve("templates"));
            Files.writeString(
                    templates.resolve(GrowthRulesFile.NAME),
                    shipped().replace("\"leastDistance\": 20", "\"leastDistance\": 100"));

            assertThat(house.metrics().growth().jumps(account, period)).isEmpty();
        }
    }
}
