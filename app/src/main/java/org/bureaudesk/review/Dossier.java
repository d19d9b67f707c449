package org.bureaudesk.review;

import java.util.List;
import java.util.Optional;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.Checklist;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.Version;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.review.sheet.Sheet;

/// Everything the review room knows about one post, at one moment.
///
/// @param asked the checklist as far as it concerns this post
/// @param answers to the text as it stands, oldest first
/// @param compared the last text anybody signed, or else submitted, where it is another than now
public record Dossier(
        Post post,
        ReviewMark mark,
        Course course,
        Levels levels,
        Checklist asked,
        List<Answer> answers,
        Sheet sheet,
        List<Scan> scans,
        Optional<Version> compared) {

    public Dossier {
        answers = List.copyOf(answers);
        scans = List.copyOf(scans);
    }
}
