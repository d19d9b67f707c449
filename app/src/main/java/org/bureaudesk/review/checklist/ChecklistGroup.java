package org.bureaudesk.review.checklist;

import java.util.List;

/// Lines of the checklist that belong together, such as 七条底线.
///
/// @param source the provision they follow from
public record ChecklistGroup(String id, String title, String source, List<ChecklistItem> items) {

    public ChecklistGroup {
        items = List.copyOf(items);
    }
}
