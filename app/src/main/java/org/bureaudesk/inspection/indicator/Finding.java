package org.bureaudesk.inspection.indicator;

import java.util.List;
import java.util.Map;
import org.bureaudesk.inspection.indicator.Item.Result;

/// What the records say to one item, before it is known which item asks.
record Finding(Result result, Sentence proposal, Map<String, Object> figures, List<Evidence> evidence) {

    static Finding open(String key, Object... facts) {
        return new Finding(Result.OPEN, Sentence.of(key, facts), Map.of(), List.of());
    }
}
