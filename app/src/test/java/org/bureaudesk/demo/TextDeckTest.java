package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.junit.jupiter.api.Test;

class TextDeckTest {

    private static DemoText text(String title, String body, Integer... months) {
        return new DemoText(
                "栏目", PostKind.AFFAIRS, PostForm.ARTICLE, List.of(months), title, "摘要", body, OriginKind.ORIGINAL, "");
    }

    @Property(tries = 60)
    void noTextComesASecondTimeWhileAnotherWaits(
            @ForAll @IntRange(min = 1, max = 12) int texts, @ForAll @IntRange(min = 1, max = 60) int turns) {
        var all = IntStream.range(0, texts).mapToObj(i -> text("题" + i, "文")).toList();
        var deck = new TextDeck(all, List.of("城东"));
        var times = new HashMap<DemoText, Integer>();
        for (int turn = 0; turn < turns; turn++) {
            times.merge(deck.deal(6, turn, _ -> true), 1, Integer::sum);
            var most = times.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            var least =
                    all.stream().mapToInt(t -> times.getOrDefault(t, 0)).min().orElseThrow();
            assertThat(most - least).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aTextOfAnotherSeasonWaitsForItsMonth() {
        var summer = text("防汛", "文", 6, 7, 8);
        var always = text("用电", "文");
        var deck = new TextDeck(List.of(summer, always), List.of("城东"));

        assertThat(IntStream.range(0, 5).mapToObj(turn -> deck.deal(1, turn, _ -> true)))
                .containsOnly(always);
        assertThat(deck.deal(7, 0, _ -> true)).as("it was dealt least often").isEqualTo(summer);
    }

    @Test
    void whereNothingFitsThereIsNothingToDeal() {
        var deck = new TextDeck(List.of(text("防汛", "文", 6)), List.of("城东"));
        assertThatThrownBy(() -> deck.deal(1, 0, _ -> true)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> deck.deal(6, 0, _ -> false)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void issuesCountUpAndPlacesGoRoundAndTitleAndTextSayTheSame() {
        var numbered = text("第{n}期：{place}", "{place}第{n}期");
        var plain = text("没有空格", "也没有");
        var deck = new TextDeck(List.of(numbered), List.of("城东", "城西"));

        assertThat(deck.filled(numbered).title()).isEqualTo("第1期：城东");
        assertThat(deck.filled(plain).title()).as("takes no number").isEqualTo("没有空格");
        assertThat(deck.filled(numbered).body()).isEqualTo("城西第2期");
        assertThat(deck.filled(numbered).title()).isEqualTo("第3期：城东");
    }

    @Test
    void everyMonthHasTextsForEveryAccount() {
        for (int month = 1; month <= 12; month++) {
            var deck = new TextDeck(DemoJson.texts(), DemoJson.bureau().places());
            var inMonth = month;
            assertThat(IntStream.range(0, 40)
                            .mapToObj(turn -> deck.deal(inMonth, turn, t -> t.form() != PostForm.VIDEO))
                            .distinct())
                    .as("month %d", month)
                    .hasSizeGreaterThan(15);
        }
    }
}
