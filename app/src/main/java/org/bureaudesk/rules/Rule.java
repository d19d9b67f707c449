package org.bureaudesk.rules;

import java.math.BigDecimal;
import org.bureaudesk.kernel.Platform;

/// One rule of a pack. `source` names the article or notice it stands in.
public sealed interface Rule {

    String source();

    /// At the latest `limitDays` after a publication comes the next one (更新间隔); the clerk is reminded on day
    /// `clerkDay`, the leader on day `leaderDay`.
    record GapRule(int limitDays, int clerkDay, int leaderDay, String source) implements Rule {}

    /// Sends used must reach this share of the sends available in a month (活跃度); 0.5 is half of them.
    record ActivityRule(BigDecimal threshold, String source) implements Rule {}

    /// How many sends a platform allows (可发布次数).
    record SendsRule(Platform platform, int times, Per per, String source) implements Rule {

        public enum Per {
            DAY,
            MONTH
        }
    }

    /// How many working days there are after an event; an extension brings it to `extendedTo` (0: none).
    record DeadlineRule(DeadlineEvent event, int workingDays, int extendedTo, String source) implements Rule {}

    /// How long a text may be or how many parts it may have on a platform.
    record LimitRule(Platform platform, Limit limit, int most, String source) implements Rule {

        public enum Limit {
            TITLE_CHARACTERS,
            SUMMARY_CHARACTERS,
            ARTICLES_PER_PUSH
        }
    }

    /// A fault that alone fails an account (单项否决).
    ///
    /// @param confirmed whether the wording is confirmed by a published notice; else it is shown as 待核
    record VetoRule(String id, String text, boolean confirmed, String source) implements Rule {}

    /// When what is missing is asked for: follower rows older than `followerDays` days; links and figures of posts of
    /// the
    /// last `postDays` days, figures only once `settleDays` days have passed; next year's holidays from month
    /// `holidayMonth` on.
    record RecordsRule(int followerDays, int postDays, int settleDays, int holidayMonth, String source)
            implements Rule {}
}
