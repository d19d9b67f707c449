package org.bureaudesk.review.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.review.difference.Piece.Kind;

class DifferenceProperties {

    @Property(tries = 500)
    void thePiecesGiveBothTextsBack(@ForAll("texts") String before, @ForAll("texts") String after) {
        var pieces = Difference.of(before, after);

        assertThat(joined(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, Kind.REMOVED)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Property(tries = 100)
    void aTextDiffersFromItselfByNothing(@ForAll("texts") String text) {
        assertThat(Difference.of(text, text)).allMatch(piece -> piece.kind() == Kind.SAME);
    }

    @Example
    void aChangedFigureIsShownAndNothingElse() {
        assertThat(Difference.of("一、总体情况\n共发布信息2638篇。\n二、问题", "一、总体情况\n共发布信息2683篇。\n二、问题"))
                .filteredOn(piece -> piece.kind() != Kind.SAME)
                .extracting(Piece::text)
                .allMatch(text -> "2638".contains(text) || "2683".contains(text));
    }

    @Example
    void anAddedLineIsShownWholeWhereverItStands() {
        var before = "不在楼道堆放杂物。";
        for (var after : List.of(before + "\n发现楼道堆放杂物，请反映。", "发现楼道堆放杂物，请反映。\n" + before)) {
            assertThat(Difference.of(before, after))
                    .filteredOn(piece -> piece.kind() == Kind.ADDED)
                    .extracting(piece -> piece.text().strip())
                    .containsExactly("发现楼道堆放杂物，请反映。");
        }
    }

    @Example
    void aLongTextRewrittenIsComparedAtOnce() {
        var before = "安全生产宣传活动正在进行。\n".repeat(1500);
        var after = "防灾减灾知识讲座已经结束。\n".repeat(1500);

        assertThat(joined(Difference.of(before, after), Kind.REMOVED)).isEqualTo(after);
    }

    private static String joined(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("安监发布\n。𠮷a").ofMaxLength(40);
    }
}
