package org.bureaudesk.review.difference;

/// A run of text that both versions have, or only one of them.
public record Piece(Kind kind, String text) {

    /// Same in both, only in the later one, only in the earlier one (未变, 新增, 删除).
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
