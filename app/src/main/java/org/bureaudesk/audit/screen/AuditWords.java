package org.bureaudesk.audit.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.ChainBreak;
import org.bureaudesk.audit.ChainReport;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// Entries of the log in words. What no word is known for is shown as it stands.
public final class AuditWords {

    private static final int SHOWN_OF_A_SEAL = 12;

    private final Messages messages;

    public AuditWords(Messages messages) {
        this.messages = messages;
    }

    String action(AuditEntry entry) {
        return entry.knownAction().map(this::action).orElse(entry.action());
    }

    String action(AuditAction action) {
        return messages.text(action.messageKey());
    }

    String kind(AuditEntry entry) {
        return entry.knownAction()
                .map(action -> messages.text(action.kind().messageKey()))
                .orElse("");
    }

    /// Day and time to the second.
    String moment(AuditEntry entry) {
        return entry.moment()
                .map(at -> Words.date(at.toLocalDate(), messages) + " "
                        + at.toLocalTime()
                                .format(java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)))
                .orElse(entry.at());
    }

    String actor(AuditEntry entry) {
        return entry.actor().isEmpty() ? messages.text("audit.nobody") : entry.actor();
    }

    String mode(AuditEntry entry) {
        return Arrays.stream(Actor.Mode.values())
                .filter(mode -> mode.name().equals(entry.mode()))
                .findFirst()
                .map(mode -> messages.text(mode.messageKey()))
                .orElse(entry.mode());
    }

    /// The facts in one line: 新增 12;改动 3.
    String facts(AuditEntry entry) {
        return entry.factsByName().entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> messages.text("audit.fact", name(fact.getKey()), value(fact.getKey(), fact.getValue())))
                .collect(Collectors.joining(messages.text("audit.fact.and")));
    }

    /// Roles and decisions stand in the log by their codes and on the screen by their names.
    private String value(String fact, String value) {
        var answer = "review.answer." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (fact.equals("answer") && messages.has(answer)) {
            return messages.text(answer);
        }
        var state = "review.state." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (fact.equals("review") && messages.has(state)) {
            return messages.text(state);
        }
        if (fact.equals("decision")) {
            var key = "audit.decision." + value;
            return messages.has(key) ? messages.text(key) : value;
        }
        return fact.equals("roles")
                ? Arrays.stream(value.split(" ", -1))
                        .map(code -> messages.has("staff.role." + code) ? messages.text("staff.role." + code) : code)
                        .collect(Collectors.joining("、"))
                : value;
    }

    private String name(String fact) {
        var key = "audit.fact.name." + fact;
        return messages.has(key) ? messages.text(key) : fact;
    }

    /// Names of the actions whose words contain `text`.
    List<String> actionsSaying(String text) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> !text.isBlank() && action(action).contains(text.strip()))
                .map(Enum::name)
                .toList();
    }

    /// What is broken where, as one sentence.
    public String sentence(ChainBreak found) {
        return messages.text(found.messageKey(), found.number());
    }

    String verdict(ChainReport report) {
        return report.firstBreak()
                .map(this::sentence)
                .orElseGet(() -> messages.text("audit.sound", report.entries(), shortened(report.seal())));
    }

    static String shortened(String seal) {
        return seal.substring(0, Math.min(SHOWN_OF_A_SEAL, seal.length()));
    }
}
