package org.bureaudesk.post.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.storage.Attachments;

/// Takes files of posts into the workspace and out again. Does file work.
public final class FileKeeper {

    /// What the window can show.
    public static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private final Attachments attachments;

    public FileKeeper(Attachments attachments) {
        this.attachments = attachments;
    }

    public PostAttachment keep(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserException("post.file.not-a-file", file.getFileName());
            }
            return new PostAttachment(attachments.keep(file), String.valueOf(file.getFileName()), Files.size(file));
        } catch (IOException e) {
            throw UserException.causedBy(e, "post.file.unreadable", file);
        }
    }

    public PostAttachment keepPicture(Path file) {
        if (!isPicture(file)) {
            throw new UserException("post.cover.not-a-picture", file.getFileName());
        }
        return keep(file);
    }

    public static boolean isPicture(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Where the content with this hash lies; empty where there is none.
    public Optional<Path> find(String hash) {
        return hash.isEmpty() || !attachments.holds(hash) ? Optional.empty() : Optional.of(attachments.pathOf(hash));
    }

    /// A copy under the file's own name in a temporary folder: what the workspace holds stays as it is.
    public Path takeOut(PostAttachment attachment) {
        var content = find(attachment.sha256())
                .orElseThrow(() -> new UserException("post.file.missing", attachment.fileName()));
        try {
            var name = Path.of(attachment.fileName()).getFileName();
            var copy = Files.createTempDirectory("bureau-desk").resolve(String.valueOf(name));
            return Files.copy(content, copy);
        } catch (IOException e) {
            throw UserException.causedBy(e, "post.file.unreadable", attachment.fileName());
        }
    }
}
