package org.bureaudesk.intake.plan;

import org.jspecify.annotations.Nullable;

/// What a row says, else what is there already: an empty cell never wipes anything out.
public final class Given {

    private Given() {}

    public static String or(String written, String there) {
        return written.isEmpty() ? there : written;
    }

    public static <T> T or(@Nullable T written, T there) {
        return written == null ? there : written;
    }

    public static <T> @Nullable T either(@Nullable T written, @Nullable T there) {
        return written == null ? there : written;
    }
}
