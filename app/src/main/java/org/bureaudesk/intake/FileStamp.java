package org.bureaudesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;

/// What tells a file from every other.
final class FileStamp {

    private FileStamp() {}

    /// Empty where there is no file; reading it will tell.
    static String sha256(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : "";
        } catch (IOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }
}
