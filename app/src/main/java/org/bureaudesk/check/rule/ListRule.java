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
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;

/// Finds what the lists name: banned words (敏感词), wrong forms (错别字), names no longer in use (旧称), sensitive fields
/// (敏感领域), leaders with another's title. Looks at the whole draft, since the title tells what the text is about.
public final class ListRule {

    private static final Pattern PAST = Pattern.compile("(?:原|前身|时任|曾任|曾|旧称|原名|更名前)[^，。；]{0,12}$");
    private static final Pattern RENAMED =
            Pattern.compile("^[^。]{0,24}?(?:更名|改名|改称|改组|改为|并入|划入|划转|整合|组建|撤销|合并|重组|转隶|挂牌成立|职责)");
    private static final Pattern EARLIER = Pattern.compile("((?:19|20)\\d\\d)年[^。]*$");
    private static final int NEAR = 40;
    private static final String LIST = "lexicon.";

    private final TermIndex index;
    private final OfficialRule officials;

    public ListRule(TermIndex index, List<String> titles) {
        this.index = index;
        this.officials = new OfficialRule(titles);
    }

    /// @param scans the fields of one draft, the title first
    public void look(List<Scan> scans, Notes notes) {
        var seen = new HashSet<Object>();
        Guards title = null;
        for (var scan : scans) {
            var sightings = new Sightings(scan, index);
            var guards = new Guards(sightings.guards());
            title = scan.field() == Field.TITLE ? guards : title;
            var left = sightings.left();
            for (var sighting : left) {
                weigh(sightings, sighting, new Company(guards, title == null ? guards : title, seen), notes);
            }
            officials.look(scan, left, notes);
        }
    }

    /// What stands around a term.
    ///
    /// @param seen what needs saying only once in a draft
    private record Company(Guards guards, Guards title, Set<Object> seen) {

        boolean protects(Scan scan, Sighting sighting) {
            return guards.protects(scan, sighting)
                    || title.announces(sighting.term().category());
        }
    }

    private static void weigh(Sightings sightings, Sighting sighting, Company company, Notes notes) {
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
            case ALLOWED, GUARD, PERSON, POST -> {}
        }
    }

    private static void banned(Scan scan, Sighting sighting, Company company, Notes notes) {
        var term = sighting.term();
        var severity = sighting.doubtful() ? Severity.HINT : term.severity();
        if (term.guarded() && company.protects(scan, sighting)) {
            severity = Severity.HINT;
            if (!company.seen().add(List.of(scan.field(), term.text()))) {
                return;
            }
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
    private static boolean isHistory(Scan scan, Sighting sighting) {
        var before = scan.before(sighting.start(), NEAR);
        if (PAST.matcher(before).find()
                || RENAMED.matcher(scan.after(sighting.end(), NEAR)).find()) {
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
        var year = EARLIER.matcher(before);
        return year.find() && Integer.parseInt(year.group(1)) < since.getYear();
    }
}
