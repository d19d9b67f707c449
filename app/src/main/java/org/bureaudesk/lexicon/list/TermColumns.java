package org.bureaudesk.lexicon.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.check.TermKind;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what, going by its headings (表头); `headings.txt` says what people call them.
final class TermColumns {

    static final String TERM = "term";
    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String SEVERITY = "severity";
    static final String REPLACEMENT = "replacement";
    static final String SOURCE = "source";
    static final String TITLE_ONLY = "title-only";
    static final String GUARDED = "guarded";
    static final String SINCE = "since";
    static final String ALLOW = "allow";
    static final String ENABLED = "enabled";

    /// No headings: each row is a term.
    static final TermColumns NONE = new TermColumns(Map.of());

    private static final List<String> SUBJECTS = List.of(TERM, "person", "outdated");
    private static final Map<String, String> NAMES = names();

    private final Map<String, Integer> places;

    private TermColumns(Map<String, Integer> places) {
        this.places = Map.copyOf(places);
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        ShippedLists.read("headings.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+")))
                .forEach(words -> words.forEach(word -> names.putIfAbsent(word, words.getFirst())));
        return names;
    }

    /// [#NONE] where the row names no subject, and so is a term itself.
    static TermColumns of(List<String> texts) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < texts.size(); i++) {
            var word = texts.get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '-');
            places.putIfAbsent(NAMES.getOrDefault(word, ""), i);
        }
        places.remove("");
        return SUBJECTS.stream().anyMatch(places::containsKey) ? new TermColumns(places) : NONE;
    }

    boolean isNone() {
        return places.isEmpty();
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /// Where the heading stands; -1 where there is none.
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /// The cell under the heading; empty where there is none.
    String cell(List<String> texts, String name) {
        int place = place(name);
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    /// What the row is about.
    String subject(List<String> texts) {
        int place = subjectPlace();
        return place < texts.size() ? texts.get(place) : "";
    }

    /// Where what the rows are about stands.
    int subjectPlace() {
        return SUBJECTS.stream().filter(this::has).findFirst().map(this::place).orElse(0);
    }

    /// What a row is whose own kind is not given; `null` where the headings leave that open.
    @Nullable
    TermKind usualKind() {
        if (has(TERM)) {
            return null;
        }
        return has("person") ? TermKind.PERSON : has("outdated") ? TermKind.OUTDATED : null;
    }

    /// Whether nothing but the subject stands in the row.
    boolean isLonely(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).count() <= 1;
    }
}
