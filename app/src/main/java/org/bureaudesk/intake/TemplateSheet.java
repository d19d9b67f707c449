package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.intake.sheet.ColumnForm;
import org.bureaudesk.intake.sheet.SheetForms;
import org.bureaudesk.intake.sheet.SheetFormsFile;
import org.bureaudesk.office.form.FormBook;
import org.bureaudesk.office.form.FormColumn;

/// The empty office sheets, as the description of the sheets has them; an import takes them back.
public final class TemplateSheet {

    private TemplateSheet() {}

    /// Writes them whole or not at all.
    public static void writeTo(Path file) {
        var forms = SheetFormsFile.forms();
        try (var book = new FormBook()) {
            for (var form : forms.sheets()) {
                book.add(
                        form.name(),
                        form.shown().stream().map(c -> column(c, forms)).toList());
            }
            book.writeTo(file);
        }
    }

    private static FormColumn column(ColumnForm column, SheetForms forms) {
        var title = column.required() ? column.heading() + "*" : column.heading();
        var choices = column.words().isEmpty() ? List.<String>of() : forms.choices(column.words());
        return new FormColumn(title, column.note(), column.width(), format(column.type()), choices);
    }

    private static String format(String type) {
        return switch (type) {
            case "date" -> "yyyy-mm-dd";
            case "moment" -> "yyyy-mm-dd hh:mm";
            case "count", "whole" -> "0";
            default -> "@";
        };
    }
}
