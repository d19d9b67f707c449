package org.bureaudesk.intake.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Rows of the sheet 互动; a message is known by its account, when it came, and what it says.
final class MessageRows {

    private record Key(AccountId account, LocalDateTime receivedAt, String content) {}

    private record Row(
            Source source,
            AccountRef account,
            LocalDateTime receivedAt,
            MessageKind kind,
            String content,
            String answer,
            @Nullable LocalDateTime answeredAt,
            String transferredTo,
            @Nullable Boolean featured) {

        LocalDate day() {
            return receivedAt.toLocalDate();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(Line line, Tally tally, String account) {
        var receivedAt = line.requiredMoment("receivedAt");
        var answeredAt = line.moment("answeredAt");
        if (answeredAt != null && answeredAt.isBefore(receivedAt)) {
            throw line.rejected("answeredAt", "intake.reason.answered-before");
        }
        rows.add(new Row(
                new Source(tally, line.number()),
                AccountRef.of(line, account),
                receivedAt,
                line.requiredWord("kind", MessageKind::valueOf),
                line.requiredText("content"),
                line.text("answer"),
                answeredAt,
                line.text("transferredTo"),
                line.word("featured", "YES"::equals)));
    }

    List<Change<Message>> plan(AccountBook accounts, InteractionService service, Numbers numbers) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var merger = new Merger<Key, Message>();
        var first = rows.stream().map(Row::day).min(Comparator.naturalOrder()).orElseThrow();
        var last = rows.stream().map(Row::day).max(Comparator.naturalOrder()).orElseThrow();
        service.received(new Period(first, last))
                .forEach(m -> merger.known(new Key(m.account(), m.receivedAt(), m.content()), m));
        for (var row : rows) {
            accounts.find(row.account(), row.source())
                    .ifPresent(account -> merger.offer(
                            new Key(account, row.receivedAt(), row.content()),
                            row.source(),
                            there -> there == null ? fresh(account, row, numbers) : merged(there, row),
                            "content",
                            row.content()));
        }
        return merger.changes();
    }

    private static Message fresh(AccountId account, Row row, Numbers numbers) {
        return new Message(
                numbers.next(),
                account,
                row.receivedAt(),
                row.kind(),
                row.content(),
                row.answer(),
                row.answeredAt(),
                row.transferredTo(),
                Boolean.TRUE.equals(row.featured()),
                "",
                null);
    }

    private static Message merged(Message there, Row row) {
        return new Message(
                there.id(),
                there.account(),
                there.receivedAt(),
                row.kind(),
                there.content(),
                Given.or(row.answer(), there.answer()),
                Given.either(row.answeredAt(), there.answeredAt()),
                Given.or(row.transferredTo(), there.transferredTo()),
                row.featured() == null ? there.featured() : row.featured(),
                there.outcome(),
                there.deletedAt());
    }
}
