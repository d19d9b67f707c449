package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.UserException;

/// Holds a workspace for one running program. The operating system drops the lock when the program dies.
///
/// A program that finds the workspace taken leaves a note beside the lock; the holder looks for it and comes forward.
public final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path call;

    private WorkspaceLock(FileChannel channel, Path call) {
        this.channel = channel;
        this.call = call;
    }

    static WorkspaceLock acquire(Path home) {
        var holder = home.resolve("workspace.holder");
        var call = home.resolve("workspace.call");
        try {
            var channel = FileChannel.open(
                    home.resolve("workspace.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                Files.writeString(call, "");
                throw new UserException("storage.in-use", home, holderOf(holder));
            }
            Files.deleteIfExists(call);
            Files.writeString(holder, describeSelf(), StandardCharsets.UTF_8);
            return new WorkspaceLock(channel, call);
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", home);
        }
    }

    /// Whether another program has asked for the workspace since the last look; the holder then shows itself.
    public boolean wasCalled() {
        try {
            return Files.deleteIfExists(call);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) { // held by this very program
            return false;
        }
    }

    private static String describeSelf() {
        var since = LocalDateTime.now(Beijing.CLOCK).truncatedTo(ChronoUnit.MINUTES);
        return "%s@%s PID %d %s"
                .formatted(
                        System.getProperty("user.name"),
                        hostName(),
                        ProcessHandle.current().pid(),
                        since.toString().replace('T', ' '));
    }

    private static String hostName() {
        var windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException _) {
            return "?";
        }
    }

    private static String holderOf(Path holder) {
        try {
            return Files.readString(holder, StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return "?";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
