package org.bureaudesk.quota;

import java.util.Locale;

/// What can be said of an account's sends in one month.
public enum MonthState {
    /// The month has not begun (未到).
    FUTURE,
    /// The account was not open yet (未开设).
    BEFORE,
    /// It was opened in the course of the month, which is not judged (当月开设).
    OPENING,
    /// It was no longer run (停更, 注销).
    STOPPED,
    /// Neither a limit nor a target (不设上限).
    FREE,
    /// The threshold is reached (达标).
    REACHED,
    /// The month runs, and at the present pace it will be reached (预计达标).
    ON_TRACK,
    /// The month runs, and at the present pace it will not be reached (需加快).
    BEHIND,
    /// The month is over and it was not reached (未达标).
    MISSED;

    /// The name of the state; with `quota.symbol.` before it, its sign.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "quota.state." + code();
    }

    public String symbolKey() {
        return "quota.symbol." + code();
    }
}
