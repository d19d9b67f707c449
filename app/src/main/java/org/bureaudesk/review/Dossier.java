package org.bureaudesk.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.Checklist;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.review.flow.Version;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.review.sheet.Sheet;

/// Everything the review room knows about one post, at one moment.
///
/// @param asked the checklist as far as it concerns this post
/// @param answers to the text as it stands, oldest first
/// @param compared the last text anybody signed, or else submitted, where it is another than now
/// @param allowed what whoever is at the desk can do with it
public record Dossier(
        Post post,
        ReviewMark mark,
        Course course,
        Levels levels,
        Checklist asked,
        List<Answer> answers,
        Sheet sheet,
        List<Scan> scans,
        Optional<Version> compared,
        Allowed allowed) {

    public Dossier {
        answers = List.copyOf(answers);
        scans = List.copyOf(scans);
    }

    /// The signatures that hold for the post as it stands.
    public List<ReviewStep> holding() {
        return course.holding(post.contentHash());
    }

    /// What the person at the desk can do with a post.
    ///
    /// @param steps the acts that would not be refused, but for words or answers still missing
    /// @param answer whether the lines of the waiting level are this person's to answer
    /// @param override whether this person may let a line stand
    /// @param twice whether a signature would be the person's second on this post
    public record Allowed(Set<StepKind> steps, boolean answer, boolean override, boolean twice) {

        static final Allowed NOTHING = new Allowed(Set.of(), false, false, false);

        public Allowed {
            steps = Set.copyOf(steps);
        }
    }
}
