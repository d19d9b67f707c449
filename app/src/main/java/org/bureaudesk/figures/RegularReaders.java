package org.bureaudesk.figures;

import java.time.LocalDate;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// People who read an account often (常读用户), as of one day: the nearest thing to its active audience.
///
/// @param share of all followers, in millionths
public record RegularReaders(
        AccountId account,
        LocalDate day,
        int readers,
        @Nullable Long share,
        Told told) {}
