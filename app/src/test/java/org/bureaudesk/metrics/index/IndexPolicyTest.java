package org.bureaudesk.metrics.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.metrics.index.IndexPolicy.Reach;
import org.junit.jupiter.api.Test;

class IndexPolicyTest {

    private static final IndexScheme SCHEME = IndexSchemeFile.shipped();

    /// d=30, n=20, totals R6000 Z40 L60 RE150, headlines 4500/30/45/120, maxima 900/8/12/30.
    @Test
    void reckonsTheWciOfThePublishedExample() {
        var wci = IndexPolicy.wci(
                SCHEME.wci(),
                new Reach(6000 / 30.0, 40 / 30.0, 60 / 30.0, 150 / 30.0),
                new Reach(6000 / 20.0, 40 / 20.0, 60 / 20.0, 150 / 20.0),
                new Reach(4500 / 30.0, 30 / 30.0, 45 / 30.0, 120 / 30.0),
                new Reach(900.0, 8.0, 12.0, 30.0));

        assertThat(score(wci, "overall")).isEqualTo(4.7244, within(0.00005));
        assertThat(score(wci, "average")).isEqualTo(5.1246, within(0.00005));
        assertThat(score(wci, "headline")).isEqualTo(4.4513, within(0.00005));
        assertThat(score(wci, "peak")).isEqualTo(6.3018, within(0.00005));
        assertThat(wci.score()).isEqualTo(292.24, within(0.005));
    }

    @Test
    void reckonsTheBciOfTheExample() {
        var bci = IndexPolicy.bci(SCHEME.bci(), 30.0, 50.0, 20.0, 100.0);

        assertThat(bci.score()).isEqualTo(585.22, within(0.005));
    }

    @Test
    void anUnknownTermIsNotCountedAsNothing() {
        var known = new Reach(200.0, 1.0, 2.0, 5.0);
        var withoutShares = new Reach(200.0, 1.0, 2.0, null);
        var noShares = new Reach(200.0, 1.0, 2.0, 0.0);

        var unknown = IndexPolicy.wci(SCHEME.wci(), withoutShares, known, known, known);
        var nothing = IndexPolicy.wci(SCHEME.wci(), noShares, known, known, known);

        assertThat(unknown.score()).isGreaterThan(Objects.requireNonNull(nothing.score()));
        assertThat(unknown.uncounted()).containsExactly("shares");
        assertThat(nothing.uncounted()).isEmpty();
    }

    @Test
    void aPartWithoutAnyFigureGivesItsWeightAway() {
        var known = new Reach(200.0, 1.0, 2.0, 5.0);

        var wci = IndexPolicy.wci(SCHEME.wci(), known, known, Reach.UNKNOWN, known);

        assertThat(wci.child("headline").orElseThrow().score()).isNull();
        assertThat(wci.child("headline").orElseThrow().share()).isZero();
        assertThat(wci.child("overall").orElseThrow().share()).isEqualTo(0.6 / 0.9, within(1e-9));
    }

    @Test
    void nothingKnownIsNoScoreAtAll() {
        assertThat(IndexPolicy.tree(SCHEME, Map.of()).score()).isNull();
        assertThat(IndexPolicy.bci(SCHEME.bci(), null, null, null, null).score())
                .isNull();
    }

    @Test
    void aBranchWithoutInputsLeavesItsWeightToTheOthers() {
        var tree = IndexPolicy.tree(SCHEME, Map.of("followers", 100_000.0, "articles", 0.0));

        assertThat(tree.child("audience").orElseThrow().share()).isEqualTo(15 / 35.0, within(1e-9));
        assertThat(tree.child("spread").orElseThrow().share()).isEqualTo(20 / 35.0, within(1e-9));
        assertThat(tree.child("cluster").orElseThrow().share()).isZero();
        assertThat(tree.score()).isEqualTo(100 * 15 / 35.0, within(1e-9));
    }

    @Test
    void theReferenceMakesAFullScore() {
        assertThat(IndexPolicy.normal(10_000, 10_000)).isEqualTo(100, within(1e-9));
        assertThat(IndexPolicy.normal(1e9, 10_000)).isEqualTo(100);
        assertThat(IndexPolicy.normal(-5, 10_000)).isZero();
        assertThat(IndexPolicy.normal(99, 9_999)).isEqualTo(50, within(1e-9));
    }

    @Test
    void shipsTheSixIndicesWithTheirWeights() {
        assertThat(SCHEME.branches())
                .extracting(IndexScheme.Branch::id)
                .containsExactly("interaction", "audience", "spread", "growth", "content", "cluster");
        assertThat(SCHEME.branches())
                .extracting(IndexScheme.Branch::weight)
                .containsExactly(20.0, 15.0, 20.0, 15.0, 20.0, 10.0);
        assertThat(SCHEME.branches())
                .allSatisfy(branch -> assertThat(branch.leaves())
                        .extracting(IndexScheme.Leaf::weight)
                        .containsOnly(1.0));
        assertThat(SCHEME.source()).isNotBlank();
        assertThat(SCHEME.wci().version()).isEqualTo("V14.2");
    }

    @Test
    void theBureausOwnNumbersWin() {
        var own = new HashMap<String, Double>();
        own.put(IndexScheme.weightOf("cluster"), 0.0);
        own.put(IndexScheme.referenceOf("followers"), 999.0);
        own.put("weight.gone", 7.0);

        var tree = IndexPolicy.tree(SCHEME.with(own), Map.of("followers", 999.0, "coverage", 1.0));

        assertThat(tree.score()).isEqualTo(100, within(1e-9));
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> IndexScheme.check("weight.cluster", -1)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> IndexScheme.check("reference.followers", 0)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> IndexScheme.check("reference.followers", Double.NaN))
                .isInstanceOf(UserException.class);
        IndexScheme.check("weight.cluster", 0);
    }

    @Test
    void aTreeDoesNotNameTheSameThingTwice() {
        var leaf = new IndexScheme.Leaf("one", IndexScheme.Unit.COUNT, 1, 10);
        var branches = List.of(new IndexScheme.Branch("a", 1, List.of(leaf, leaf)));

        assertThatThrownBy(() ->
                        new IndexScheme("x", "1", "", "", SCHEME.effectiveFrom(), SCHEME.wci(), SCHEME.bci(), branches))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double score(IndexNode node, String child) {
        return Objects.requireNonNull(node.child(child).orElseThrow().score());
    }
}
