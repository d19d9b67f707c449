package org.bureaudesk.intake.plan;

import java.time.LocalDateTime;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostKind;
import org.jspecify.annotations.Nullable;

/// One row of the sheet 稿件: a post on one account.
record PostRow(
        Source source,
        AccountRef account,
        String title,
        LocalDateTime at,
        boolean isPlanned,
        String column,
        @Nullable PostKind kind,
        @Nullable OriginKind origin,
        String originSource,
        String link,
        String push,
        @Nullable Integer position,
        @Nullable Boolean notified,
        Figures figures) {

    private static final int MOST_IN_A_PUSH = 8;

    /// @param otherwise the account of rows that name none; empty where each must
    static PostRow of(Line line, Tally tally, String otherwise) {
        var position = line.count("position");
        if (position != null && (position < 1 || position > MOST_IN_A_PUSH)) {
            throw line.rejected("position", "intake.reason.position", MOST_IN_A_PUSH);
        }
        return new PostRow(
                new Source(tally, line.number()),
                AccountRef.of(line, otherwise),
                line.requiredText("title"),
                line.requiredMoment("at"),
                Boolean.TRUE.equals(line.word("state", "PLANNED"::equals)),
                line.text("column"),
                line.word("kind", PostKind::valueOf),
                line.word("origin", OriginKind::valueOf),
                line.text("originSource"),
                line.text("link"),
                line.text("push"),
                position,
                line.word("notified", "YES"::equals),
                new Figures(
                        line.count("reads"),
                        line.count("likes"),
                        line.count("wows"),
                        line.count("shares"),
                        line.count("comments")));
    }
}
