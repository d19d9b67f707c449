package org.bureaudesk.staff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.kernel.WholeFile;

/// Remembers who was last at the desk on this PC: number and name of a person, one below the other, in a file of its
/// own, since it is no record. The number alone may be somebody else's once another workspace was restored.
final class DeskPersonFile {

    private final Path file;

    DeskPersonFile(Path file) {
        this.file = file;
    }

    /// Whether it is this person that is remembered.
    boolean remembers(Person person) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).equals(text(person));
        } catch (IOException _) { // none yet, or no longer readable
            return false;
        }
    }

    void write(Person person) {
        WholeFile.write(file, draft -> Files.writeString(draft, text(person), StandardCharsets.UTF_8));
    }

    private static String text(Person person) {
        return person.id().value() + "\n" + person.name() + "\n";
    }
}
