package org.bureaudesk.intake.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.UserException;

/// Files as they were chosen or dropped: a folder stands for what lies in it.
public final class FileList {

    private static final int DEPTH = 6;
    private static final int MOST = 10_000;

    private FileList() {}

    /// Every file once, with whether it was named itself and not only lay in a folder; hidden ones and Excel's
    /// own traces of open files are left out of folders.
    ///
    /// Throws a [UserException] where a folder is empty or there are more than 10,000 files.
    public static Map<Path, Boolean> of(List<Path> chosen) {
        var files = new LinkedHashMap<Path, Boolean>();
        for (var path : chosen) {
            if (Files.isDirectory(path)) {
                var inside = inside(path);
                if (inside.isEmpty()) {
                    throw new UserException("intake.file.is-folder", path);
                }
                inside.forEach(file -> files.putIfAbsent(file, false));
            } else {
                files.put(path, true);
            }
            if (files.size() > MOST) {
                throw new UserException("intake.too-many-files", MOST);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) {
        var found = new ArrayList<Path>();
        try (var walk = Files.walk(folder, DEPTH)) {
            walk.filter(FileList::isWanted).limit(MOST + 1L).forEach(found::add);
        } catch (IOException | UncheckedIOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", folder);
        }
        found.sort(null);
        return found;
    }

    private static boolean isWanted(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("~$");
    }
}
