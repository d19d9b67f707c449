package org.bureaudesk.intake.plan;

/// What a row says, else what is there already: an empty cell never wipes anything out.
final class Given {

    private Given() {}

    static String or(String written, String there) {
        return written.isEmpty() ? there : written;
    }

    static <T extends @org.jspecify.annotations.Nullable Object> T or(T written, T there) {
        return written == null ? there : written;
    }
}
