package org.bureaudesk.account;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// A public account of the bureau (政务新媒体账号).
///
/// @param deletedAt when it went to the bin; `null` for an account in use
public record Account(
        AccountId id,
        String name,
        Platform platform,
        AccountState state,
        Registration registration,
        Operation operation,
        Custody custody,
        List<AccountPerson> people,
        String remark,
        @Nullable LocalDateTime deletedAt) {

    public Account {
        people = List.copyOf(people);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account without a name");
        }
    }

    public static Account of(AccountId id, String name, Platform platform) {
        return new Account(
                id,
                name.strip(),
                platform,
                AccountState.ACTIVE,
                Registration.NONE,
                Operation.NONE,
                Custody.NONE,
                List.of(),
                "",
                null);
    }

    public Optional<AccountPerson> person(PersonRole role) {
        return people.stream()
                .filter(p -> p.role() == role && p.leftOn() == null)
                .findFirst();
    }

    /// Whether it is still run: neither closed nor in the bin.
    public boolean isRunning() {
        return state != AccountState.CLOSED && deletedAt == null;
    }

    /// Which of the accounts to show: the one shown so far, else the first that is run, else the first; `null` for
    /// none.
    ///
    /// @param shown `null` where none was
    public static @Nullable Account toShow(List<Account> accounts, @Nullable AccountId shown) {
        return accounts.stream()
                .filter(a -> a.id().equals(shown))
                .findFirst()
                .or(() -> accounts.stream().filter(Account::isRunning).findFirst())
                .or(() -> accounts.stream().findFirst())
                .orElse(null);
    }

    public Account withId(AccountId newId) {
        return new Account(newId, name, platform, state, registration, operation, custody, people, remark, deletedAt);
    }

    public Account withDeletedAt(@Nullable LocalDateTime moment) {
        return new Account(id, name, platform, state, registration, operation, custody, people, remark, moment);
    }
}
