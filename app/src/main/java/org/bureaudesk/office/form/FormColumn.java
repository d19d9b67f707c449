package org.bureaudesk.office.form;

import java.util.List;

/// One column of an empty form.
///
/// @param note what stands under the heading; @param width in characters
/// @param format of the cells as Excel writes it, such as `@` for text
/// @param choices of the drop-down list; empty for none
public record FormColumn(String title, String note, int width, String format, List<String> choices) {

    public FormColumn {
        choices = List.copyOf(choices);
    }
}
