package org.bureaudesk.lexicon.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.WordUse;

/// The form of the shipped lists: a heading in square brackets says what the terms below it have in common.
///
/// `[用途=banned 类别=gambling 级别=grave 语境=是 来源=…]`, then terms parted by blanks; `错→对` gives the replacement,
/// `安监局→应急管理局@2018-03-17` also the day. 来源 comes last and may hold blanks. `#` begins a remark.
final class ListText {

    private final List<Term> terms = new ArrayList<>();
    private Map<String, String> heading = Map.of();

    private ListText() {}

    static List<Term> terms(String text) {
        var list = new ListText();
        text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .forEach(list::line);
        return list.terms;
    }

    /// `[用处=phone]`, then words parted by blanks.
    static Map<WordUse, List<String>> words(String text) {
        var words = new EnumMap<WordUse, List<String>>(WordUse.class);
        List<String> current = List.of();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[用处=")) {
                var use = line.substring("[用处=".length(), line.indexOf(']'));
                current = words.computeIfAbsent(
                        WordUse.valueOf(use.toUpperCase(Locale.ROOT).replace('-', '_')), _ -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.addAll(parts(line));
            }
        }
        return words;
    }

    /// What blanks part. Without a pattern: some of it is read at every start.
    static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        for (var rest = new StringTokenizer(line); rest.hasMoreTokens(); ) {
            parts.add(rest.nextToken());
        }
        return parts;
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            heading = heading(line.substring(1, line.length() - 1));
        } else {
            parts(line).forEach(this::add);
        }
    }

    private static Map<String, String> heading(String line) {
        var values = new HashMap<String, String>();
        int source = line.indexOf("来源=");
        var parts = source < 0 ? line : line.substring(0, source);
        if (source >= 0) {
            values.put("来源", line.substring(source + "来源=".length()).strip());
        }
        for (var part : parts.split("\\s+", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return values;
    }

    private void add(String entry) {
        int day = entry.lastIndexOf('@');
        var since = day > 0 && entry.substring(day + 1).matches("\\d{4}-\\d\\d-\\d\\d")
                ? LocalDate.parse(entry.substring(day + 1))
                : null;
        var words = since == null ? entry : entry.substring(0, day);
        int arrow = words.indexOf('→');
        var text = arrow < 0 ? words : words.substring(0, arrow);
        var replacement = arrow < 0 ? of("建议", "") : words.substring(arrow + 1);
        for (var category : of("类别", "own").split(",", -1)) {
            terms.add(new Term(
                    text.replace('_', ' '),
                    TermKind.valueOf(of("用途", "banned").toUpperCase(Locale.ROOT).replace('-', '_')),
                    Category.withId(category)
                            .orElseThrow(() -> new IllegalArgumentException("No category " + category)),
                    Severity.valueOf(of("级别", "normal").toUpperCase(Locale.ROOT)),
                    replacement,
                    of("来源", ""),
                    of("标题", "否").equals("是"),
                    of("语境", "否").equals("是"),
                    since));
        }
    }

    private String of(String key, String otherwise) {
        return heading.getOrDefault(key, otherwise);
    }
}
