package org.bureaudesk.lexicon.rescan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;

/// How decisions about published posts are told to the log.
final class MatterWitness implements AuditService.Witness<Matter> {

    private static final int NAMED = 3;
    private static final int SHOWN_OF_A_PRINT = 12;

    @Override
    public Deed put(List<Matter> matters) {
        var decision = matters.getFirst().decision();
        return decision == null
                ? told(AuditAction.RESCAN_DECIDED, matters, "open", "")
                : told(
                        AuditAction.RESCAN_DECIDED,
                        matters,
                        decision.choice().name().toLowerCase(Locale.ROOT),
                        decision.reason());
    }

    @Override
    public Deed removed(List<Matter> matters) {
        return told(AuditAction.RESCAN_DECIDED, matters, "removed", "");
    }

    static Deed looked(Scan scan, ScanPolicy.Changes changes) {
        return Deed.of(
                AuditAction.RESCAN_MADE,
                "",
                "records",
                scan.posts(),
                "count",
                scan.objected(),
                "new",
                changes.added(),
                "removed",
                changes.gone().size(),
                "lists",
                scan.lists()
                        .substring(0, Math.min(SHOWN_OF_A_PRINT, scan.lists().length())));
    }

    static Deed closed(Matter matter) {
        var decision = java.util.Objects.requireNonNull(matter.decision());
        return told(
                AuditAction.RESCAN_CLOSED,
                List.of(matter),
                decision.choice().name().toLowerCase(Locale.ROOT),
                decision.reason());
    }

    private static Deed told(AuditAction action, List<Matter> matters, String choice, String reason) {
        var titles = matters.stream().limit(NAMED).map(Matter::title).collect(Collectors.joining("、"));
        return Deed.of(
                action,
                matters.size() > NAMED ? titles + "……" : titles,
                "count",
                matters.size(),
                "decision",
                choice,
                "reason",
                reason);
    }
}
