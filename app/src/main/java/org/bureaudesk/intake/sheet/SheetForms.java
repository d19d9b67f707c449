package org.bureaudesk.intake.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every office sheet and every fixed word the program understands.
///
/// @param headingRows how many rows may stand above the heading
/// @param noteMarks how a row of explanations under the heading begins
/// @param totalMarks how a row begins that adds up the others
/// @param missingMarks what people write for "nothing"
/// @param wechatMarks headings only a WeChat export has
/// @param ledgerSheets names that together give away a ledger this program wrote
/// @param words by list, then by constant: the words for it, the one of the template first
public record SheetForms(
        int headingRows,
        List<String> noteMarks,
        Set<String> totalMarks,
        Set<String> missingMarks,
        Set<String> wechatMarks,
        Set<String> ledgerSheets,
        Map<String, Map<String, List<String>>> words,
        List<SheetForm> sheets) {

    public SheetForms {
        noteMarks = List.copyOf(noteMarks);
        totalMarks = Set.copyOf(totalMarks);
        missingMarks = Set.copyOf(missingMarks);
        wechatMarks = Set.copyOf(wechatMarks);
        ledgerSheets = Set.copyOf(ledgerSheets);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        sheets = List.copyOf(sheets);
    }

    public SheetForm form(SheetKind kind) {
        return sheets.stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    }

    /// The words of the template's drop-down list.
    public List<String> choices(String list) {
        return wordsOf(list).values().stream().map(List::getFirst).toList();
    }

    /// The constant that `word` stands for in the list.
    public Optional<String> constant(String list, String word) {
        var sought = Plain.word(word);
        return wordsOf(list).entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(sought)
                        || e.getValue().stream().anyMatch(w -> Plain.word(w).equals(sought)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean isMissing(String text) {
        return text.isEmpty() || missingMarks.contains(text);
    }

    private Map<String, List<String>> wordsOf(String list) {
        var known = words.get(list);
        if (known == null) {
            throw new IllegalArgumentException("No words for " + list);
        }
        return known;
    }
}
