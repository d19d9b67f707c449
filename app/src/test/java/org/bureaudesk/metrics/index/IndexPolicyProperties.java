package org.bureaudesk.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.bureaudesk.metrics.index.IndexPolicy.Reach;

class IndexPolicyProperties {

    private static final IndexScheme SCHEME = IndexSchemeFile.shipped();
    private static final List<String> LEAVES = SCHEME.branches().stream()
            .flatMap(b -> b.leaves().stream())
            .map(IndexScheme.Leaf::id)
            .toList();

    @Property(tries = 300)
    void everyScoreStaysBetweenNothingAndHundred(@ForAll("inputs") Map<String, Double> inputs) {
        IndexPolicy.tree(SCHEME, inputs)
                .all()
                .map(IndexNode::score)
                .filter(Objects::nonNull)
                .forEach(score -> assertThat(score).isBetween(0.0, 100.0 + 1e-9));
    }

    @Property(tries = 300)
    void moreOfAnInputNeverLowersTheIndex(
            @ForAll("inputs") Map<String, Double> inputs, @ForAll @DoubleRange(max = 1e6) double more) {
        var before = IndexPolicy.tree(SCHEME, inputs).score();
        for (var leaf : inputs.keySet()) {
            var raised = new HashMap<>(inputs);
            raised.merge(leaf, more, Double::sum);
            assertThat(IndexPolicy.tree(SCHEME, raised).score())
                    .as(leaf)
                    .isGreaterThanOrEqualTo(Objects.requireNonNull(before) - 1e-9);
        }
    }

    @Property(tries = 300)
    void theSharesOfWhatIsCountedAddUpToOne(@ForAll("inputs") Map<String, Double> inputs) {
        IndexPolicy.tree(SCHEME, inputs)
                .all()
                .filter(n -> !n.children().isEmpty())
                .forEach(node -> {
                    var sum = node.children().stream()
                            .mapToDouble(IndexNode::share)
                            .sum();
                    assertThat(sum).as(node.id()).isEqualTo(node.isCounted() ? 1 : 0, within(1e-9));
                });
    }

    @Property(tries = 300)
    void theOrderOfBranchesAndLeavesDoesNotMatter(@ForAll("inputs") Map<String, Double> inputs, @ForAll Random random) {
        var branches = new ArrayList<IndexScheme.Branch>();
        for (var branch : SCHEME.branches()) {
            var leaves = new ArrayList<>(branch.leaves());
            Collections.shuffle(leaves, random);
            branches.add(new IndexScheme.Branch(branch.id(), branch.weight(), leaves));
        }
        Collections.shuffle(branches, random);
        var shuffled = new IndexScheme("x", "1", "", "", SCHEME.effectiveFrom(), SCHEME.wci(), SCHEME.bci(), branches);

        var straight = IndexPolicy.tree(SCHEME, inputs).score();
        var other = IndexPolicy.tree(shuffled, inputs).score();

        if (straight == null) {
            assertThat(other).isNull();
        } else {
            assertThat(other).isEqualTo(straight, within(1e-9));
        }
    }

    @Property(tries = 300)
    void wciAndBciNeverFallAsTheirInputsGrow(
            @ForAll @DoubleRange(max = 1e7) double base, @ForAll @DoubleRange(max = 1e6) double more) {
        var low = new Reach(base, base, base, base);
        for (var high : List.of(
                new Reach(base + more, base, base, base),
                new Reach(base, base + more, base, base),
                new Reach(base, base, base + more, base),
                new Reach(base, base, base, base + more))) {
            assertThat(IndexPolicy.wci(SCHEME.wci(), high, low, low, low).score())
                    .isGreaterThanOrEqualTo(wci(low));
            assertThat(IndexPolicy.wci(SCHEME.wci(), low, low, low, high).score())
                    .isGreaterThanOrEqualTo(wci(low));
        }
        assertThat(bci(base + more, base)).isGreaterThanOrEqualTo(bci(base, base));
        assertThat(bci(base, base + more)).isGreaterThanOrEqualTo(bci(base, base));
    }

    private static double wci(Reach all) {
        return Objects.requireNonNull(
                IndexPolicy.wci(SCHEME.wci(), all, all, all, all).score());
    }

    private static double bci(double posts, double comments) {
        return Objects.requireNonNull(
                IndexPolicy.bci(SCHEME.bci(), posts, 3.0, comments, 5.0).score());
    }

    @Provide
    Arbitrary<Map<String, Double>> inputs() {
        var value = Arbitraries.doubles().between(0, 1e7);
        return Arbitraries.maps(Arbitraries.of(LEAVES), value).ofMinSize(0).ofMaxSize(LEAVES.size());
    }
}
