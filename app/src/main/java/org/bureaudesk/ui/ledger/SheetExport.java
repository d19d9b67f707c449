package org.bureaudesk.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.ui.Screens;

/// Writes a list as an Excel file where the user wants it, off the FX thread, and says so.
public final class SheetExport {

    private final Screens screens;

    public SheetExport(Screens screens) {
        this.screens = screens;
    }

    /// @param titleKey with today's date, names the file
    public void ask(String titleKey, Sheet<?> sheet) {
        var messages = screens.messages();
        var name = messages.text("ledger.file-name", messages.text(titleKey), LocalDate.now(screens.clock()));
        screens.dialogs().chooseSave("ui.export.title", name + ".xlsx", "xlsx").ifPresent(file -> write(sheet, file));
    }

    private void write(Sheet<?> sheet, Path file) {
        screens.tasks()
                .loadLong(
                        "ui.export.running",
                        progress -> {
                            sheet.writeTo(file, progress);
                            screens.exported().accept(file);
                            return file;
                        },
                        done -> {
                            screens.dialogs().notice("ui.export.done", done.getFileName());
                            screens.dialogs().reveal(done);
                        });
    }
}
