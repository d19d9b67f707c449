package org.bureaudesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of a megabyte or two, in memory; only where the test may mount one.
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final boolean mounted;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    public static SmallDisk mount(Path folder, String options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return new SmallDisk(folder, run(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())));
    }

    public boolean isMounted() {
        return mounted;
    }

    public Path folder() {
        return folder;
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) { // no such command here
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (mounted) {
                run(List.of("umount", folder.toString()));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
