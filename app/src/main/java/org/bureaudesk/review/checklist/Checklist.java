package org.bureaudesk.review.checklist;

import java.util.Comparator;
import java.util.List;
import org.bureaudesk.post.OriginKind;

/// The whole checklist in force.
public record Checklist(String id, String version, String title, List<ChecklistGroup> groups) {

    public Checklist {
        groups = List.copyOf(groups);
    }

    /// What is asked of one post: groups without a line for it are left out.
    public Checklist forPost(String column, OriginKind origin) {
        var asked = groups.stream()
                .map(group -> new ChecklistGroup(
                        group.id(),
                        group.title(),
                        group.source(),
                        group.items().stream()
                                .filter(item -> item.concerns(column, origin))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new Checklist(id, version, title, asked);
    }

    /// The groups with lines of a level before those without; otherwise in their order.
    public List<ChecklistGroup> startingWith(String level) {
        Comparator<ChecklistGroup> without =
                Comparator.comparing(group -> group.items().stream().noneMatch(item -> item.isAskedAt(level)));
        return groups.stream().sorted(without).toList();
    }

    public List<ChecklistItem> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }
}
