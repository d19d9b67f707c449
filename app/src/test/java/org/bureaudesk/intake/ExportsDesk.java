package org.bureaudesk.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A house with one account of WeChat, and files to import lying beside it.
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class ExportsDesk {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;

    House house;
    Exports exports;
    AccountId account;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        exports = new Exports(house, folder.resolve("files"));
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void close() {
        house.close();
    }
}
