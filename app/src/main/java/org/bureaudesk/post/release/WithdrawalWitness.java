package org.bureaudesk.post.release;

import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;

/// How orders to take posts down are told to the log: given, carried out on so many accounts, or taken back.
final class WithdrawalWitness implements AuditService.Witness<Withdrawal> {

    @Override
    public Deed put(List<Withdrawal> orders) {
        return deed(AuditAction.POST_WITHDRAWN, orders);
    }

    @Override
    public Deed removed(List<Withdrawal> orders) {
        return deed(AuditAction.WITHDRAWAL_CANCELLED, orders);
    }

    private static Deed deed(AuditAction action, List<Withdrawal> orders) {
        var first = orders.getFirst();
        return Deed.of(
                action,
                orders.stream().map(Withdrawal::title).collect(Collectors.joining("、")),
                "post-id",
                first.post().value(),
                "ordered-by",
                first.orderedBy(),
                "reason",
                first.reason(),
                "done",
                orders.stream().mapToInt(Withdrawal::done).sum(),
                "accounts",
                orders.stream().mapToInt(order -> order.lines().size()).sum());
    }
}
