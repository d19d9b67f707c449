package org.bureaudesk.inspection.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.Account;
import org.bureaudesk.rules.RulePack;

/// What the records say to one item of an inspection for one account.
///
/// @param id stable, such as `national.no-update-2-weeks`
/// @param title the item as its pack words it, else as the program does
/// @param confirmed whether its wording is confirmed by a published notice; else it is shown as 待核
/// @param proposal why the result is what it is, or what people have to look at
/// @param figures numbers, texts and days as ISO text, by stable names
public record Item(
        String id,
        Sentence title,
        boolean veto,
        boolean confirmed,
        RulePack pack,
        Account account,
        Result result,
        Sentence proposal,
        Map<String, Object> figures,
        List<Evidence> evidence) {

    /// An answer. Only people turn [#OPEN] into another one.
    public enum Result {
        /// 符合
        CONFORMS("conforms"),
        /// 不符合
        VIOLATES("violates"),
        /// 不涉及
        NOT_APPLICABLE("notApplicable"),
        /// 待人工核查
        OPEN("open");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public String messageKey() {
            return "inspection.result." + code.toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Item {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        evidence = List.copyOf(evidence);
    }

    public boolean violates() {
        return result == Result.VIOLATES;
    }
}
