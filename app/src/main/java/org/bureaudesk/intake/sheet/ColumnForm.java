package org.bureaudesk.intake.sheet;

import java.util.List;

/// One column of an office sheet.
///
/// @param field what the program calls it; @param heading what it is called in the template; @param aliases other names
/// @param type `text`, `date`, `moment`, `count` (whole, not negative), `whole`, or `word` (one of a list)
/// @param words the list of a `word` column; empty for none
/// @param width in characters; @param note what stands under the heading in the template
/// @param hidden read where it is there, but not in the template
public record ColumnForm(
        String field,
        String heading,
        List<String> aliases,
        String type,
        boolean required,
        String words,
        int width,
        String note,
        boolean hidden) {

    public ColumnForm {
        aliases = List.copyOf(aliases);
    }
}
