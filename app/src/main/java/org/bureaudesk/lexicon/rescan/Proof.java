package org.bureaudesk.lexicon.rescan;

import org.bureaudesk.post.PostAttachment;
import org.jspecify.annotations.Nullable;

/// What shows that a decision was carried out (佐证).
///
/// @param file a picture or file; `null` for none
public record Proof(String link, String note, @Nullable PostAttachment file) {

    public static final Proof NONE = new Proof("", "", null);
}
