package org.bureaudesk.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.report.compose.Layout;

/// The Word templates there are: those the program came with, and the office's own in the workspace (模板).
final class Templates {

    private static final String SHIPPED = "/org/bureaudesk/templates/";

    private final Path folder;

    Templates(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// File names of the office's own templates, sorted.
    List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".docx") && !name.startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserException.causedBy(e, "report.templates.unreadable", folder);
        }
    }

    /// Copies the shipped template of a layout into the workspace for the user to edit; never over one that is there.
    Path copy(Layout layout, String name) {
        var file = folder.resolve(name + ".docx");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + i + ".docx");
        }
        var target = file;
        WholeFile.write(target, draft -> Files.write(draft, shipped(layout)));
        return target;
    }

    /// Hands `use` a template as a file, the office's own or a copy of the shipped one that is gone afterwards.
    void with(ReportRequest request, Use use) {
        if (!request.template().isEmpty()) {
            use.of(folder.resolve(request.template()));
            return;
        }
        try {
            var file = Files.createTempFile("template", ".docx");
            try {
                Files.write(file, shipped(request.layout()));
                use.of(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "report.templates.unreadable", folder);
        }
    }

    private static byte[] shipped(Layout layout) throws IOException {
        try (var in = Templates.class.getResourceAsStream(SHIPPED + layout.key() + ".docx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /// What is done with a template while its file is there.
    @FunctionalInterface
    interface Use {
        void of(Path template);
    }
}
