package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;

/// Marks that pair are right however they are nested, and one taken away is always missed; lengths and links by
/// the same kind of law.
class MarksProperties {

    private static final List<String> PAIRS = List.of("“”", "《》", "（）", "【】", "〔〕", "「」", "『』");

    @Provide
    Arbitrary<String> nested() {
        return Arbitraries.recursive(
                () -> Arbitraries.of("会议召开", "工作动态", "市政府"),
                inner -> Arbitraries.of(PAIRS).flatMap(pair -> inner.map(text -> sealed(pair, text))),
                0,
                4);
    }

    /// The same mark inside itself is another matter.
    private static String sealed(String pair, String text) {
        return text.indexOf(pair.charAt(0)) >= 0 ? text : "关于" + pair.charAt(0) + text + pair.charAt(1) + "的通知";
    }

    @Property(tries = 300)
    void whatPairsIsRightHoweverItIsNested(@ForAll("nested") String text) {
        assertThat(found("punctuation", text)).describedAs(text).isEmpty();
    }

    @Property(tries = 300)
    void aMarkTakenAwayIsMissed(@ForAll("nested") String text, @ForAll @IntRange(min = 0, max = 30) int which) {
        var marks = text.chars()
                .filter(c -> PAIRS.stream().anyMatch(p -> p.indexOf(c) >= 0))
                .count();
        if (marks == 0) {
            return;
        }
        int skip = (int) (which % marks);
        var left = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            var isMark = PAIRS.stream().anyMatch(p -> p.indexOf(text.charAt(at)) >= 0);
            if (!isMark || seen++ != skip) {
                left.append(text.charAt(i));
            }
        }
        assertThat(found("punctuation.unpaired", left.toString()))
                .describedAs(left.toString())
                .isNotEmpty();
    }

    @Property(tries = 100)
    void aRowOfStopsIsOneFindingOverAllOfThem(@ForAll @IntRange(min = 2, max = 12) int count) {
        assertThat(found("punctuation", "会议召开" + "。".repeat(count) + "会后考察。"))
                .containsExactly("punctuation.doubled NORMAL " + "。".repeat(count));
    }

    @Property(tries = 200)
    void aTitleIsTooLongExactlyBeyondTheLimitAndTheRestIsThePlace(
            @ForAll @IntRange(min = 1, max = 30) int most, @ForAll @IntRange(min = 0, max = 60) int length) {
        var engine = CheckEngine.of(new Lists(
                List.of(),
                "",
                new SideLists(
                        List.of(),
                        ShippedLists.words(),
                        List.of(new LengthLimit(Platform.WECHAT_SUBSCRIPTION, Field.TITLE, most)),
                        ShippedLists.links(),
                        RuleChoices.NONE)));
        var title = "题𠮷".repeat(length / 2) + "题".repeat(length % 2);
        var draft = Draft.of(title, "", "").on(Platform.WECHAT_SUBSCRIPTION);
        var over = engine.check(draft);
        if (length <= most) {
            assertThat(over).isEmpty();
        } else {
            assertThat(over).singleElement().satisfies(f -> {
                assertThat(f.text().codePointCount(0, f.text().length())).isEqualTo(length - most);
                assertThat(f.end()).isEqualTo(title.length());
            });
        }
    }

    @Property(tries = 200)
    void aLinkIsTakenWholeAndTheStopBehindItIsNot(
            @ForAll @IntRange(min = 0, max = 4) int scheme, @ForAll @IntRange(min = 0, max = 5) int end) {
        var link = List.of("https://", "http://", "HTTPS://", "", "www.").get(scheme) + "example.com/a/b?c=1&d=%E4";
        var stop = List.of("", "。", "，", ")", ". ", "\n").get(end);
        var engine = Checked.engine(List.of());
        var draft = Draft.of("", "", "详见" + link + stop + "另行通知");
        assertThat(engine.links(draft))
                .describedAs(draft.body())
                .singleElement()
                .satisfies(l -> assertThat(l.address()).isEqualTo(link));
        assertThat(found(engine, "link", draft)).containsExactly("link.outside HINT " + link);
    }
}
