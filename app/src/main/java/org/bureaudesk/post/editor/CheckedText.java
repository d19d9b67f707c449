package org.bureaudesk.post.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.check.Draft;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.draft.MomentText;
import org.bureaudesk.post.draft.PostDraft;

/// What is checked of a post in the editor: the text exactly as the fields hold it, so that places in it are places in
/// the fields.
final class CheckedText {

    private static final char DELETE = 0x7F;

    private CheckedText() {}

    /// @param accounts to know the platform by, whose lengths hold
    static Draft of(PostDraft draft, List<Account> accounts, LocalDate today) {
        var plain = Draft.of(line(draft.title()), text(draft.summary()), text(draft.body()))
                .on(platform(draft, accounts).orElse(null))
                .on(day(draft, today));
        return draft.origin() == OriginKind.ORIGINAL
                ? plain
                : plain.repostedFrom(draft.originSource().strip());
    }

    /// The platform of the first account the post goes to.
    private static Optional<Platform> platform(PostDraft draft, List<Account> accounts) {
        return draft.publications().stream()
                .flatMap(p -> accounts.stream().filter(a -> a.id().value() == p.account()))
                .map(Account::platform)
                .findFirst();
    }

    /// The day it goes out: the first one planned or past, else today.
    private static LocalDate day(PostDraft draft, LocalDate today) {
        return draft.publications().stream()
                .map(p -> p.publishedAt().isBlank() ? p.plannedAt() : p.publishedAt())
                .flatMap(typed -> MomentText.parse(typed, today).stream())
                .map(at -> at.toLocalDate())
                .findFirst()
                .orElse(today);
    }

    /// As a text area holds it: nothing that cannot be seen but line ends and tabs.
    private static String text(String stored) {
        return kept(stored, "\n\t");
    }

    /// As a field of one line holds it.
    private static String line(String stored) {
        return kept(stored, "");
    }

    private static String kept(String stored, String alsoKept) {
        if (stored.chars().allMatch(c -> isKept(c, alsoKept))) {
            return stored;
        }
        var text = new StringBuilder(stored.length());
        stored.chars().filter(c -> isKept(c, alsoKept)).forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static boolean isKept(int c, String alsoKept) {
        return (c >= ' ' && c != DELETE) || alsoKept.indexOf(c) >= 0;
    }
}
