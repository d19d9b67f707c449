package org.bureaudesk.today;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bureaudesk.quota.Level;

/// What of the board stands at the top as an alert, and what waits below.
final class AlertPolicy {

    private static final int FILING_DAYS = 10;

    private AlertPolicy() {}

    /// Red ones first; among them what is to be taken down, then gaps, the longest first.
    static List<Alert> alerts(Board board, LocalDateTime now) {
        var alerts = new ArrayList<Alert>();
        if (!board.releases().withdrawals().isEmpty()) {
            alerts.add(new Alert.WithdrawalAlert(board.releases().withdrawals()));
        }
        var late = board.releases().late(now);
        if (!late.isEmpty()) {
            alerts.add(new Alert.LateAlert(late));
        }
        if (board.releases().objected() > 0) {
            alerts.add(new Alert.RescanAlert(board.releases().objected()));
        }
        board.accounts().stream()
                .filter(standing -> standing.clock().level() != Level.OK)
                .sorted(Comparator.comparingInt(AlertPolicy::silence).reversed())
                .map(Alert.GapAlert::new)
                .forEach(alerts::add);
        board.deadlines().stream()
                .filter(d -> d.kind() == DeadlineKind.FILING && isPressing(d))
                .map(d -> new Alert.DueAlert(List.of(d)))
                .forEach(alerts::add);
        grouped(board, d -> d.kind() != DeadlineKind.FILING && isPressing(d))
                .values()
                .forEach(group -> alerts.add(new Alert.DueAlert(group)));
        alerts.sort(Comparator.comparing(Alert::level).reversed()); // stable: the order above holds within a level
        return List.copyOf(alerts);
    }

    static List<Waiting> waiting(Board board) {
        return grouped(board, d -> !isPressing(d)).entrySet().stream()
                .map(group -> new Waiting(group.getKey(), group.getValue()))
                .toList();
    }

    private static boolean isPressing(Deadline deadline) {
        return deadline.overdue()
                || (deadline.kind() == DeadlineKind.FILING && deadline.workingDaysLeft() <= FILING_DAYS);
    }

    private static Map<DeadlineKind, List<Deadline>> grouped(Board board, Predicate<Deadline> wanted) {
        var groups = new EnumMap<DeadlineKind, List<Deadline>>(DeadlineKind.class);
        board.deadlines().stream()
                .filter(wanted)
                .forEach(d ->
                        groups.computeIfAbsent(d.kind(), _ -> new ArrayList<>()).add(d));
        return groups;
    }

    /// Days without a publication; an account that never published comes before all.
    private static int silence(AccountStanding standing) {
        var days = standing.clock().daysSince();
        return days == null ? Integer.MAX_VALUE : days;
    }
}
