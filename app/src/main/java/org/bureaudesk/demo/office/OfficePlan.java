package org.bureaudesk.demo.office;

import java.util.List;
import java.util.Set;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// The office as `office.json` describes it. Days count back from the day the demonstration ends.
///
/// @param atDesk who sits at the desk when the demonstration has been filled in
/// @param reviewedDays for how many days posts went through review before they went out
/// @param writers who write those posts in turn
/// @param opinions what the levels say when nothing else is said, first level first
/// @param notConcerned checklist lines a post without files has nothing to do with
/// @param usual what happens the day before a post goes out
public record OfficePlan(
        String atDesk,
        int reviewedDays,
        List<String> writers,
        String secrecyOpinion,
        List<String> opinions,
        Set<String> notConcerned,
        List<Move> usual,
        List<Colleague> people,
        List<Draft> drafts) {

    public record Colleague(String name, String post, String department, String phone, Set<Role> roles) {}

    /// @param inDays for which day it is planned, below zero that many working days ago; `null` for none
    /// @param out the working day on which it went out; `null` where it did not
    /// @param outOfRule why the leader of the unit has to decide; empty where that is not so
    public record Draft(
            List<String> accounts,
            String writer,
            String column,
            PostKind kind,
            String title,
            String summary,
            String body,
            OriginKind origin,
            String source,
            String sourceTitle,
            @Nullable Integer inDays,
            @Nullable Integer out,
            @Nullable String time,
            String outOfRule,
            List<Move> moves) {}

    /// @param ago working days ago
    /// @param by who; empty for whoever wrote it or whose turn it is
    /// @param words reason, opinion or added sentence; may be empty
    /// @param item the checklist line it is about; mostly empty
    public record Move(int ago, String time, Kind kind, String by, String words, String item) {

        public Move {
            by = by == null ? "" : by;
            words = words == null ? "" : words;
            item = item == null ? "" : item;
        }
    }

    /// What somebody does.
    public enum Kind {
        SUBMIT,
        SIGN,
        /// Finds a line of the checklist wanting.
        OBJECT,
        /// Lets a line stand as it is.
        OVERRIDE,
        RETURN,
        WITHDRAW,
        PERMIT,
        /// Adds a sentence to the text.
        CHANGE
    }
}
