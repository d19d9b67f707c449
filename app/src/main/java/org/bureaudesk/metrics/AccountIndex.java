package org.bureaudesk.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.metrics.index.IndexScheme;
import org.jspecify.annotations.Nullable;

/// The indices of an account in a period with everything they were reckoned from. A self-assessment
/// (本单位自评口径,权重可调,非官方排名), and printed as one.
///
/// @param period cut to today; @param scheme with the bureau's own weights; @param own names of what it has set itself
/// @param wci `null` on a platform it is not made for; @param bci likewise
/// @param countsPeople whether the WCI had to take 阅读人数 because nobody told 阅读次数
public record AccountIndex(
        Account account,
        Period period,
        IndexScheme scheme,
        List<String> own,
        List<IndexInput> inputs,
        IndexNode tree,
        @Nullable IndexNode wci,
        @Nullable IndexNode bci,
        boolean countsPeople) {

    public AccountIndex {
        own = List.copyOf(own);
        inputs = List.copyOf(inputs);
    }

    /// The six-index tree and whichever of WCI and BCI the platform has.
    public List<IndexNode> all() {
        var all = new ArrayList<IndexNode>();
        all.add(tree);
        if (wci != null) {
            all.add(wci);
        }
        if (bci != null) {
            all.add(bci);
        }
        return all;
    }

    public Optional<IndexInput> input(String id) {
        return inputs.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
