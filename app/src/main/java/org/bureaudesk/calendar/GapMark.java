package org.bureaudesk.calendar;

import org.bureaudesk.account.AccountId;
import org.bureaudesk.quota.Level;

/// The running gap of one account on an empty day.
///
/// @param days since the last publication
/// @param level AMBER from the first reminder, RED from the limit
/// @param expected whether the day is still to come: it will be so if nothing but what is planned comes out
public record GapMark(AccountId account, int days, Level level, boolean expected) {}
