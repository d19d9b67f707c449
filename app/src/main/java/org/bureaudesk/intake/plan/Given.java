package org.bureaudesk.intake.plan;

import org.jspecify.annotations.Nullable;

/// What a row says, else what is there already: an empty cell never wipes anything out.
final class Given {

    private Given() {}

    static String or(String written, String there) {
        return written.isEmpty() ? there : written;
    }

    static <T> T or(@Nullable T written, T there) {
        return written == null ? there : written;
    }

    static <T> @Nullable T either(@Nullable T written, @Nullable T there) {
        return written == null ? there : written;
    }
}
