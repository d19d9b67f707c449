package org.bureaudesk.metrics;

import java.util.stream.Collectors;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.text.Messages;

/// How indices are named and where they come from, in words.
public final class IndexWords {

    private static final int MOST = 6;

    private IndexWords() {}

    public static String name(IndexNode node, Messages messages) {
        return messages.text("metrics.index." + node.id());
    }

    /// 内容分析.xls（12）、手工填写（3）.
    public static String sources(IndexInput input, Messages messages) {
        var named = input.sources().stream()
                .limit(MOST)
                .map(s -> messages.text(
                        "metrics.index.source",
                        s.name().isEmpty() ? messages.text("metrics.source.hand") : s.name(),
                        s.records()))
                .collect(Collectors.joining(messages.text("metrics.index.and")));
        var more = input.sources().size() - MOST;
        return more > 0 ? messages.text("metrics.index.more-sources", named, more) : named;
    }
}
