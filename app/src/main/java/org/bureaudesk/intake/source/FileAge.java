package org.bureaudesk.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.office.read.FileBirth;
import org.jspecify.annotations.Nullable;

/// When a file was made. What stands in the file goes before what the disk says, for a copy is younger than what is in
/// it.
///
/// @param written by the program that made it; `null` where it says nothing
/// @param onDisk last change as the disk knows it
public record FileAge(@Nullable LocalDateTime written, LocalDateTime onDisk) {

    /// An export is fetched within about a month of the last day it tells of.
    private static final int LATEST_DAYS_AFTER = 31;

    /// @param now nothing is younger
    public static FileAge of(Path file, LocalDateTime now) {
        return new FileAge(
                FileBirth.of(file)
                        .map(instant ->
                                LocalDateTime.ofInstant(instant, Beijing.ZONE).truncatedTo(ChronoUnit.MINUTES))
                        .filter(made -> !made.isAfter(now))
                        .orElse(null),
                onDisk(file, now));
    }

    private static LocalDateTime onDisk(Path file, LocalDateTime now) {
        try {
            var made = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), Beijing.ZONE)
                    .truncatedTo(ChronoUnit.MINUTES);
            return made.isAfter(now) ? now : made;
        } catch (IOException _) { // reading it will tell
            return now;
        }
    }

    /// The moment its figures stand for.
    ///
    /// @param lastDay the last day the file tells of; `null` where it tells of none
    public LocalDateTime asOf(@Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return written == null ? onDisk : written;
        }
        if (written != null && !written.toLocalDate().isBefore(lastDay)) { // else a clock was wrong, or a template used
            return written;
        }
        var latest = lastDay.plusDays(LATEST_DAYS_AFTER).atStartOfDay();
        return onDisk.isAfter(latest) ? latest : onDisk;
    }
}
