package org.bureaudesk.figures;

import java.time.LocalDate;
import org.bureaudesk.account.AccountId;

/// What all articles of an account came to on one day (数据趋势).
///
/// @param channel empty for all channels (全部): never added to the others
public record TrendDay(AccountId account, LocalDate day, String channel, Counts counts, Told told) {}
