package org.bureaudesk.audit;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One entry of the log, word for word as it stands there, tampered or not.
///
/// @param number from 1 without a gap; @param at moment to the second, `2026-11-23T10:00:05`, Asia/Shanghai
/// @param facts JSON object with its keys in order
/// @param previous seal of the entry before, 64 zeros for the first; @param seal SHA-256 over all the rest
public record AuditEntry(
        long number,
        String at,
        long person,
        String actor,
        String mode,
        String action,
        String subject,
        String facts,
        String previous,
        String seal) {

    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    public Optional<LocalDateTime> moment() {
        try {
            return Optional.of(LocalDateTime.parse(at));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public Optional<AuditAction> knownAction() {
        return AuditAction.of(action);
    }

    public Map<String, String> factsByName() {
        return FactsJson.read(facts);
    }

    AuditEntry sealedWith(String newSeal) {
        return new AuditEntry(number, at, person, actor, mode, action, subject, facts, previous, newSeal);
    }

    /// This entry as facts of another one, so that a log that makes room for another is not lost.
    Map<String, Object> asFacts() {
        var all = new TreeMap<String, Object>();
        all.put("number", number);
        all.put("at", at);
        all.put("person", person);
        all.put("actor", actor);
        all.put("mode", mode);
        all.put("action", action);
        all.put("facts", facts);
        all.put("previous", previous);
        all.put("seal", seal);
        return all;
    }
}
