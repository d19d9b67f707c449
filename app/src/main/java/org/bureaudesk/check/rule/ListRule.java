package org.bureaudesk.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermLists;

/// Finds what the lists name: banned words (敏感词), wrong forms (错别字), names no longer in use (旧称), sensitive fields
/// (敏感领域), leaders with another's title. Looks at the whole draft, since the title tells what the text is about.
public final class ListRule {

    private static final Pattern EARLIER = Pattern.compile("((?:19|20)\\d\\d)年[^。]*$");
    private static final int NEAR = 40;
    private static final int FORMER_GAP = 12;
    private static final int RENAMED_GAP = 24;
    private static final String CLAUSE_ENDS = "，。；";
    private static final String LIST = "lexicon.";

    private final TermLists lists;
    private final Words words;
    private final OfficialRule officials;

    public ListRule(TermLists lists, Words words, List<String> titles) {
        this.lists = lists;
        this.words = words;
        this.officials = new OfficialRule(titles);
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

        boolean protects(Sighting sighting) {
            var category = sighting.term().category();
            return here.lists().isGuarded(category)
                    && (here.guards().protects(here.scan(), sighting)
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
                    notes.add(finding("wrong-form", scan, sighting, term.severity()));
                }
            }
            case OUTDATED -> {
                if (!isHistory(scan, sighting)) {
                    notes.add(finding("outdated-name", scan, sighting, term.severity()));
                }
            }
            case SENSITIVE -> {
                if (company.seen().add(List.of(TermKind.SENSITIVE, term.replacement()))) {
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

    /// A text may name a body as it was called at the time: 原安监局, 2017年市安监局, 安监局更名为应急管理局.
    private boolean isHistory(Scan scan, Sighting sighting) {
        if (isFormer(scan, sighting.start()) || isRenamed(scan, sighting.end())) {
            return true;
        }
        var since = sighting.term().since();
        var on = scan.draft().on();
        if (since == null) {
            return false;
        }
        if (on != null && on.isBefore(since)) {
            return true;
        }
        var year = EARLIER.matcher(scan.before(sighting.start(), NEAR));
        return year.find() && Integer.parseInt(year.group(1)) < since.getYear();
    }

    private boolean isFormer(Scan scan, int start) {
        int end = words.of(WordUse.FORMER).lastEnd(scan, scan.lineStart(start, NEAR), start);
        if (end < 0 || start - end > FORMER_GAP) {
            return false;
        }
        for (int i = end; i < start; i++) {
            if (CLAUSE_ENDS.indexOf(scan.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isRenamed(Scan scan, int end) {
        int to = scan.lineEnd(end, NEAR);
        for (int i = end; i < to && i - end <= RENAMED_GAP && scan.charAt(i) != '。'; i++) {
            if (words.of(WordUse.RENAMED).endOf(scan, i, to) >= 0) {
                return true;
            }
        }
        return false;
    }
}
