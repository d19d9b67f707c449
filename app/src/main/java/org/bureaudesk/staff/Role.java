package org.bureaudesk.staff;

import java.util.Locale;

/// What a person may answer for. One person may hold several; the titles are the bureau's own.
public enum Role {
    /// Writes and enters (经办/编辑).
    CLERK,
    /// First review (科室负责人).
    SECTION_HEAD,
    /// Second review (分管负责人).
    DEPUTY_LEADER,
    /// Third review (主要负责人/总编辑).
    CHIEF_EDITOR,
    /// Approves what lies outside the rules (单位领导).
    UNIT_LEADER,
    /// Looks after persons, passwords and settings (管理员).
    ADMINISTRATOR;

    /// The title unless the bureau has its own.
    /// How the log writes it: `section-head`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "staff.role." + code();
    }
}
