package org.bureaudesk.intake.sheet;

import java.util.List;
import java.util.stream.Stream;

/// One column of an office sheet.
///
/// @param field what the program calls it; @param heading what it is called in the template
/// @param aliases every name it goes by, the heading too, as [Plain#word] has them
/// @param type `text`, `date`, `moment`, `count` (whole, not negative), `whole`, `word` (one of a list),
/// `rate` (a share of one, kept in millionths) or `decimal` (the same of any number)
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
        aliases = Stream.concat(Stream.of(heading), aliases.stream())
                .map(Plain::word)
                .distinct()
                .toList();
    }

    /// Whether a heading names this column, with or without a remark in brackets.
    public boolean isCalled(String shown) {
        return aliases.contains(Plain.word(shown)) || aliases.contains(Plain.bare(shown));
    }
}
