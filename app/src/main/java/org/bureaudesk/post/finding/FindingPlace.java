package org.bureaudesk.post.finding;

import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.text.Messages;

/// Findings in words and marks, so that no severity is told by its colour alone.
final class FindingPlace {

    private FindingPlace() {}

    /// 标题, or 正文第3段.
    static String words(Finding finding, Draft draft, Messages messages) {
        var field = messages.text(finding.field().messageKey());
        return finding.field() == Field.BODY
                ? messages.text("post.finding.paragraph", field, paragraph(draft.body(), finding.start()))
                : field;
    }

    /// Which paragraph the place lies in; empty lines are none.
    static int paragraph(String text, int at) {
        int paragraphs = 0;
        boolean blank = true;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                blank = true;
            } else if (blank && !Character.isWhitespace(text.charAt(i))) {
                blank = false;
                paragraphs++;
            }
        }
        return Math.max(1, blank ? paragraphs + 1 : paragraphs);
    }

    static String mark(Severity severity) {
        return switch (severity) {
            case GRAVE -> "▲";
            case NORMAL -> "◆";
            case HINT -> "○";
        };
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case GRAVE -> "fth-alert-octagon";
            case NORMAL -> "fth-alert-triangle";
            case HINT -> "fth-info";
        };
    }

    static String style(Severity severity) {
        return switch (severity) {
            case GRAVE -> "finding-grave";
            case NORMAL -> "finding-normal";
            case HINT -> "finding-hint";
        };
    }
}
