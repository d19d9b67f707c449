package org.bureaudesk.post.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.junit.jupiter.api.Test;

class ShiftProperties {

    static Finding finding(Field field, String text, int start, int end, Severity severity) {
        return new Finding(
                "lexicon.own", Category.OWN, severity, field, start, end, text.substring(start, end), List.of(), "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙丁\n").ofMaxLength(24);
    }

    /// Whatever was typed, cut or pasted: a finding that is kept still stands on its own words.
    @Property
    void aMovedFindingStandsOnItsOwnWords(
            @ForAll("texts") String before, @ForAll("texts") String after, @ForAll int from, @ForAll int length) {
        int start = Math.floorMod(from, before.length() + 1);
        int end = start + Math.floorMod(length, before.length() - start + 1);
        var finding = finding(Field.BODY, before, start, end, Severity.HINT);

        var moved = Shift.between(before, after).move(finding);

        moved.ifPresent(
                at -> assertThat(after.substring(at.start(), at.end())).isEqualTo(before.substring(start, end)));
    }

    @Property
    void whatStandsApartFromTheChangeIsKept(
            @ForAll("texts") String head, @ForAll("texts") String put, @ForAll("texts") String tail) {
        var before = "〔" + head + "〕" + tail;
        var after = "〔" + put + "〕" + tail;
        var finding = finding(Field.BODY, before, before.length() - tail.length(), before.length(), Severity.HINT);

        assertThat(Shift.between(before, after).move(finding)).isPresent();
    }

    /// The reading pane shows every character once, and marks exactly what findings lie over.
    @Property
    void runsAreTheText(@ForAll("texts") String body, @ForAll int from, @ForAll int length) {
        int start = Math.floorMod(from, body.length() + 1);
        int end = start + Math.floorMod(length, body.length() - start + 1);
        var findings = List.of(
                finding(Field.BODY, body, start, end, Severity.GRAVE),
                finding(Field.BODY, body, 0, body.length(), Severity.HINT));

        var paragraphs = Paragraph.of(Draft.of("", "", body), findings);

        var lines = paragraphs.stream()
                .map(p -> String.join(
                        "", p.runs().stream().map(Paragraph.Run::text).toList()))
                .toList();
        assertThat(String.join("\n", lines)).isEqualTo(body.isBlank() ? "" : body);
        var grave = paragraphs.stream()
                .flatMap(p -> p.runs().stream())
                .filter(r -> r.finding() != null && r.finding().severity() == Severity.GRAVE)
                .mapToInt(r -> r.text().length())
                .sum();
        var inSight = body.substring(start, end).replace("\n", "").length();
        assertThat(grave).isEqualTo(body.isBlank() ? 0 : inSight);
    }

    @Test
    void somethingPutIntoAFindingEndsIt() {
        var finding = finding(Field.BODY, "请扫码抽奖吧", 1, 5, Severity.NORMAL);

        assertThat(Shift.between("请扫码抽奖吧", "请扫码，抽奖吧").move(finding)).isEmpty();
        assertThat(Shift.between("请扫码抽奖吧", "各位请扫码抽奖吧").move(finding))
                .hasValueSatisfying(at -> assertThat(at.start()).isEqualTo(3));
    }
}
