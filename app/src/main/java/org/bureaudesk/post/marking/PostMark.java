package org.bureaudesk.post.marking;

/// One thing to be said about a post in a list: a sign, and the same in words.
///
/// @param icon name of the sign; @param words as they stand in the list
public record PostMark(String icon, String words, Tone tone) {

    public static final PostMark NONE = new PostMark("", "", Tone.PLAIN);

    /// Whether all is done, something is to come, or somebody has to do something.
    public enum Tone {
        PLAIN,
        DONE,
        COMING,
        PRESSING
    }

    public boolean isNothing() {
        return words.isEmpty();
    }
}
