package org.bureaudesk.cli;

import java.util.List;
import java.util.Map;
import org.bureaudesk.inspection.indicator.Inspection;
import org.bureaudesk.inspection.indicator.Item;
import org.bureaudesk.text.Messages;

/// The machine-readable answer of `inspect`; its keys are relied on by scripts.
record InspectJson(String from, String to, String asOf, String pack, String verdict, List<ItemJson> items) {

    record ItemJson(
            String id,
            boolean veto,
            String account,
            String result,
            String proposal,
            Map<String, Object> figures,
            List<EvidenceJson> evidence) {}

    record EvidenceJson(String kind, String id, String text) {}

    static InspectJson of(Inspection inspection, Messages messages) {
        return new InspectJson(
                inspection.period().from().toString(),
                inspection.period().to().toString(),
                inspection.asOf().toString(),
                inspection.pack(),
                inspection.fails() ? "fail" : "pass",
                inspection.items().stream()
                        .map(item ->
                                item(item, isShared(item, inspection) ? name(item, messages) : plain(item), messages))
                        .toList());
    }

    /// Whether another account goes by the same name, so that the name alone would not tell which is meant.
    private static boolean isShared(Item item, Inspection inspection) {
        return inspection.items().stream()
                .map(Item::account)
                .anyMatch(other -> other.name().equals(plain(item))
                        && !other.id().equals(item.account().id()));
    }

    private static String plain(Item item) {
        return item.account().name();
    }

    private static ItemJson item(Item item, String account, Messages messages) {
        return new ItemJson(
                item.id(),
                item.veto(),
                account,
                item.result().code(),
                item.proposal().in(messages),
                item.figures(),
                item.evidence().stream()
                        .map(e -> new EvidenceJson(e.kind().code(), e.id(), e.text(messages)))
                        .toList());
    }

    /// For people, with the platform: a bureau often goes by one name on several.
    static String name(Item item, Messages messages) {
        return messages.text(
                "cli.inspect.account", item.account().name(), item.account().platform());
    }
}
