package org.bureaudesk.bin;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A record in the bin.
///
/// @param title what the user knows it by
/// @param more who or what it belongs to; may be empty
/// @param record the record itself
record BinItem(
        BinKind kind, String title, String more, @Nullable LocalDateTime deletedAt, Object record) {}
