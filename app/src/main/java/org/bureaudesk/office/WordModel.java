package org.bureaudesk.office;

import java.util.List;
import java.util.Map;

/// What a Word template is filled with, by the names its placeholders use.
///
/// @param texts paragraphs for `{{name}}`; none takes away the paragraph the placeholder stands alone in
/// @param tables rows for a table whose heading row holds `{{name}}`; none takes away the table
/// @param fonts which font stands in the template and which one to print with
/// @param rightIndents for right-aligned lines: characters from the right edge, in hundredths
public record WordModel(
        Map<String, List<String>> texts,
        Map<String, WordTable> tables,
        Map<String, String> fonts,
        Map<String, Integer> rightIndents) {

    public WordModel {
        texts = Map.copyOf(texts);
        tables = Map.copyOf(tables);
        fonts = Map.copyOf(fonts);
        rightIndents = Map.copyOf(rightIndents);
    }

    boolean knows(String name) {
        return texts.containsKey(name) || tables.containsKey(name);
    }
}
