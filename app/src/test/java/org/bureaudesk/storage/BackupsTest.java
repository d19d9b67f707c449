package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @Test
    void copiesTheDatabaseSoThatItCanBeOpenedElsewhere(@TempDir Path folder, @TempDir Path elsewhere)
            throws IOException {
        Path copy;
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例应急", Platform.WEIBO);
            var backups = new Backups(house.workspace(), TestHouse.CLOCK);
            assertThat(backups.last()).isEmpty();

            copy = backups.make();

            assertThat(backups.last()).isPresent();
        }
        Files.copy(copy, elsewhere.resolve("bureau-desk.db"));
        try (var house = TestHouse.open(elsewhere)) {
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }

    @Test
    void saysWhereItCannotWrite(@TempDir Path folder) throws IOException {
        try (var house = TestHouse.open(folder)) {
            Files.delete(folder.resolve("backups"));
            Files.writeString(folder.resolve("backups"), "in the way");
            var backups = new Backups(house.workspace(), TestHouse.CLOCK);

            assertThatThrownBy(backups::make).isInstanceOf(UserException.class);
            assertThat(backups.last()).isEmpty();
        }
    }
}
