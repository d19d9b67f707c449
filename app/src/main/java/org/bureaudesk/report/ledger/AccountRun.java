package org.bureaudesk.report.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The rows of one account on a sheet, which stand together.
///
/// @param first row on the sheet, the first one under the heading is 1
record AccountRun<R>(long account, int first, List<R> rows) {

    int last() {
        return first + rows.size() - 1;
    }

    static <R> List<AccountRun<R>> of(List<R> rows, Function<R, Long> account) {
        var runs = new ArrayList<AccountRun<R>>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !account.apply(rows.get(i)).equals(account.apply(rows.get(begin)))) {
                runs.add(new AccountRun<>(account.apply(rows.get(begin)), begin + 1, rows.subList(begin, i)));
                begin = i;
            }
        }
        return runs;
    }
}
