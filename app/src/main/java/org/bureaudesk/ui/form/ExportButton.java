package org.bureaudesk.ui.form;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.ui.Screens;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks where, writes a list as an Excel file off the FX thread with progress, and shows the folder.
public final class ExportButton {

    private final Screens screens;
    private final Button button;

    /// @param suggestedName file name without extension, asked for at every click
    public ExportButton(Screens screens, String id, Supplier<String> suggestedName, Writer writer) {
        this.screens = screens;
        button = new Button(screens.messages().text("ui.export"), new FontIcon("fth-download"));
        button.setId(id);
        button.setOnAction(_ -> export(suggestedName.get(), writer));
    }

    public Button node() {
        return button;
    }

    private void export(String name, Writer writer) {
        screens.dialogs()
                .chooseSave("ui.export.title", name + ".xlsx", "xlsx")
                .ifPresent(file -> screens.tasks()
                        .loadLong(
                                "ui.export.running",
                                progress -> {
                                    writer.write(file, progress);
                                    screens.exported().accept(file);
                                    return file;
                                },
                                done -> {
                                    screens.dialogs().notice("ui.export.done", done.getFileName());
                                    screens.dialogs().reveal(done);
                                }));
    }

    /// Writes the file; runs off the FX thread, so the rows have to be taken before it is handed over or be immutable.
    @FunctionalInterface
    public interface Writer {
        void write(Path file, Progress progress) throws Exception;
    }
}
