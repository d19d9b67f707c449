package org.bureaudesk.intake.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Plain;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.kernel.Platform;

/// Finds the account a row names, among those there are and those the same import brings.
public final class AccountBook {

    private static final Pattern WITH_PLATFORM = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private final Map<String, List<Account>> byName = new HashMap<>();
    private final Map<AccountRef, Optional<AccountId>> found = new HashMap<>();
    private final SheetForms forms;

    AccountBook(Collection<Account> accounts, SheetForms forms) {
        this.forms = forms;
        accounts.forEach(a -> byName.computeIfAbsent(Plain.text(a.name()), _ -> new ArrayList<>())
                .add(a));
    }

    /// The account people call so: by its name, with the platform in brackets where several share it.
    public static Optional<AccountId> find(Collection<Account> accounts, SheetForms forms, String name) {
        return new AccountBook(accounts, forms).known(new AccountRef(name, null));
    }

    /// The account, or empty after the row was rejected with the reason.
    Optional<AccountId> find(AccountRef ref, Source source) {
        var known = known(ref);
        if (known.isEmpty()) {
            var ambiguous = candidates(ref).size() > 1;
            source.reject(
                    "account", ref.name(), ambiguous ? "intake.reason.ambiguous-account" : "intake.reason.no-account");
        }
        return known;
    }

    /// The same without a word where there is none.
    Optional<AccountId> known(AccountRef ref) {
        return found.computeIfAbsent(ref, this::only);
    }

    private Optional<AccountId> only(AccountRef ref) {
        var candidates = candidates(ref);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst().id()) : Optional.empty();
    }

    private List<Account> candidates(AccountRef ref) {
        var name = Plain.text(ref.name());
        var named = byName.getOrDefault(name, List.of());
        if (named.isEmpty() && ref.platform() == null) {
            return withPlatformInName(name);
        }
        return ref.platform() == null
                ? named
                : named.stream().filter(a -> a.platform() == ref.platform()).toList();
    }

    /// `示例应急发布(微博)` where several platforms share the name.
    private List<Account> withPlatformInName(String name) {
        var parts = WITH_PLATFORM.matcher(name);
        if (!parts.matches()) {
            return List.of();
        }
        var platform = forms.constant("platform", parts.group(2)).map(Platform::valueOf);
        return platform.map(p -> byName.getOrDefault(parts.group(1), List.of()).stream()
                        .filter(a -> a.platform() == p)
                        .toList())
                .orElse(List.of());
    }
}
