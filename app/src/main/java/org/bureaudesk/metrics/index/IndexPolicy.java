package org.bureaudesk.metrics.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reckons the indices. A missing input is not counted and its weight is spread over its siblings in their proportion.
public final class IndexPolicy {

    private static final double FULL = 100;
    private static final List<String> PARTS = List.of("overall", "average", "headline", "peak");
    private static final List<String> TERMS = List.of("reads", "wows", "likes", "shares");

    private IndexPolicy() {}

    /// The six indices and their sum, each 0 to 100.
    ///
    /// @param inputs by the ids of leaves; one that is not there is unknown
    public static IndexNode tree(IndexScheme scheme, Map<String, Double> inputs) {
        var branches = new ArrayList<IndexNode>();
        for (var branch : scheme.branches()) {
            var leaves = branch.leaves().stream()
                    .map(leaf -> leaf(leaf, inputs.get(leaf.id())))
                    .toList();
            branches.add(mean(branch.id(), branch.weight(), leaves));
        }
        return mean("total", 1, branches);
    }

    private static IndexNode leaf(IndexScheme.Leaf leaf, @Nullable Double input) {
        var score = input == null ? null : Double.valueOf(normal(input, leaf.reference()));
        return IndexNode.leaf(leaf.id(), leaf.weight(), input, leaf.reference(), score);
    }

    /// ln(x+1)/ln(B+1)×100, never below 0 nor above 100.
    static double normal(double input, double reference) {
        if (!(input > 0)) {
            return 0;
        }
        return Math.min(FULL, Math.log1p(input) / Math.log1p(reference) * FULL);
    }

    /// What is reached in one of the four parts of the WCI; `null` where nobody has said.
    public record Reach(
            @Nullable Double reads,
            @Nullable Double wows,
            @Nullable Double likes,
            @Nullable Double shares) {

        public static final Reach UNKNOWN = new Reach(null, null, null, null);

        private @Nullable Double get(String term) {
            return switch (term) {
                case "reads" -> reads;
                case "wows" -> wows;
                case "likes" -> likes;
                default -> shares;
            };
        }
    }

    /// WCI = (Σ part weight × f)² × scale, f = Σ weight·ln(times·x+1).
    ///
    /// @param overall per day; @param average per article
    /// @param headline of first articles per day; @param peak maxima
    public static IndexNode wci(IndexScheme.Wci wci, Reach overall, Reach average, Reach headline, Reach peak) {
        var reached = Map.of("overall", overall, "average", average, "headline", headline, "peak", peak);
        var parts = PARTS.stream()
                .map(part -> spread(wci, part, reached.getOrDefault(part, Reach.UNKNOWN)))
                .toList();
        return scaled(mean("wci", 1, parts), mean -> mean * mean * wci.scale());
    }

    private static IndexNode spread(IndexScheme.Wci wci, String part, Reach reach) {
        var terms = new ArrayList<IndexNode>();
        for (var id : TERMS) {
            var term = wci.terms().get(id);
            if (term != null) {
                var input = reach.get(id);
                terms.add(IndexNode.leaf(id, term.weight(), input, null, log(input, term.times())));
            }
        }
        return mean(part, wci.parts().getOrDefault(part, 0.0), terms);
    }

    /// BCI = (activity·ln(posts+1) + spread·(Σ weight·ln(x+1))) × scale.
    public static IndexNode bci(
            IndexScheme.Bci bci,
            @Nullable Double posts,
            @Nullable Double reposts,
            @Nullable Double comments,
            @Nullable Double likes) {
        var spread = mean(
                "bci-spread",
                bci.spread(),
                List.of(
                        IndexNode.leaf("bci-reposts", bci.reposts(), reposts, null, log(reposts, 1)),
                        IndexNode.leaf("bci-comments", bci.comments(), comments, null, log(comments, 1)),
                        IndexNode.leaf("bci-likes", bci.likes(), likes, null, log(likes, 1))));
        var activity = IndexNode.leaf("bci-activity", bci.activity(), posts, null, log(posts, 1));
        return scaled(mean("bci", 1, List.of(activity, spread)), mean -> mean * bci.scale());
    }

    private static @Nullable Double log(@Nullable Double input, double times) {
        return input == null ? null : Double.valueOf(Math.log1p(Math.max(0, input) * times));
    }

    private static IndexNode scaled(IndexNode node, DoubleUnaryOperator scale) {
        var score = node.score();
        return new IndexNode(
                node.id(),
                node.weight(),
                1,
                null,
                null,
                score == null ? null : Double.valueOf(scale.applyAsDouble(score)),
                node.children());
    }

    /// The weighted mean of what is counted; the shares of the children add up to 1 unless none is.
    static IndexNode mean(String id, double weight, List<IndexNode> children) {
        double known = 0;
        for (var child : children) {
            known += child.isCounted() ? child.weight() : 0;
        }
        var shared = new ArrayList<IndexNode>();
        double sum = 0;
        for (var child : children) {
            var score = child.score();
            var share = score == null || known == 0 ? 0 : child.weight() / known;
            sum += score == null ? 0 : share * score;
            shared.add(child.withShare(share));
        }
        return new IndexNode(id, weight, 1, null, null, known == 0 ? null : Double.valueOf(sum), shared);
    }
}
