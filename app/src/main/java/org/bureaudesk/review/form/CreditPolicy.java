package org.bureaudesk.review.form;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.text.Messages;

/// The credit line under a post (撰稿：… 审核：… 审签：…); its absence was itself notified.
public final class CreditPolicy {

    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private CreditPolicy() {}

    /// Who signed last is 审签, who signed before is 审核; what is not known yet is left out.
    ///
    /// @param contentHash of the text that goes out: signatures given to another one are none
    public static String line(String author, Course course, String contentHash) {
        var signers =
                course.holding(contentHash).stream().map(ReviewStep::personName).toList();
        var complete = course.isComplete() && !signers.isEmpty();
        var reviewed = complete ? signers.subList(0, signers.size() - 1) : signers;
        var parts = new java.util.ArrayList<String>();
        add(parts, "review.credit.author", author.isBlank() ? List.of() : List.of(author.strip()));
        add(parts, "review.credit.reviewed", reviewed.stream().distinct().toList());
        add(parts, "review.credit.signed", complete ? List.of(signers.getLast()) : List.of());
        return String.join("　", parts);
    }

    private static void add(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(CHINESE.text(key, String.join("、", names)));
        }
    }
}
