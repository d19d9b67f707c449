package org.bureaudesk.lexicon.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.check.Term;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.TermPlan;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// One row of a file as the preview shows it.
///
/// @param term `null` where the row says nothing usable
record PreviewLine(
        int row,
        ImportViewModel.Kind kind,
        String text,
        @Nullable Term term,
        boolean enabled,
        @Nullable Entry before,
        TermRows.@Nullable Refused refused) {

    private static final int MOST_QUOTED = 12;

    static PreviewLine of(TermPlan.Line line) {
        var kind = switch (line.verdict()) {
            case NEW -> ImportViewModel.Kind.NEW;
            case CHANGED -> ImportViewModel.Kind.CHANGED;
            case IDENTICAL -> ImportViewModel.Kind.IDENTICAL;
        };
        var term = line.row().term();
        return new PreviewLine(
                line.row().number(), kind, term.text(), term, line.row().enabled(), line.before(), null);
    }

    static PreviewLine of(TermRows.Refused refused) {
        return new PreviewLine(
                refused.row(),
                ImportViewModel.Kind.REFUSED,
                refused.column().equals("term") ? refused.value() : "",
                null,
                false,
                null,
                refused);
    }

    /// Why it was refused, or what it changes.
    String remark(Messages messages) {
        var wrong = refused;
        if (wrong != null) {
            return messages.text(
                    "lexicon.import.refused",
                    messages.text("lexicon.column." + wrong.column()),
                    brief(wrong.value()),
                    messages.text(wrong.reasonKey()));
        }
        var old = before;
        var now = term;
        if (kind != ImportViewModel.Kind.CHANGED || old == null || now == null) {
            return "";
        }
        var changes = new ArrayList<String>();
        compare(messages, "severity", word(messages, old.term()), word(messages, now), changes);
        compare(messages, "replacement", old.term().replacement(), now.replacement(), changes);
        compare(messages, "source", old.term().source(), now.source(), changes);
        compare(messages, "since", old.term().since(), now.since(), changes);
        compare(messages, "title-only", yes(messages, old.term().titleOnly()), yes(messages, now.titleOnly()), changes);
        compare(messages, "guarded", yes(messages, old.term().guarded()), yes(messages, now.guarded()), changes);
        compare(messages, "enabled", yes(messages, old.enabled()), yes(messages, enabled), changes);
        return String.join(messages.text("lexicon.import.and"), changes);
    }

    /// So much of a value that the reason behind it is still to be read.
    private static String brief(String value) {
        return value.codePointCount(0, value.length()) <= MOST_QUOTED
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MOST_QUOTED)) + "…";
    }

    private static void compare(
            Messages messages, String column, @Nullable Object before, @Nullable Object after, List<String> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(messages.text(
                    "lexicon.import.change",
                    messages.text("lexicon.column." + column),
                    shown(messages, before),
                    shown(messages, after)));
        }
    }

    private static Object shown(Messages messages, @Nullable Object value) {
        return value == null || value.equals("") ? messages.text("lexicon.import.none") : value;
    }

    private static String word(Messages messages, Term term) {
        return messages.text(term.severity().messageKey());
    }

    private static String yes(Messages messages, boolean yes) {
        return messages.text(yes ? "lexicon.yes" : "lexicon.no");
    }
}
