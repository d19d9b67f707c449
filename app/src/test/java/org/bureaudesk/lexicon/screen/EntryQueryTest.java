package org.bureaudesk.lexicon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.lexicon.screen.EntryQuery.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryQueryTest {

    private static final Entry GAMBLING = entry("网上赌场", TermKind.BANNED, Category.GAMBLING, true, Origin.SHIPPED, "刑法");
    private static final Entry WRONG =
            entry("布署", TermKind.WRONG_FORM, Category.WRONG_FORM, true, Origin.SHIPPED, "词典");
    private static final Entry PERSON = entry("张三", TermKind.PERSON, Category.OFFICIAL_NAME, true, Origin.OWN, "");
    private static final Entry OFF = entry("青云阁ABC", TermKind.BANNED, Category.OWN, false, Origin.OWN, "商户 名单");
    private static final List<Entry> ALL = List.of(GAMBLING, WRONG, PERSON, OFF);

    @Test
    void looksInTermReplacementAndSourceWordByWord() {
        assertThat(text("赌场")).containsExactly(GAMBLING);
        assertThat(text("词典")).containsExactly(WRONG);
        assertThat(text("ａｂｃ 名单")).containsExactly(OFF);
        assertThat(text("名单 赌场")).isEmpty();
        assertThat(text(" ")).isEqualTo(ALL);
    }

    @Test
    void findsByTheFirstLettersOfPinyin() {
        assertThat(text("wsdc")).containsExactly(GAMBLING);
        assertThat(text("QYG")).containsExactly(OFF);
    }

    @Test
    void everyConditionMustHold() {
        assertThat(query(TermKind.BANNED, null, null, null).apply(ALL)).containsExactly(GAMBLING, OFF);
        assertThat(query(TermKind.BANNED, Category.OWN, null, null).apply(ALL)).containsExactly(OFF);
        assertThat(query(null, null, Origin.OWN, true).apply(ALL)).containsExactly(PERSON);
        assertThat(query(null, null, Origin.SHIPPED, false).apply(ALL)).isEmpty();
        assertThat(EntryQuery.of(ListPage.LEADERS).apply(ALL)).containsExactly(PERSON);
    }

    @Test
    void sortsChineseByPinyinAndTurnsRound() {
        var byTerm = EntryQuery.of(ListPage.TERMS).sorted(Order.TERM, false).apply(ALL);
        assertThat(byTerm).containsExactly(WRONG, OFF, GAMBLING, PERSON);
        assertThat(EntryQuery.of(ListPage.TERMS).sorted(Order.TERM, true).apply(ALL))
                .isEqualTo(byTerm.reversed());
        for (var order : Order.values()) {
            assertThat(EntryQuery.of(ListPage.TERMS).sorted(order, false).apply(ALL))
                    .as(order.name())
                    .containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    @Test
    void knowsWhetherAnythingStandsInTheWay() {
        assertThat(EntryQuery.of(ListPage.BODIES).isNarrowed()).isFalse();
        assertThat(EntryQuery.of(ListPage.BODIES).sorted(Order.SINCE, true).isNarrowed())
                .isFalse();
        assertThat(query(null, null, Origin.OWN, null).isNarrowed()).isTrue();
    }

    @SuppressWarnings("NullAway") // which does not see that any origin will do
    private static List<Entry> text(String text) {
        return new EntryQuery(ListPage.TERMS, text, null, null, null, null, null, false).apply(ALL);
    }

    @SuppressWarnings("NullAway")
    private static EntryQuery query(
            @Nullable TermKind kind, @Nullable Category category, @Nullable Origin origin, @Nullable Boolean enabled) {
        return new EntryQuery(ListPage.TERMS, "", kind, category, origin, enabled, null, false);
    }

    private static Entry entry(
            String text, TermKind kind, Category category, boolean enabled, Origin origin, String source) {
        var since = kind == TermKind.PERSON ? LocalDate.of(2026, 1, 1) : null;
        return new Entry(
                0, new Term(text, kind, category, Severity.NORMAL, "", source, false, false, since), enabled, origin);
    }
}
