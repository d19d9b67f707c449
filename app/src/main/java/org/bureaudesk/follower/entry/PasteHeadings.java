package org.bureaudesk.follower.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// What offices and platforms call the columns of a follower table, from `resources/follower/headings.properties`.
final class PasteHeadings {

    private static final String FILE = "/org/bureaudesk/follower/headings.properties";

    private final Map<String, PasteColumn> byName = new HashMap<>();

    private PasteHeadings() {}

    static PasteHeadings load() {
        var words = new Properties();
        try (var in = Objects.requireNonNull(PasteHeadings.class.getResourceAsStream(FILE), FILE)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var headings = new PasteHeadings();
        for (var column : PasteColumn.values()) {
            for (var name : words.getProperty(column.name().toLowerCase(Locale.ROOT), "")
                    .split("\\s+", -1)) {
                headings.byName.put(name, column);
            }
        }
        return headings;
    }

    /// Which cell of the row is the heading of which column; empty where the row is no heading.
    Map<PasteColumn, Integer> find(List<String> row) {
        var found = new EnumMap<PasteColumn, Integer>(PasteColumn.class);
        for (int i = 0; i < row.size(); i++) {
            var column = byName.get(bare(row.get(i)));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        return found;
    }

    /// Without blanks, and without what stands in brackets behind the name: 新增（人）.
    private static String bare(String cell) {
        return CellText.plain(cell).replaceAll("\\(.*?\\)|\\s+", "").toLowerCase(Locale.ROOT);
    }
}
