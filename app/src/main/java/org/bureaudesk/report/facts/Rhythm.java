package org.bureaudesk.report.facts;

import java.util.Locale;

/// How often an account publishes, in the one way that says it best.
///
/// @param times articles per day, week, month or in the whole period
/// @param subject what it publishes, where every article is of one column or title; may be empty
public record Rhythm(Pace pace, int times, String subject) {

    /// Every day exactly so many; on average so many a day, week, month; a few in all; none.
    public enum Pace {
        DAILY,
        DAILY_ABOUT,
        WEEKLY_ABOUT,
        MONTHLY_ABOUT,
        TOTAL,
        NONE;

        /// The part of a wording's key that names it.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
