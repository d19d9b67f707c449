package org.bureaudesk.intake.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Publication.Placed;

/// Finds the publication a row means: on the account, the one with the row's link; else the one with the row's
/// title and minute, unless both have links and they differ.
final class PostFinder {

    private record ByLink(AccountId account, String link) {}

    private record ByTitle(AccountId account, LocalDateTime at, String title) {}

    private final Map<ByLink, Placed> byLink = new HashMap<>();
    private final Map<ByTitle, List<Placed>> byTitle = new HashMap<>();

    void add(Placed placed) {
        if (!placed.link().isEmpty()) {
            byLink.putIfAbsent(new ByLink(placed.account(), placed.link()), placed);
        }
        var alike = byTitle.computeIfAbsent(
                new ByTitle(placed.account(), placed.at(), placed.title()), _ -> new ArrayList<>(1));
        if (alike.stream().noneMatch(p -> p.publication() == placed.publication())) {
            alike.add(placed);
        }
    }

    Optional<Placed> find(AccountId account, PostRow row) {
        if (!row.link().isEmpty()) {
            var linked = byLink.get(new ByLink(account, row.link()));
            if (linked != null) {
                return Optional.of(linked);
            }
        }
        return byTitle.getOrDefault(new ByTitle(account, row.at(), row.title()), List.of()).stream()
                .filter(p -> p.link().isEmpty() || row.link().isEmpty())
                .findFirst();
    }
}
