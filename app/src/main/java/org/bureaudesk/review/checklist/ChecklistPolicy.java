package org.bureaudesk.review.checklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;

/// Which lines are still open at a level, and which answers can be taken.
public final class ChecklistPolicy {

    private ChecklistPolicy() {}

    /// The last answer to each line at one level. The answers come oldest first.
    public static Map<String, Answer> latest(Collection<Answer> answers, String level) {
        var latest = new HashMap<String, Answer>();
        answers.stream()
                .filter(answer -> answer.level().equals(level))
                .forEach(answer -> latest.put(answer.item(), answer));
        return latest;
    }

    /// The lines a level has to meet before it can sign.
    ///
    /// @param answers to this very version of the text, oldest first
    public static List<ChecklistItem> unmet(Checklist asked, Collection<Answer> answers, String level) {
        var latest = latest(answers, level);
        return asked.items().stream()
                .filter(item -> item.isAskedAt(level))
                .filter(item -> isOpen(item, latest.get(item.id())))
                .toList();
    }

    /// A line that must be answered and is not, or one that was found wanting; the latter even where it is only
    /// advised.
    private static boolean isOpen(ChecklistItem item, @Nullable Answer answer) {
        return answer == null ? item.required() : !answer.kind().isMet();
    }

    /// Refuses an answer that says too little.
    public static void check(AnswerKind kind, String note) {
        if (kind == AnswerKind.VIOLATES && note.isBlank()) {
            throw new UserException("review.answer.needs-note");
        }
        if (kind == AnswerKind.OVERRIDDEN && note.isBlank()) {
            throw new UserException("review.answer.needs-reason");
        }
    }
}
