package org.bureaudesk.metrics.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of a reckoned index, with all it was reckoned from.
///
/// @param weight as set; @param share of it in the whole of its siblings after what is unknown gave its weight away, 0
/// for one that is not counted (不计)
/// @param input what was measured; `null` where unknown, or reckoned from the children
/// @param reference the B; `null` where the formula has none
/// @param score `null` where not counted
public record IndexNode(
        String id,
        double weight,
        double share,
        @Nullable Double input,
        @Nullable Double reference,
        @Nullable Double score,
        List<IndexNode> children) {

    public IndexNode {
        children = List.copyOf(children);
    }

    static IndexNode leaf(
            String id, double weight, @Nullable Double input, @Nullable Double reference, @Nullable Double score) {
        return new IndexNode(id, weight, 0, input, reference, score, List.of());
    }

    IndexNode withShare(double newShare) {
        return new IndexNode(id, weight, newShare, input, reference, score, children);
    }

    /// Whether anything of it is known.
    public boolean isCounted() {
        return score != null;
    }

    public Optional<IndexNode> child(String wanted) {
        return children.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }

    /// Itself and everything below, top down.
    public Stream<IndexNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(IndexNode::all));
    }

    /// The ids below it that are not counted because nothing is known.
    public List<String> uncounted() {
        return all().filter(n -> n.children().isEmpty() && !n.isCounted())
                .map(IndexNode::id)
                .toList();
    }
}
