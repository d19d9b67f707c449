package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.intake.exports.ArticleMatch.Candidate;
import org.bureaudesk.intake.exports.ArticleMatch.Confidence;
import org.bureaudesk.intake.sheet.Plain;
import org.bureaudesk.post.Publication.Placed;

/// Looks for the publication an article is, surest first.
final class PostSearch {

    private static final int DAYS_AROUND = 3;
    private static final int MOST_CANDIDATES = 5;
    private static final double ALIKE = 0.75;

    private record OnDay(AccountId account, LocalDate day) {}

    private record ByUrl(AccountId account, String key) {}

    private record Known(Placed placed, String urlKey, String title) {}

    private final Set<Long> taken;
    private final Map<OnDay, List<Known>> byDay = new HashMap<>();
    private final Map<ByUrl, Known> byUrl = new HashMap<>();

    /// @param taken publications that are tied to articles already
    PostSearch(List<Placed> placed, Set<Long> taken) {
        this.taken = new HashSet<>(taken);
        for (var one : placed) {
            var known = new Known(one, ArticleUrl.of(one.link()).key(), bare(one.title()));
            byDay.computeIfAbsent(new OnDay(one.account(), one.at().toLocalDate()), _ -> new ArrayList<>())
                    .add(known);
            if (!known.urlKey().isEmpty()) {
                byUrl.putIfAbsent(new ByUrl(one.account(), known.urlKey()), known);
            }
        }
    }

    /// What the article may be; empty where there is nothing like it.
    List<Candidate> candidates(ArticleFigures article) {
        var key = article.url().key();
        var linked = key.isEmpty() ? null : byUrl.get(new ByUrl(article.account(), key));
        if (linked != null && !taken.contains(linked.placed().publication())) {
            return List.of(candidate(linked, Confidence.LINK));
        }
        var found = new ArrayList<Candidate>();
        var title = bare(article.title());
        var day = article.publishedAt().toLocalDate();
        for (int off = -DAYS_AROUND; off <= DAYS_AROUND; off++) {
            for (var known : byDay.getOrDefault(new OnDay(article.account(), day.plusDays(off)), List.of())) {
                if ((key.isEmpty() || known.urlKey().isEmpty()) // two addresses that differ are two articles
                        && !taken.contains(known.placed().publication())) {
                    compare(title, known, Math.abs(off), found);
                }
            }
        }
        found.sort(Comparator.comparing(Candidate::confidence));
        return found.size() > MOST_CANDIDATES ? found.subList(0, MOST_CANDIDATES) : found;
    }

    /// A publication that was tied to an article is no candidate for another.
    void take(long publication) {
        taken.add(publication);
    }

    private static void compare(String title, Known known, int daysOff, List<Candidate> found) {
        if (title.equals(known.title())) {
            found.add(candidate(known, daysOff == 0 ? Confidence.TITLE_AND_DAY : Confidence.TITLE_NEARBY));
        } else if (daysOff <= 1 && likeness(title, known.title()) >= ALIKE) {
            found.add(candidate(known, Confidence.SIMILAR));
        }
    }

    private static Candidate candidate(Known known, Confidence confidence) {
        var placed = known.placed();
        return new Candidate(placed.publication(), placed.post().value(), placed.title(), placed.at(), confidence);
    }

    /// A title by its letters and digits.
    private static String bare(String title) {
        return Plain.text(title)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// How many pairs of neighbouring letters two titles share (Dice), from 0 to 1.
    static double likeness(String a, String b) {
        var first = pairs(a);
        var second = pairs(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        var shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
