package org.bureaudesk.intake.exports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An article and the publications of posts it may be.
///
/// @param key what [Decisions] know it by
/// @param chosen the publication; `null` where none was, or where the user has to say
/// @param doubtful whether the user has to say
public record ArticleMatch(
        String key,
        String title,
        LocalDateTime at,
        List<Candidate> candidates,
        @Nullable Long chosen,
        boolean doubtful) {

    public ArticleMatch {
        candidates = List.copyOf(candidates);
    }

    /// A publication the article may be.
    public record Candidate(long publication, long post, String title, LocalDateTime at, Confidence confidence) {}

    /// How sure it is, surest first. Only the first two decide by themselves.
    public enum Confidence {
        /// The same address.
        LINK,
        /// The same title on the same day.
        TITLE_AND_DAY,
        /// The same title within three days.
        TITLE_NEARBY,
        /// Much the same title within a day.
        SIMILAR;

        public boolean isSure() {
            return this == LINK || this == TITLE_AND_DAY;
        }

        public String messageKey() {
            return "intake.confidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
