package org.bureaudesk.intake.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.mapping.ColumnMapping;
import org.bureaudesk.intake.sheet.Plain;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// Finds whose file it is, since no export says so: by the user's word, by numbers that are stored already, by
/// the names of file and folder, by what was said of such a file before, or because there is only one it can
/// be.
final class AccountFinder {

    private final List<Account> accounts;
    private final Decisions decisions;
    private final @Nullable AccountId given;
    private final Map<String, AccountId> remembered;
    private final Evidence evidence;

    /// @param given for every file, by the user's word
    /// @param remembered by [FilePattern]
    AccountFinder(
            List<Account> accounts,
            Decisions decisions,
            @Nullable AccountId given,
            Map<String, AccountId> remembered,
            Evidence evidence) {
        this.accounts = accounts.stream().filter(Account::isRunning).toList();
        this.decisions = decisions;
        this.given = given;
        this.remembered = remembered;
        this.evidence = evidence;
    }

    /// Those it may be: on the platform it comes from, else any.
    List<Account> candidates(ExportFile file) {
        var there =
                accounts.stream().filter(a -> isOf(file.origin(), a.platform())).toList();
        return there.isEmpty() ? accounts : there;
    }

    static boolean isOf(String origin, Platform platform) {
        return switch (origin) {
            case "wechat" -> platform.hasPushes();
            case "douyin" -> platform == Platform.DOUYIN;
            default ->
                !origin.startsWith(ColumnMapping.PLATFORM) || origin.equals(ColumnMapping.PLATFORM + platform.name());
        };
    }

    Optional<Account> find(ExportFile file, List<Account> candidates) {
        var said = decisions.accounts().getOrDefault(file.path(), given);
        if (said != null) {
            return accounts.stream().filter(a -> a.id().equals(said)).findFirst();
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        var agreeing =
                candidates.stream().filter(a -> evidence.agrees(file, a.id())).toList();
        if (agreeing.size() == 1) {
            return Optional.of(agreeing.getFirst());
        }
        return named(file.path(), candidates).or(() -> {
            var known = remembered.get(FilePattern.of(file.path()));
            return candidates.stream().filter(a -> a.id().equals(known)).findFirst();
        });
    }

    /// The one whose name stands in the name of the file or of its folder.
    private static Optional<Account> named(Path file, List<Account> candidates) {
        var path = file.toAbsolutePath().normalize();
        var parent =
                path.getParent() == null ? "" : String.valueOf(path.getParent().getFileName());
        var words = Plain.text(parent + "/" + path.getFileName());
        var found = candidates.stream()
                .filter(a -> words.contains(Plain.text(a.name())))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
