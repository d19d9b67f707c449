package org.bureaudesk.review.checklist;

import java.util.Set;
import org.bureaudesk.post.OriginKind;

/// One line of the checklist (检查项).
///
/// @param id stable, `bottom.law`
/// @param levels codes of the levels that answer it; empty for every level
/// @param required whether a level cannot sign before the line is met
/// @param columns the columns (栏目) it is for; empty for all
/// @param origins the kinds of text it is for; empty for all
/// @param role code of the role that has to answer; empty for whoever signs at the level
/// @param findings categories of automatic findings that stand beside it
/// @param place where it is put right
public record ChecklistItem(
        String id,
        String text,
        Set<String> levels,
        boolean required,
        Set<String> columns,
        Set<OriginKind> origins,
        String role,
        Set<String> findings,
        Place place) {

    public ChecklistItem {
        levels = Set.copyOf(levels);
        columns = Set.copyOf(columns);
        origins = Set.copyOf(origins);
        findings = Set.copyOf(findings);
    }

    /// Whether it is asked of a post in this column and of this origin.
    public boolean concerns(String column, OriginKind origin) {
        return (columns.isEmpty() || columns.contains(column)) && (origins.isEmpty() || origins.contains(origin));
    }

    public boolean isAskedAt(String level) {
        return levels.isEmpty() || levels.contains(level);
    }
}
