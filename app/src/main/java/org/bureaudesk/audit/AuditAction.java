package org.bureaudesk.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be done that the log keeps. The name of the constant is what is sealed: it may never be renamed.
public enum AuditAction {
    CHECKLIST_SIGNED(AuditKind.SIGN_OFF),
    CHECKLIST_OVERRIDDEN(AuditKind.SIGN_OFF),
    REVIEW_SUBMITTED(AuditKind.STATE),
    REVIEW_APPROVED(AuditKind.SIGN_OFF),
    REVIEW_RETURNED(AuditKind.SIGN_OFF),
    REVIEW_WITHDRAWN(AuditKind.STATE),
    REVIEW_VOIDED(AuditKind.STATE),
    REVIEW_URGENT(AuditKind.SIGN_OFF),
    REVIEW_SETTINGS_CHANGED(AuditKind.RULE),
    POST_PUBLISHED(AuditKind.STATE),
    PUBLICATION_TAKEN_BACK(AuditKind.STATE),
    POST_WITHDRAWN(AuditKind.STATE),
    WITHDRAWAL_CANCELLED(AuditKind.STATE),
    STATE_CHANGED(AuditKind.STATE),
    RULE_PACK_IMPORTED(AuditKind.RULE),
    RULES_CHANGED(AuditKind.RULE),
    HOLIDAYS_IMPORTED(AuditKind.RULE),
    LEXICON_IMPORTED(AuditKind.RULE),
    LEXICON_CHANGED(AuditKind.RULE),
    RESCAN_MADE(AuditKind.STATE),
    RESCAN_DECIDED(AuditKind.SIGN_OFF),
    RESCAN_CLOSED(AuditKind.SIGN_OFF),
    SHEETS_IMPORTED(AuditKind.IMPORT),
    IMPORT_TAKEN_BACK(AuditKind.IMPORT),
    IMPORT_REPEATED(AuditKind.IMPORT),
    WORKSPACE_IMPORTED(AuditKind.IMPORT, true),
    WORKSPACE_EXPORTED(AuditKind.EXPORT, true),
    TABLE_EXPORTED(AuditKind.EXPORT, true),
    REPORT_MADE(AuditKind.REPORT),
    BACKUP_MADE(AuditKind.SAFETY, true),
    BACKUP_RESTORED(AuditKind.SAFETY),
    SIGNED_IN(AuditKind.SIGN_IN),
    SIGNED_OUT(AuditKind.SIGN_IN),
    SIGN_IN_FAILED(AuditKind.SIGN_IN),
    LOCKED_OUT(AuditKind.SIGN_IN),
    WINDOW_LOCKED(AuditKind.SIGN_IN),
    PERSON_NAMED(AuditKind.SIGN_IN),
    PERSON_SAVED(AuditKind.STAFF),
    PERSON_REMOVED(AuditKind.STAFF),
    PASSWORD_SET(AuditKind.STAFF),
    SIGN_IN_SETTINGS_CHANGED(AuditKind.STAFF),
    SETTINGS_CHANGED(AuditKind.SETTING),
    BIN_EMPTIED(AuditKind.BIN),
    DEMO_FILLED(AuditKind.IMPORT),
    DEMO_REMOVED(AuditKind.BIN),
    LOG_CARRIED(AuditKind.LOG, true),
    HEAD_EXPLAINED(AuditKind.LOG);

    private final AuditKind kind;
    private final boolean carriage;

    AuditAction(AuditKind kind) {
        this(kind, false);
    }

    AuditAction(AuditKind kind, boolean carriage) {
        this.kind = kind;
        this.carriage = carriage;
    }

    public AuditKind kind() {
        return kind;
    }

    /// Whether it only carries records elsewhere and changes none. At the end of the log such entries stay at home
    /// when a workspace is exported, so that the same records give the same file.
    public boolean isCarriage() {
        return carriage;
    }

    public String messageKey() {
        return "audit.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The action written as `name`; empty for one only a newer program knows.
    public static Optional<AuditAction> of(String name) {
        return Arrays.stream(values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /// The names of all actions that only carry records elsewhere.
    public static List<String> carriages() {
        return Arrays.stream(values())
                .filter(AuditAction::isCarriage)
                .map(Enum::name)
                .toList();
    }

    /// The names of all actions in `kind`.
    static List<String> namesIn(AuditKind kind) {
        return Arrays.stream(values())
                .filter(a -> a.kind == kind)
                .map(Enum::name)
                .toList();
    }
}
