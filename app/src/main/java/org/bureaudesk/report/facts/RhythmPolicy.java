package org.bureaudesk.report.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.report.facts.Rhythm.Pace;

/// Says how often an account publishes.
final class RhythmPolicy {

    private static final int DAYS_IN_WEEK = 7;
    private static final BigDecimal DAYS_IN_MONTH = new BigDecimal("30.4375");
    private static final int SHORTEST_FOR_WEEKS = 14;
    private static final int SHORTEST_FOR_MONTHS = 45;

    /// 7月16日, 2018年7月16日, 2018-07-16, 07.16 and the brackets around them, at either end of a title.
    private static final Pattern DATE =
            Pattern.compile("[\\s【\\[(（|｜]*(\\d{4}[年\\-./])?\\d{1,2}[月\\-./]\\d{1,2}日?[\\s】\\])）|｜:：]*");

    private RhythmPolicy() {}

    /// @param days the days that count, all of them over
    /// @param articles of one account
    static Rhythm of(Period days, List<PublishedArticle> articles) {
        if (articles.isEmpty()) {
            return new Rhythm(Pace.NONE, 0, "");
        }
        var subject = subject(articles);
        return everyDay(days, articles)
                .map(times -> new Rhythm(Pace.DAILY, times, subject))
                .orElseGet(() -> average(days, articles.size(), subject));
    }

    private static Optional<Integer> everyDay(Period days, List<PublishedArticle> articles) {
        var perDay = articles.stream()
                .map(a -> a.publishedAt().toLocalDate())
                .filter(days::contains)
                .collect(Collectors.groupingBy(day -> day, Collectors.summingInt(_ -> 1)));
        var counts = perDay.values().stream().distinct().toList();
        return perDay.size() == days.days() && counts.size() == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    private static Rhythm average(Period days, int articles, String subject) {
        var length = days.days();
        if (length >= SHORTEST_FOR_WEEKS && articles >= length) {
            return new Rhythm(Pace.DAILY_ABOUT, rounded(articles, BigDecimal.ONE, length), subject);
        }
        if (length >= SHORTEST_FOR_WEEKS && articles * DAYS_IN_WEEK >= length) {
            return new Rhythm(Pace.WEEKLY_ABOUT, rounded(articles, BigDecimal.valueOf(DAYS_IN_WEEK), length), subject);
        }
        if (length >= SHORTEST_FOR_MONTHS && DAYS_IN_MONTH.intValue() * articles >= length) {
            return new Rhythm(Pace.MONTHLY_ABOUT, rounded(articles, DAYS_IN_MONTH, length), subject);
        }
        return new Rhythm(Pace.TOTAL, articles, subject);
    }

    private static int rounded(int articles, BigDecimal unit, int days) {
        return unit.multiply(BigDecimal.valueOf(articles))
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /// The column all articles share, else the title they share once dates are taken off; empty for neither.
    private static String subject(List<PublishedArticle> articles) {
        var columns = articles.stream().map(a -> a.column().strip()).distinct().toList();
        if (columns.size() == 1 && !columns.getFirst().isEmpty()) {
            return columns.getFirst();
        }
        var title = undated(articles.getFirst());
        return articles.size() > 1
                        && articles.stream().map(RhythmPolicy::undated).allMatch(title::equals)
                ? title
                : "";
    }

    private static String undated(PublishedArticle article) {
        return DATE.matcher(article.title()).replaceAll("").strip();
    }

    /// The days of `period` that are over at `lastDay`'s end; the period itself where none is.
    static Period upTo(Period period, LocalDate lastDay) {
        return lastDay.isBefore(period.to()) && !lastDay.isBefore(period.from())
                ? new Period(period.from(), lastDay)
                : period;
    }
}
