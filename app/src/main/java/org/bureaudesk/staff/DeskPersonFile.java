package org.bureaudesk.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.kernel.WholeFile;

/// Remembers who was last at the desk on this PC: the number of a person in a file of its own, since it is no record.
final class DeskPersonFile {

    private static final PersonId NOBODY = new PersonId(0);

    private final Path file;

    DeskPersonFile(Path file) {
        this.file = file;
    }

    /// Number 0 where nobody is remembered.
    PersonId read() {
        try {
            return new PersonId(Long.parseLong(
                    Files.readString(file, StandardCharsets.US_ASCII).strip()));
        } catch (IOException | NumberFormatException _) { // none yet, or no longer readable
            return NOBODY;
        }
    }

    void write(PersonId person) {
        WholeFile.write(
                file, draft -> Files.writeString(draft, Long.toString(person.value()), StandardCharsets.US_ASCII));
    }
}
