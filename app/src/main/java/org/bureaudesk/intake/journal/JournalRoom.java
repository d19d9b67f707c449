package org.bureaudesk.intake.journal;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bureaudesk.storage.RecordTable;
import org.jspecify.annotations.Nullable;

/// How the records of one room are named, found again and taken out.
///
/// @param key what names a record for good; @param load the records with these keys that are still there
/// @param binned what becomes of a record that is taken out; `null` where it is simply gone
public record JournalRoom<R>(
        String name,
        Class<R> type,
        RecordTable<R> table,
        Function<R, String> key,
        Function<List<String>, List<R>> load,
        @Nullable UnaryOperator<R> binned) {}
