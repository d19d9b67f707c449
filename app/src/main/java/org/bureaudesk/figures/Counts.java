package org.bureaudesk.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures told at one time. What nobody has said is not there: it is unknown, never 0.
///
/// @param values counts as they are, rates in millionths
public record Counts(Map<FigureKind, Long> values) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        var copy = new EnumMap<FigureKind, Long>(FigureKind.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /// The count, or the millionths of a rate; `null` where unknown.
    public @Nullable Long get(FigureKind kind) {
        return values.get(kind);
    }

    /// The count as the post room keeps it; `null` where unknown.
    public @Nullable Integer count(FigureKind kind) {
        var value = values.get(kind);
        return value == null ? null : (int) Math.min(value, Integer.MAX_VALUE);
    }

    /// A rate as a share of one (0.6 for 60 %); `null` where unknown.
    public @Nullable Double rate(FigureKind kind) {
        var value = values.get(kind);
        return value == null ? null : value / (double) FigureKind.WHOLE;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// These with what `newer` says laid over them: what it does not say stays.
    public Counts under(Counts newer) {
        var merged = new EnumMap<FigureKind, Long>(FigureKind.class);
        merged.putAll(values);
        merged.putAll(newer.values);
        return new Counts(merged);
    }

    /// Whether `other` says nothing that differs from this.
    public boolean covers(Counts other) {
        return other.values.entrySet().stream().allMatch(e -> e.getValue().equals(values.get(e.getKey())));
    }

    /// Whether one of the figures that can only grow has fallen from this to `later`.
    public boolean fallsTo(Counts later) {
        return values.entrySet().stream().anyMatch(e -> {
            var after = later.values.get(e.getKey());
            return e.getKey().onlyGrows() && after != null && after < e.getValue();
        });
    }
}
