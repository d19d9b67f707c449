package org.bureaudesk.post.editor;

import java.util.Optional;
import org.bureaudesk.post.PostId;

/// How a post stands with its review, as the editor shows it.
public interface ReviewNotes {

    /// Empty for a post that is not in the records yet. Does database work.
    Optional<Note> of(PostId post);

    /// Runs after every step of a review, on the thread that took it.
    void onChange(Runnable listener);

    /// @param state in words, 审核中 · 待二审
    /// @param levels the approvals it needs, with who gave them: 一审 张三 √ → 二审
    /// @param approved whether every level has signed the text as it stands
    /// @param bound whether the text as it stands is approved or under review, so that a change costs that
    record Note(String state, String levels, boolean approved, boolean bound) {}
}
