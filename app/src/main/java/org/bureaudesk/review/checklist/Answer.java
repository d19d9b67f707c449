package org.bureaudesk.review.checklist;

import java.time.LocalDateTime;
import org.bureaudesk.post.PostId;

/// What one named person answered to one line, for one version of a text. Never changed: a later answer is a new one.
///
/// @param level code of the level it was given at
/// @param item id of the line
/// @param note what is wrong, or why it may stand; may be empty where nothing is
public record Answer(
        long id,
        PostId post,
        String contentHash,
        String level,
        String item,
        AnswerKind kind,
        String note,
        long person,
        String personName,
        LocalDateTime at) {}
