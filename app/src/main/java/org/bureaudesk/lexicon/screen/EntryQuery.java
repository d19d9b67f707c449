package org.bureaudesk.lexicon.screen;

import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.text.Pinyin;
import org.jspecify.annotations.Nullable;

/// Which entries to show, and in which order; every condition that is set must hold.
///
/// @param text words that must all occur, or first letters of pinyin
/// @param enabled whether the check goes by them; `null` for either
/// @param order `null` for the order of the lists
record EntryQuery(
        ListPage page,
        String text,
        @Nullable TermKind kind,
        @Nullable Category category,
        Entry.@Nullable Origin origin,
        @Nullable Boolean enabled,
        @Nullable Order order,
        boolean descending) {

    private static final Pinyin PINYIN = new Pinyin();

    static EntryQuery of(ListPage page) {
        return new EntryQuery(page, "", null, null, null, null, null, false);
    }

    /// By what the list can be sorted.
    enum Order {
        TERM,
        KIND,
        CATEGORY,
        SEVERITY,
        REPLACEMENT,
        SOURCE,
        SINCE,
        ORIGIN,
        ENABLED
    }

    /// Where entries that were chosen stand in rows that have come anew: told by their words, since all else may have
    /// changed. Looks at every row, so rather off the FX thread.
    ///
    /// @param places of those that are still there, in the order of the rows
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record StillThere(List<Entry> wanted, int[] places) {

        static final StillThere NOTHING = new StillThere(List.of(), new int[0]);

        static StillThere of(List<Entry> wanted, List<Entry> rows) {
            if (wanted.isEmpty()) {
                return NOTHING;
            }
            var texts = wanted.stream().map(e -> e.term().text()).collect(Collectors.toSet());
            var keys = wanted.stream().map(StillThere::key).collect(Collectors.toSet());
            return new StillThere(
                    wanted,
                    IntStream.range(0, rows.size())
                            .filter(i -> texts.contains(rows.get(i).term().text()) && keys.contains(key(rows.get(i))))
                            .toArray());
        }

        private static List<Object> key(Entry entry) {
            return List.of(
                    entry.term().text(), entry.term().kind(), entry.term().category());
        }
    }

    EntryQuery sorted(@Nullable Order newOrder, boolean newDescending) {
        return new EntryQuery(page, text, kind, category, origin, enabled, newOrder, newDescending);
    }

    boolean isNarrowed() {
        return !sorted(null, false).equals(of(page));
    }

    /// Those that pass, in their order. Takes a moment for some ten thousands: off the FX thread.
    List<Entry> apply(List<Entry> all) {
        var words =
                text.isBlank() ? List.<String>of() : List.of(plain(text).strip().split("\\s+", -1));
        var passing = all.stream()
                .filter(page::shows)
                .filter(e -> kind == null || e.term().kind() == kind)
                .filter(e -> category == null || e.term().category() == category)
                .filter(e -> origin == null || e.origin() == origin)
                .filter(e -> enabled == null || e.enabled() == enabled)
                .filter(e -> words.stream().allMatch(word -> says(e.term(), word)));
        return (order == null ? passing : inOrder(passing, order)).toList();
    }

    private static boolean says(Term term, String word) {
        return plain(term.text()).contains(word)
                || plain(term.replacement()).contains(word)
                || plain(term.source()).contains(word)
                || PINYIN.matches(term.text(), word);
    }

    /// Most texts are plain as they stand, and to find that out costs less than to make them so.
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 ? c < 'A' || c > 'Z' : c >= 0x4E00 && c <= 0x9FFF;
    }

    private Stream<Entry> inOrder(Stream<Entry> entries, Order by) {
        var comparator = comparator(by);
        return entries.sorted(descending ? comparator.reversed() : comparator);
    }

    private static Comparator<Entry> comparator(Order by) {
        return switch (by) {
            case TERM -> byWords(e -> e.term().text());
            case REPLACEMENT -> byWords(e -> e.term().replacement());
            case SOURCE -> byWords(e -> e.term().source());
            case KIND -> Comparator.comparing(e -> e.term().kind());
            case CATEGORY -> Comparator.comparing(e -> e.term().category());
            case SEVERITY -> Comparator.comparing(e -> e.term().severity());
            case SINCE -> Comparator.comparing(EntryQuery::since);
            case ORIGIN -> Comparator.comparing(Entry::origin);
            case ENABLED -> Comparator.comparing(Entry::enabled).reversed();
        };
    }

    private static LocalDate since(Entry entry) {
        var since = entry.term().since();
        return since == null ? LocalDate.MAX : since;
    }

    /// Chinese by pinyin. Keys are made once per text: comparing texts anew costs ten times as much.
    private static Comparator<Entry> byWords(java.util.function.Function<Entry, String> words) {
        var collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        var keys = new java.util.HashMap<String, java.text.CollationKey>();
        return Comparator.comparing(e -> keys.computeIfAbsent(words.apply(e), collator::getCollationKey));
    }
}
