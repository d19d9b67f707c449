package org.bureaudesk.account;

import java.util.Locale;

/// What a person is for an account (主要负责人, 分管负责人, 总编辑, 管理员, 值班人员); 天心区管理办法 art. 6, 15, 16, 18.
public enum PersonRole {
    CHIEF,
    DEPUTY,
    EDITOR,
    ADMINISTRATOR,
    DUTY;

    public String messageKey() {
        return "account.role." + name().toLowerCase(Locale.ROOT);
    }
}
