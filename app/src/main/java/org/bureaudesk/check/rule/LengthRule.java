package org.bureaudesk.check.rule;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds a title, summary or text longer than its platform takes (平台字数限制). The place is what is too much.
public final class LengthRule implements Rule {

    private static final Kind TOO_LONG = new Kind("length.over", Category.LENGTH, Severity.NORMAL);

    private final List<LengthLimit> limits;

    public LengthRule(List<LengthLimit> limits) {
        this.limits = limits;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var platform = scan.draft().platform();
        for (var limit : limits) {
            if (limit.platform() == platform && limit.field() == scan.field()) {
                judge(scan, limit.most(), notes);
            }
        }
    }

    /// A rare character of two units counts as one, as the platforms count it.
    private static void judge(Scan scan, int most, Notes notes) {
        var text = scan.text().stripTrailing();
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            notes.add(scan, TOO_LONG, text.offsetByCodePoints(0, most), text.length(), length, most, length - most);
        }
    }
}
