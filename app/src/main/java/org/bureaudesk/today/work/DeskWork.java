package org.bureaudesk.today.work;

import java.util.List;
import org.bureaudesk.calendar.handin.HandIn;
import org.bureaudesk.review.ReviewLine;

/// What waits for whoever is at the desk.
///
/// @param forMe what this person can sign now (待我审), the most pressing first
/// @param returned what came back to this person (退回给我), the most pressing first
/// @param handIns texts due soon or overdue (交稿), the first due first
public record DeskWork(List<ReviewLine> forMe, List<ReviewLine> returned, List<HandIn> handIns) {

    public static final DeskWork NONE = new DeskWork(List.of(), List.of(), List.of());

    public DeskWork {
        forMe = List.copyOf(forMe);
        returned = List.copyOf(returned);
        handIns = List.copyOf(handIns);
    }
}
