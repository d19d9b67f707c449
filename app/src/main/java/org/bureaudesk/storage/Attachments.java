package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;

/// Files kept by the SHA-256 of their content: the same picture is stored once, and a changed one is noticed.
public final class Attachments {

    public static final int HASH_LENGTH = 64;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + HASH_LENGTH + "}");

    private final Path folder;

    Attachments(Path folder) {
        this.folder = folder;
    }

    /// Copies `file` in and answers with its hash.
    public String keep(Path file) {
        try {
            var hash = Sha256.of(file);
            var target = pathOf(hash);
            if (!Files.exists(target)) {
                WholeFile.write(target, draft -> Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING));
            }
            return hash;
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.attachment.unreadable", file);
        }
    }

    /// The same for content at hand.
    public String keep(byte[] content) {
        var hash = Sha256.of(content);
        var target = pathOf(hash);
        if (!Files.exists(target)) {
            WholeFile.write(target, draft -> Files.write(draft, content));
        }
        return hash;
    }

    /// Where the content lies; it may be missing if someone has been in the folder.
    public Path pathOf(String hash) {
        if (!HASH.matcher(hash).matches()) { // a hash from a file from outside must not lead out of the folder
            throw new UserException("storage.attachment.bad-hash", hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    public boolean holds(String hash) {
        return Files.isRegularFile(pathOf(hash));
    }

    /// Whether the content is there and still has its hash.
    public boolean isSound(String hash) {
        try {
            return holds(hash) && Sha256.of(pathOf(hash)).equals(hash);
        } catch (IOException _) {
            return false;
        }
    }
}
