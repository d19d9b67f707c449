package org.bureaudesk.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.Platform;

/// One rule of a pack. `source` names the article or notice it stands in.
public sealed interface Rule {

    String source();

    /// At the latest `limitDays` after a publication comes the next one (更新间隔).
    ///
    /// @param stages who is told on which day before that (分级提醒), in the order of the days
    record GapRule(int limitDays, List<Stage> stages, String source) implements Rule {

        public GapRule {
            stages = stages.stream().sorted(Comparator.comparingInt(Stage::day)).toList();
        }

        /// @param who a role: one of the codes `clerk` and `leader`, or a label as the users read it
        public record Stage(int day, String who) {}
    }

    /// At least this many updates a week, Monday to Sunday (每周更新次数); the articles of one push are one update.
    record WeeklyRule(int times, String source) implements Rule {}

    /// At least this many posts of one kind a month, such as one 回应关切.
    ///
    /// @param label what the kind is called
    /// @param columns the columns (栏目) whose posts count
    /// @param kinds codes of the kinds of post that count too, such as `livelihood`
    record TopicRule(String label, List<String> columns, List<String> kinds, int times, String source) implements Rule {

        public TopicRule {
            columns = List.copyOf(columns);
            kinds = List.copyOf(kinds);
        }

        /// @param kind as [Enum#name] has it
        public boolean counts(String column, String kind) {
            return columns.contains(column)
                    || kinds.contains(kind.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// More than this many days without a publication, and an account counts as dead (僵尸账号).
    record DormantRule(int days, String label, String source) implements Rule {}

    /// What in the registered way of interaction (互动方式) says that there is none.
    record InteractionRule(List<String> none, String source) implements Rule {

        public InteractionRule {
            none = List.copyOf(none);
        }
    }

    /// From where on a day's net growth of followers is out of line (异常增长) and asks for an explanation.
    ///
    /// @param deviation robust z-score above which it is; @param least growth below which it never is
    record JumpRule(BigDecimal deviation, int least, String source) implements Rule {}

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
    /// @param check which records can tell
    record VetoRule(String id, String text, boolean confirmed, Check check, String source) implements Rule {

        /// What an item is judged by: the gap rule of its own pack, the rule for dead accounts, the messages
        /// and the registered way of interaction, the follower log, or by people alone.
        public enum Check {
            GAP,
            DORMANT,
            INTERACTION,
            FOLLOWERS,
            PEOPLE
        }
    }

    /// When what is missing is asked for: follower rows older than `followerDays` days; links and figures of
    /// posts of the
    /// last `postDays` days, figures only once `settleDays` days have passed; next year's holidays from month
    /// `holidayMonth` on.
    record RecordsRule(int followerDays, int postDays, int settleDays, int holidayMonth, String source)
            implements Rule {}
}
