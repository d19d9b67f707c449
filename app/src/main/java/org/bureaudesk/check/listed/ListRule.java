package org.bureaudesk.check.listed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.NearPhrases;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermLists;

/// Finds what the lists name: banned words (敏感词), wrong forms (错别字), names no longer in use (旧称), sensitive fields
/// (敏感领域), leaders with another's title. Looks at the whole draft, since the title tells what the text is about.
public final class ListRule {

    private static final String LIST = "lexicon.";
    /// How many words of one sensitive field are shown.
    private static final int ENOUGH = 4;

    private final TermLists lists;
    private final Words words;
    private final History history;
    private final OfficialRule officials;
    private final Borders borders;

    /// @param phrases set phrases, whose halves are words
    public ListRule(TermLists lists, Words words, List<String> titles, NearPhrases phrases) {
        this.lists = lists;
        this.words = words;
        this.history = new History(words);
        this.officials = new OfficialRule(titles);
        this.borders = new Borders(phrases);
    }

    /// @param scans the fields of one draft, the title first
    public void look(List<Scan> scans, Notes notes) {
        var seen = new HashSet<Object>();
        Sightings title = null;
        for (var scan : scans) {
            var sightings = new Sightings(scan, lists, words);
            title = scan.field() == Field.TITLE ? sightings : title;
            if (sightings.isEmpty()) {
                continue;
            }
            var company = new Company(sightings, title == null ? sightings : title, seen);
            var left = sightings.left();
            for (var sighting : left) {
                weigh(sightings, sighting, company, notes);
            }
            officials.look(scan, left, notes);
        }
    }

    /// What stands around a term; `seen` is what needs saying only once in a draft.
    private record Company(Sightings here, Sightings title, Set<Object> seen) {

        /// Each word of a sensitive field once, and no more than some of a field: enough to see why consent is needed.
        boolean isNews(Term term) {
            var field = term.replacement();
            for (int place = 0; place < ENOUGH; place++) {
                if (!seen.contains(List.of(field, place))) {
                    return seen.add(List.of(TermKind.SENSITIVE, term.text())) && seen.add(List.of(field, place));
                }
            }
            return false;
        }

        boolean protects(Sighting sighting) {
            var category = sighting.term().category();
            return here.lists().isGuarded(category)
                    && (here.mention().denies(sighting)
                            || here.mention().names(sighting)
                            || here.guards().protects(sighting)
                            || title.guards().announce(category, title.titleEnd()));
        }

        /// Whether what is mostly innocent sells something here.
        boolean promotes(Sighting sighting) {
            return !sighting.doubtful() && here.sells(sighting) && !protects(sighting);
        }
    }

    private void weigh(Sightings sightings, Sighting sighting, Company company, Notes notes) {
        var scan = sightings.scan();
        var term = sighting.term();
        switch (term.kind()) {
            case BANNED -> banned(scan, sighting, company, notes);
            case WRONG_FORM -> {
                if (!sightings.isRightForm(sighting)) {
                    var severity = borders.crosses(scan, sighting) ? Severity.HINT : term.severity();
                    notes.add(finding("wrong-form", scan, sighting, severity));
                }
            }
            case OUTDATED -> {
                if (!history.tells(scan, sighting)) {
                    notes.add(finding("outdated-name", scan, sighting, term.severity()));
                }
            }
            case SENSITIVE -> {
                if (company.isNews(term)) {
                    notes.add(sensitive(scan, sighting));
                }
            }
            case ALLOWED, GUARD, PERSON, POST, RULE -> {}
        }
    }

    private static void banned(Scan scan, Sighting sighting, Company company, Notes notes) {
        var term = sighting.term();
        var severity = sighting.doubtful() ? Severity.HINT : term.severity();
        if (term.guarded() && company.protects(sighting)) {
            severity = Severity.HINT;
            if (!company.seen().add(List.of(scan.field(), term.text()))) {
                return;
            }
        } else if (company.promotes(sighting)) {
            severity = Severity.NORMAL;
        }
        notes.add(finding(ruleOf(term.category()), scan, sighting, severity));
    }

    /// Lists may put a term into any category; those that have rules of their own share one sentence.
    private static String ruleOf(Category category) {
        return switch (category) {
            case GAMBLING,
                    PORNOGRAPHY,
                    VIOLENCE,
                    FRAUD,
                    SUPERSTITION,
                    ABSOLUTE,
                    CLICKBAIT,
                    ADVERTISING,
                    FOLLOWERS,
                    EMOTION,
                    SECRECY,
                    DRAFT_MARK,
                    SOURCE,
                    OWN -> LIST + category.id();
            default -> LIST + "other";
        };
    }

    private static Finding sensitive(Scan scan, Sighting sighting) {
        var term = sighting.term();
        return new Finding(
                "sensitive-field",
                Category.SENSITIVE_FIELD,
                term.severity(),
                scan.field(),
                sighting.start(),
                sighting.end(),
                scan.text().substring(sighting.start(), sighting.end()),
                List.of(term.replacement(), term.source()),
                "");
    }

    private static Finding finding(String rule, Scan scan, Sighting sighting, Severity severity) {
        Term term = sighting.term();
        return new Finding(
                rule,
                term.category(),
                severity,
                scan.field(),
                sighting.start(),
                sighting.end(),
                scan.text().substring(sighting.start(), sighting.end()),
                List.of(term.text(), term.source()),
                term.replacement());
    }
}
