package org.bureaudesk.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one leaf of the index tree was fed with, and where it comes from.
///
/// @param value `null` where unknown: the leaf is not counted (不计)
/// @param known records it was taken from, @param unknown records that could not say
/// @param sources files it comes from, with how many records each gave; the empty one is what was typed by hand
public record IndexInput(String id, @Nullable Double value, Basis basis, int known, int unknown, List<Source> sources) {

    public IndexInput {
        sources = List.copyOf(sources);
    }

    /// A file and how many records of it.
    public record Source(String name, int records) {

        static List<Source> of(List<ArticleRow> rows) {
            var counts = new LinkedHashMap<String, Integer>();
            rows.forEach(row -> counts.merge(row.source(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(e -> new Source(e.getKey(), e.getValue()))
                    .toList();
        }
    }

    /// Where an input comes from.
    public enum Basis {
        ARTICLES,
        FOLLOWERS,
        READERS,
        ACCOUNT,
        /// against a number the user entered
        BASELINE,
        /// against the same days a year before (同比)
        YEAR_BEFORE,
        /// entered by the user
        ENTERED,
        UNKNOWN;

        public String messageKey() {
            return "metrics.basis." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
