package org.bureaudesk.post.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.jspecify.annotations.Nullable;

/// One paragraph of the reading pane, with the findings that touch it.
///
/// @param start where it begins in the text of its field
/// @param findings with places in the whole field
record Paragraph(Field field, int start, String text, List<Finding> findings) {

    Paragraph {
        findings = List.copyOf(findings);
    }

    /// A stretch that the same finding, or none, lies over.
    ///
    /// @param opens whether the finding begins here
    record Run(String text, @Nullable Finding finding, boolean opens) {}

    /// The draft as it reads; an empty field has no paragraph, an empty line of the body one without text.
    static List<Paragraph> of(Draft draft, List<Finding> findings) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var field : Field.values()) {
            if (!draft.text(field).isBlank()) {
                cut(draft.text(field), field, findings, paragraphs);
            }
        }
        return paragraphs;
    }

    private static void cut(String text, Field field, List<Finding> findings, List<Paragraph> into) {
        var mine = findings.stream().filter(f -> f.field() == field).toList();
        int passed = 0;
        for (int start = 0; start <= text.length(); ) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? text.length() : line;
            while (passed < mine.size() && mine.get(passed).end() < start) {
                passed++;
            }
            var here = new ArrayList<Finding>();
            for (int i = passed; i < mine.size() && mine.get(i).start() <= end; i++) {
                if (touches(mine.get(i), start, end)) {
                    here.add(mine.get(i));
                }
            }
            into.add(new Paragraph(field, start, text.substring(start, end), here));
            start = end + 1;
        }
    }

    private static boolean touches(Finding finding, int start, int end) {
        return finding.start() == finding.end()
                ? finding.start() >= start && finding.start() <= end
                : finding.start() < end && finding.end() > start;
    }

    /// The text cut where findings begin and end; where several lie over each other the gravest counts.
    List<Run> runs() {
        var cuts = new TreeSet<Integer>(List.of(start, start + text.length()));
        for (var finding : findings) {
            cuts.add(inside(finding.start()));
            cuts.add(inside(finding.end()));
        }
        var runs = new ArrayList<Run>();
        @Nullable Finding last = null;
        int from = cuts.removeFirst();
        for (int to : cuts) {
            var found = over(from, to);
            runs.add(new Run(text.substring(from - start, to - start), found, found != null && !found.equals(last)));
            last = found;
            from = to;
        }
        return runs;
    }

    private int inside(int place) {
        return Math.clamp(place, start, start + text.length());
    }

    private @Nullable Finding over(int from, int to) {
        @Nullable Finding gravest = null;
        for (var finding : findings) {
            if (finding.start() <= from
                    && finding.end() >= to
                    && (gravest == null || finding.severity().compareTo(gravest.severity()) < 0)) {
                gravest = finding;
            }
        }
        return gravest;
    }
}
