package org.bureaudesk.account;

import org.jspecify.annotations.Nullable;

/// What an account is for and how it is run (功能定位, 运维方式, 互动方式, 更新频率要求).
///
/// @param monthlyTarget sends a month the bureau sets itself where the platform has no limit; `null` for none
public record Operation(
        String purpose,
        String operationMode,
        String interactionMode,
        String updateRequirement,
        @Nullable Integer monthlyTarget) {

    public static final Operation NONE = new Operation("", "", "", "", null);
}
