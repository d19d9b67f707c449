package org.bureaudesk.metrics.index;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bureaudesk.kernel.UserException;

/// Formulas with their weights and references, as one version of them stands in a file.
///
/// @param source where the formulas come from, as it is printed
public record IndexScheme(
        String id,
        String version,
        String title,
        String source,
        LocalDate effectiveFrom,
        Wci wci,
        Bci bci,
        List<Branch> branches) {

    public IndexScheme {
        branches = List.copyOf(branches);
        var names = new HashSet<String>();
        for (var branch : branches) {
            requireNew(names, branch.id());
            branch.leaves().forEach(leaf -> requireNew(names, leaf.id()));
        }
    }

    private static void requireNew(HashSet<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("Twice in the tree: " + name);
        }
    }

    /// The same with the bureau's own numbers: `weight.<id>` and `reference.<id>` by their names. A name nobody knows
    /// is
    /// left alone.
    public IndexScheme with(Map<String, Double> own) {
        var changed = branches.stream().map(branch -> branch.with(own)).toList();
        return new IndexScheme(id, version, title, source, effectiveFrom, wci, bci, changed);
    }

    /// The name a branch's or leaf's weight is set by.
    public static String weightOf(String id) {
        return "weight." + id;
    }

    /// The name a leaf's reference B is set by.
    public static String referenceOf(String id) {
        return "reference." + id;
    }

    /// The weight or reference that stands under the name; nothing where none can be set by it.
    public OptionalDouble valueOf(String name) {
        for (var branch : branches) {
            if (name.equals(weightOf(branch.id()))) {
                return OptionalDouble.of(branch.weight());
            }
            for (var leaf : branch.leaves()) {
                if (name.equals(weightOf(leaf.id()))) {
                    return OptionalDouble.of(leaf.weight());
                }
                if (name.equals(referenceOf(leaf.id()))) {
                    return OptionalDouble.of(leaf.reference());
                }
            }
        }
        return OptionalDouble.empty();
    }

    /// Why a number cannot be set under the name; nothing where it can.
    public static void check(String name, double value) {
        if (!Double.isFinite(value) || value < 0 || value > 1e12) {
            throw new UserException("metrics.setting.out-of-range");
        }
        if (name.startsWith("reference.") && value == 0) {
            throw new UserException("metrics.setting.no-reference");
        }
    }

    /// A first-level index (一级指标).
    public record Branch(String id, double weight, List<Leaf> leaves) {

        public Branch {
            requireWeight(weight);
            leaves = List.copyOf(leaves);
        }

        private Branch with(Map<String, Double> own) {
            return new Branch(
                    id,
                    own.getOrDefault(weightOf(id), weight),
                    leaves.stream().map(leaf -> leaf.with(own)).toList());
        }
    }

    /// A second-level index (二级指标).
    ///
    /// @param reference the B that makes a full score
    public record Leaf(String id, Unit unit, double weight, double reference) {

        public Leaf {
            requireWeight(weight);
            if (!(reference > 0) || !Double.isFinite(reference)) {
                throw new IllegalArgumentException("No reference: " + id);
            }
        }

        private Leaf with(Map<String, Double> own) {
            return new Leaf(
                    id, unit, own.getOrDefault(weightOf(id), weight), own.getOrDefault(referenceOf(id), reference));
        }
    }

    /// What a leaf's input is counted in.
    public enum Unit {
        /// how many
        COUNT,
        /// a share of the whole, 0 to 100
        PERCENT,
        /// a ratio to a baseline, 100 for the same
        RATIO
    }

    /// WeChat communication index (微信传播指数).
    ///
    /// @param parts weights of overall, average, headline, peak; @param terms of reads, wows, likes, shares
    public record Wci(String version, String source, double scale, Map<String, Double> parts, Map<String, Term> terms) {

        public Wci {
            parts = Map.copyOf(parts);
            terms = Map.copyOf(terms);
        }
    }

    /// weight·ln(times·x + 1)
    public record Term(double weight, double times) {}

    /// Weibo communication index (微博传播指数), simple form.
    public record Bci(
            String version,
            String source,
            double scale,
            double activity,
            double spread,
            double reposts,
            double comments,
            double likes) {}

    private static void requireWeight(double weight) {
        if (!(weight >= 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("No weight: " + weight);
        }
    }
}
