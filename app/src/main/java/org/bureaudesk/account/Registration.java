package org.bureaudesk.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an account is known to its platform and to the district office (账号ID, 认证主体, 主管单位, 开设与备案).
public record Registration(
        String platformId,
        String certifiedEntity,
        @Nullable LocalDate certifiedOn,
        String supervisingUnit,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate filedOn,
        String filingNumber) {

    public static final Registration NONE = new Registration("", "", null, "", null, null, "");
}
