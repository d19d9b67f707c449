package org.bureaudesk.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who keeps the password (密码保管); 天心区管理办法 art. 18. The password itself is never stored.
public record Custody(
        String holder,
        String secondKeeper,
        String phoneOwner,
        @Nullable LocalDate changedOn,
        String handoverNote) {

    public static final Custody NONE = new Custody("", "", "", null, "");
}
