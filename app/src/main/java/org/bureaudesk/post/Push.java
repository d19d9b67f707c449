package org.bureaudesk.post;

import org.jspecify.annotations.Nullable;

/// The push (群发) an article went out with, and its place in it.
///
/// @param id empty where the article went out alone; @param position 1 to 8, `null` where unknown
public record Push(String id, @Nullable Integer position) {

    public static final Push ALONE = new Push("", null);
}
