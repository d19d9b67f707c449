package org.bureaudesk.intake.exports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;

/// What the user has said while looking at a preview.
///
/// @param accounts whose file it is; @param confirmed files that are the account's although their numbers
/// contradict
/// @param makesPosts whether an article without a post becomes a published one
/// @param matches publication an article is, by [ArticleMatch#key]; 0 for none of those there are
public record Decisions(
        Map<Path, AccountId> accounts, Set<Path> confirmed, boolean makesPosts, Map<String, Long> matches) {

    public static final Decisions NONE = new Decisions(Map.of(), Set.of(), false, Map.of());

    public Decisions {
        accounts = Map.copyOf(accounts);
        confirmed = Set.copyOf(confirmed);
        matches = Map.copyOf(matches);
    }

    public Decisions withAccount(Path file, AccountId account) {
        var more = new HashMap<>(accounts);
        more.put(file, account);
        return new Decisions(more, confirmed, makesPosts, matches);
    }

    public Decisions withConfirmed(Path file) {
        var more = new HashSet<>(confirmed);
        more.add(file);
        return new Decisions(accounts, more, makesPosts, matches);
    }

    public Decisions withPosts(boolean newMakesPosts) {
        return new Decisions(accounts, confirmed, newMakesPosts, matches);
    }

    public Decisions withMatch(String article, long publication) {
        var more = new HashMap<>(matches);
        more.put(article, publication);
        return new Decisions(accounts, confirmed, makesPosts, more);
    }
}
