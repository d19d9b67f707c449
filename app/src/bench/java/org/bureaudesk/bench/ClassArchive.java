package org.bureaudesk.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Commands that start from an archive of classes, as `installer/dev run` does from the second start on.
final class ClassArchive {

    private final Path file;
    private final String classPath;
    private final List<String> flags;

    /// @param folder for the archive and the jars it takes the classes from
    ClassArchive(Path folder, List<String> flags) {
        this.file = folder.resolve("classes.jsa");
        this.flags = List.copyOf(flags);
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            jars.add(Files.isDirectory(Path.of(entry)) ? jar(folder, Path.of(entry)) : entry);
        }
        this.classPath = String.join(File.pathSeparator, jars);
    }

    /// Leaves the archive behind.
    List<String> training(Class<?> main, List<String> options, String... args) {
        var all = new ArrayList<>(options);
        all.add("-XX:ArchiveClassesAtExit=" + file);
        all.add("-Xlog:disable");
        return command(main, all, args);
    }

    /// Starts from the archive.
    List<String> start(Class<?> main, String... args) {
        return command(main, List.of("-XX:SharedArchiveFile=" + file, "-Xlog:disable"), args);
    }

    private List<String> command(Class<?> main, List<String> options, String... args) {
        var all = new ArrayList<>(flags);
        all.addAll(options);
        var command = Bench.java(main, all, args);
        command.set(command.indexOf("-cp") + 1, classPath);
        return command;
    }

    private static String jar(Path folder, Path classes) {
        var jar = folder.resolve(classes.getFileName() + ".jar").toString();
        var code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("jar answers " + code);
        }
        return jar;
    }
}
