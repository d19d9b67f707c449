package org.bureaudesk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.storage.Step;

/// A log kept open through one long transaction: what [#service] is told comes into the log with [#written], so that
/// thousands of entries cost one write of the head. Not thread-safe.
public final class GatheredLog {

    private final AuditStore store;
    private final AuditService service;
    private final List<AuditStore.Line> lines = new ArrayList<>();

    GatheredLog(AuditStore store, Function<AuditService.Pen, AuditService> open) {
        this.store = store;
        service = open.apply(
                (at, who, deeds) -> _ -> deeds.forEach(deed -> lines.add(new AuditStore.Line(at, who, deed))));
    }

    /// What it is told by [AuditService#entry] waits; what is appended to it comes at once.
    public AuditService service() {
        return service;
    }

    /// Everything gathered until it is carried out, as the last thing in the transaction.
    public Step written() {
        return store.step(lines);
    }
}
