package org.bureaudesk.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.filing.FilingKind;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.kernel.Change;
import org.jspecify.annotations.Nullable;

/// Rows of the sheet 备案; a filing is known by its account, what is filed, and the day it happened.
final class FilingRows {

    private record Key(AccountId account, FilingKind kind, LocalDate happenedOn) {}

    private record Row(
            Source source,
            AccountRef account,
            FilingKind kind,
            @Nullable LocalDate approvedOn,
            LocalDate happenedOn,
            @Nullable LocalDate filedOn,
            String number,
            String note) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Line line, Tally tally, String account) {
        rows.add(new Row(
                new Source(tally, line.number()),
                AccountRef.of(line, account),
                line.requiredWord("kind", FilingKind::valueOf),
                line.day("approvedOn"),
                line.requiredDay("happenedOn"),
                line.day("filedOn"),
                line.text("number"),
                line.text("note")));
    }

    List<Change<Filing>> plan(AccountBook accounts, List<Filing> existing, Numbers numbers) {
        var merger = new Merger<Key, Filing>();
        existing.forEach(f -> merger.known(new Key(f.account(), f.kind(), f.happenedOn()), f));
        for (var row : rows) {
            accounts.find(row.account(), row.source())
                    .ifPresent(account -> merger.offer(
                            new Key(account, row.kind(), row.happenedOn()),
                            row.source(),
                            there -> merged(there, account, row, numbers),
                            "happenedOn",
                            row.happenedOn().toString()));
        }
        return merger.changes();
    }

    private static Filing merged(@Nullable Filing there, AccountId account, Row row, Numbers numbers) {
        if (there == null) {
            return new Filing(
                    numbers.next(),
                    account,
                    row.kind(),
                    row.approvedOn(),
                    row.happenedOn(),
                    row.filedOn(),
                    row.number(),
                    row.note(),
                    null);
        }
        return new Filing(
                there.id(),
                account,
                there.kind(),
                Given.either(row.approvedOn(), there.approvedOn()),
                there.happenedOn(),
                Given.either(row.filedOn(), there.filedOn()),
                Given.or(row.number(), there.number()),
                Given.or(row.note(), there.note()),
                there.deletedAt());
    }
}
