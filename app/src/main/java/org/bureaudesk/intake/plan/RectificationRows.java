package org.bureaudesk.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.kernel.Change;
import org.jspecify.annotations.Nullable;

/// Rows of the sheet 整改; one is known by its problem.
final class RectificationRows {

    private record Row(
            Source source,
            String problem,
            String category,
            String responsible,
            String measure,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Line line, Tally tally) {
        rows.add(new Row(
                new Source(tally, line.number()),
                line.requiredText("problem"),
                line.text("category"),
                line.text("responsible"),
                line.text("measure"),
                line.day("dueOn"),
                line.day("doneOn")));
    }

    List<Change<Rectification>> plan(List<Rectification> existing, Numbers numbers) {
        var merger = new Merger<String, Rectification>();
        existing.forEach(r -> merger.known(r.problem(), r));
        for (var row : rows) {
            merger.offer(row.problem(), row.source(), there -> merged(there, row, numbers), "problem", row.problem());
        }
        return merger.changes();
    }

    private static Rectification merged(@Nullable Rectification there, Row row, Numbers numbers) {
        if (there == null) {
            return new Rectification(
                    numbers.next(),
                    row.problem(),
                    row.category(),
                    row.responsible(),
                    row.measure(),
                    row.dueOn(),
                    row.doneOn(),
                    null);
        }
        return new Rectification(
                there.id(),
                there.problem(),
                Given.or(row.category(), there.category()),
                Given.or(row.responsible(), there.responsible()),
                Given.or(row.measure(), there.measure()),
                Given.either(row.dueOn(), there.dueOn()),
                Given.either(row.doneOn(), there.doneOn()),
                there.deletedAt());
    }
}
