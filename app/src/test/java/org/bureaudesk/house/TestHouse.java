package org.bureaudesk.house;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;

/// A real house in a temporary folder, on a fixed day.
public final class TestHouse {

    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);

    public static final Clock CLOCK = Clock.fixed(NOW.atZone(Beijing.ZONE).toInstant(), Beijing.ZONE);

    private TestHouse() {}

    public static House open(Path folder) {
        return House.open(folder, CLOCK);
    }

    /// Saves and answers with a new account.
    public static Account account(House house, String name, Platform platform) {
        var accounts = house.accounts().service();
        var account = Account.of(accounts.newId(), name, platform);
        accounts.save(account);
        return account;
    }
}
