package org.bureaudesk.report;

/// The file a report became: where it was written, and its SHA-256 at that time.
public record MadeFile(String path, String sha256) {

    public static final MadeFile NONE = new MadeFile("", "");

    public boolean isMade() {
        return !path.isEmpty();
    }
}
