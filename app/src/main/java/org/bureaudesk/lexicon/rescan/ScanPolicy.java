package org.bureaudesk.lexicon.rescan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.post.PostId;

/// What of a check is a matter of the lists, and what a look at everything changes in the queue. Pure.
final class ScanPolicy {

    private static final Set<String> OF_LISTS = Set.of(
            "wrong-form",
            "outdated-name",
            "sensitive-field",
            "link.short",
            "official-name.title",
            "official-name.name");
    private static final String TERMS = "lexicon.";

    private ScanPolicy() {}

    /// Hints are for whoever writes; what is out is reopened for what is 一般 or worse, and only for what a list names.
    static List<Objection> objections(Published post, List<Finding> findings) {
        var found = new LinkedHashMap<List<Object>, Objection>();
        for (var finding : findings) {
            if (finding.severity().isAtLeast(Severity.NORMAL) && isOfLists(finding.rule())) {
                var objection = Objection.of(finding, post.text(finding.field()));
                found.merge(objection.print(), objection, (known, _) -> known.again());
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isOfLists(String rule) {
        return rule.startsWith(TERMS) || OF_LISTS.contains(rule);
    }

    /// What is to be written.
    ///
    /// @param put new matters with number 0, and undecided ones that now read otherwise
    /// @param gone undecided ones nothing is left of
    record Changes(List<Matter> put, List<Matter> gone) {

        int added() {
            return (int) put.stream().filter(m -> m.id() == 0).count();
        }
    }

    /// @param found the posts the lists object to, each once, undecided, with number 0
    /// @param known the matters of the queue and of the past
    static Changes changes(List<Matter> found, List<Matter> known) {
        var decided = new HashMap<PostId, List<Matter>>();
        var undecided = new HashMap<PostId, Matter>();
        var gone = new ArrayList<Matter>();
        for (var matter : known) {
            if (matter.decision() != null) {
                decided.computeIfAbsent(matter.post(), _ -> new ArrayList<>()).add(matter);
            } else if (undecided.putIfAbsent(matter.post(), matter) != null) {
                gone.add(matter); // a decision taken back after another look had found the post anew
            }
        }
        var put = new ArrayList<Matter>();
        for (var matter : found) {
            var left = left(matter, decided.getOrDefault(matter.post(), List.of()));
            if (!left.objections().isEmpty()) {
                var before = undecided.remove(matter.post());
                addUnlessSame(before, left, put);
            }
        }
        gone.addAll(undecided.values());
        return new Changes(put, gone);
    }

    private static void addUnlessSame(
            @org.jspecify.annotations.Nullable Matter before, Matter after, List<Matter> put) {
        if (before == null) {
            put.add(after);
        } else if (!before.textHash().equals(after.textHash())
                || !before.objections().equals(after.objections())) {
            put.add(after.withId(before.id()));
        }
    }

    /// What nobody has decided of this very text: a decision counts as long as neither text nor term changes.
    private static Matter left(Matter matter, List<Matter> decided) {
        var settled = new HashSet<List<Object>>();
        decided.stream().filter(d -> d.textHash().equals(matter.textHash())).forEach(d -> settled.addAll(d.prints()));
        return matter.withObjections(matter.objections().stream()
                .filter(o -> !settled.contains(o.print()))
                .toList());
    }
}
