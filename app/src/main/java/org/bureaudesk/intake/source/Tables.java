package org.bureaudesk.intake.source;

import java.nio.file.Path;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.BiffReader;
import org.bureaudesk.office.read.HtmlReader;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.office.read.WorkbookReader;

/// Reads the rows of a file, whatever kind of table it is.
public final class Tables {

    private Tables() {}

    /// Throws a [UserException] that names the file where it is no table that can be read.
    public static void read(Path file, ReadLimits limits, RowHandler handler) {
        switch (FileKind.of(file, limits)) {
            case PACKAGE -> WorkbookReader.read(file, limits, handler);
            case OLE -> BiffReader.read(file, limits, handler);
            case HTML -> {
                if (!HtmlReader.read(file, limits, handler)) {
                    throw new UserException("intake.file.web-page", file);
                }
            }
            case JSON -> throw new UserException("intake.file.is-json", file);
            case TEXT -> CsvRows.read(file, limits, handler);
        }
    }
}
