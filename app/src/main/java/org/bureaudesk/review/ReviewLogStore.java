package org.bureaudesk.review;

import java.util.List;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.sheet.Sheet;
import org.jdbi.v3.core.Handle;

/// Tells the log of the bureau what was done in review, inside the transaction it was done in.
final class ReviewLogStore {

    void tell(Handle handle, Post post, ReviewStep step) {}

    void tell(Handle handle, Post post, List<Answer> answers) {}

    void tell(Handle handle, Post post, Sheet before, Sheet after, Reviewer actor) {}
}
