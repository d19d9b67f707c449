package org.bureaudesk.post.finding;

import org.bureaudesk.check.Field;

/// The fields a draft is written in, as far as findings lead into them. FX thread only.
public interface TextPlaces {

    /// Marks the place, brings it into sight and puts the focus there.
    void select(Field field, int start, int end);

    /// Puts `text` in the place of what stands there, as one edit that Ctrl+Z takes back.
    void replace(Field field, int start, int end, String text);

    /// Where the writing is at the moment.
    Spot spot();

    /// @param start first unit of what is marked; where nothing is, the caret
    /// @param end one past the last
    record Spot(Field field, int start, int end) {}
}
