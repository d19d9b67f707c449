package org.bureaudesk.bin;

import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.Post;
import org.bureaudesk.report.Report;

/// Tells the log what is taken out for good: how many of a kind, and the first of them by name.
record PurgeWitness<R>(BinKind kind) implements AuditService.Witness<R> {

    private static final int MOST_NAMED = 20;
    private static final int LONGEST = 60;

    @Override
    public Deed put(List<R> records) {
        throw new IllegalStateException("The bin puts nothing");
    }

    @Override
    public Deed removed(List<R> records) {
        var names = records.stream()
                .limit(MOST_NAMED)
                .map(PurgeWitness::name)
                .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) : name)
                .collect(Collectors.joining("、"));
        return Deed.of(AuditAction.BIN_EMPTIED, names, "records", records.size(), "kind", kind);
    }

    private static String name(Object record) {
        return switch (record) {
            case Account account -> account.name();
            case Post post -> post.text().title();
            case Message message -> message.content();
            case Filing filing -> filing.number();
            case Rectification problem -> problem.problem();
            case Report report -> report.title();
            default -> record.getClass().getSimpleName();
        };
    }
}
