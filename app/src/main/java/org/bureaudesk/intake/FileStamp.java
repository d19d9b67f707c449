package org.bureaudesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;

/// When a file was made, and what tells it from every other.
final class FileStamp {

    private FileStamp() {}

    /// When the file was made, as far as the disk knows; never later than now.
    static LocalDateTime madeAt(Path file, LocalDateTime now) {
        try {
            var made = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), Beijing.ZONE)
                    .truncatedTo(ChronoUnit.MINUTES);
            return made.isAfter(now) ? now : made;
        } catch (IOException _) { // reading it will tell
            return now;
        }
    }

    /// Empty where there is no file; reading it will tell.
    static String sha256(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : "";
        } catch (IOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }
}
