package org.bureaudesk.quota;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;

/// How the accounts of a period fare under the rules in force, and under other ones (规则模拟).
///
/// @param now under the rules in force; @param then under the supposed ones, account by account in the same
/// order
public record Comparison(List<Assessment> now, List<Assessment> then) {

    public Comparison {
        now = List.copyOf(now);
        then = List.copyOf(then);
        if (now.size() != then.size()) {
            throw new IllegalArgumentException("%d accounts now, %d then".formatted(now.size(), then.size()));
        }
    }

    /// One account under both.
    public record Pair(Assessment now, Assessment then) {

        public Account account() {
            return now.account();
        }

        /// Whether it would pass where it fails now, or the other way round.
        public boolean differs() {
            return now.passes() != then.passes();
        }
    }

    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < now.size(); i++) {
            pairs.add(new Pair(now.get(i), then.get(i)));
        }
        return pairs;
    }

    public long failingNow() {
        return now.stream().filter(a -> !a.passes()).count();
    }

    public long failingThen() {
        return then.stream().filter(a -> !a.passes()).count();
    }
}
