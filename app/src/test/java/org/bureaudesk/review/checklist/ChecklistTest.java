package org.bureaudesk.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.LevelsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {

    @TempDir
    Path folder;

    @Test
    void theShippedListHoldsTheSevenBottomLinesAndTheFourteenBannedKinds() {
        var groups = ChecklistFile.shipped().groups();

        assertThat(groups.get(0).items()).hasSize(7).allMatch(ChecklistItem::required);
        assertThat(groups.get(1).items()).hasSize(14).allMatch(ChecklistItem::required);
        assertThat(ChecklistFile.shipped().items())
                .allSatisfy(
                        item -> assertThat(LevelsFile.shipped().all().stream().map(Level::code))
                                .containsAll(item.levels()));
    }

    @Test
    void aRepostIsAskedForItsSourceAndAnOriginalIsNot() {
        var list = ChecklistFile.shipped();

        assertThat(ids(list.forPost("", OriginKind.REPOST)))
                .contains("source.mark")
                .doesNotContain("source.own");
        assertThat(ids(list.forPost("", OriginKind.ORIGINAL)))
                .contains("source.own")
                .doesNotContain("source.mark");
        assertThat(ids(list.forPost("曝光台", OriginKind.ORIGINAL))).contains("facts.exposure");
        assertThat(ids(list.forPost("动态", OriginKind.ORIGINAL))).doesNotContain("facts.exposure");
    }

    @Test
    void nothingIsMetBeforeAPersonHasAnswered() {
        var asked = ChecklistFile.shipped().forPost("", OriginKind.ORIGINAL);
        var required = asked.items().stream()
                .filter(item -> item.required() && item.isAskedAt("third"))
                .toList();

        assertThat(required).hasSize(8);
        assertThat(ChecklistPolicy.unmet(asked, List.of(), "third")).isEqualTo(required);
    }

    @Test
    void aLineFoundWantingStaysOpenUntilItIsAnsweredAnewOrOverridden() {
        var asked = ChecklistFile.shipped().forPost("", OriginKind.ORIGINAL);
        var wanting = answer(1, AnswerKind.VIOLATES, "第二段");

        assertThat(isOpen(asked, List.of(wanting))).isTrue();
        assertThat(isOpen(asked, List.of(wanting, answer(2, AnswerKind.CONFORMS, ""))))
                .isFalse();
        assertThat(isOpen(asked, List.of(wanting, answer(2, AnswerKind.OVERRIDDEN, "经请示同意"))))
                .isFalse();
        assertThat(isOpen(asked, List.of(answer(1, AnswerKind.CONFORMS, ""), wanting)))
                .isTrue();
    }

    @Test
    void anAnswerThatSaysNoSaysWhy() {
        assertThatThrownBy(() -> ChecklistPolicy.check(AnswerKind.VIOLATES, " "))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> ChecklistPolicy.check(AnswerKind.OVERRIDDEN, ""))
                .isInstanceOf(UserException.class);
        ChecklistPolicy.check(AnswerKind.CONFORMS, "");
        ChecklistPolicy.check(AnswerKind.NOT_APPLICABLE, "");
    }

    @Test
    void theOfficeMayHaveItsOwnList() throws IOException {
        var file = new ChecklistFile(folder);
        assertThat(file.get().items()).hasSizeGreaterThan(30);

        Files.writeString(folder.resolve(ChecklistFile.NAME), """
            {"id":"own","version":"1","title":"本单位清单","groups":[{"id":"g","title":"组","items":[
             {"id":"one","text":"标题已核对","levels":["first"],"required":false,"fix":"title"}]}]}
            """);

        assertThat(file.get().items()).hasSize(1);
        assertThat(file.get().items().getFirst().place()).isEqualTo(Place.TITLE);
        Files.delete(folder.resolve(ChecklistFile.NAME));
        assertThat(file.get().items()).hasSizeGreaterThan(30);
    }

    @Test
    void aCopyOfTheShippedListIsTheSameList() {
        var file = new ChecklistFile(folder);
        file.copy();

        assertThat(file.get()).isEqualTo(ChecklistFile.shipped());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | review.checklist.broken",
                "[] | review.checklist.missing",
                "{\"id\":\"a\",\"version\":\"1\",\"title\":\"x\"} | review.checklist.missing",
                "{\"id\":\"a\",\"version\":\"1\",\"title\":\"x\",\"groups\":[{\"id\":\"g\",\"title\":\"t\",\"items\":"
                        + "[{\"id\":\"i\",\"text\":\"x\",\"fix\":\"elsewhere\"}]}]} | review.checklist.value",
                "{\"id\":\"a\",\"version\":\"1\",\"title\":\"x\",\"groups\":[{\"id\":\"g\",\"title\":\"t\",\"items\":"
                        + "[{\"id\":\"i\",\"text\":\"x\"},{\"id\":\"i\",\"text\":\"y\"}]}]} | review.checklist.twice"
            })
    void aBrokenListIsRefusedInOneSentence(String content, String key) {
        assertThatThrownBy(() -> ChecklistFile.read(content.getBytes(StandardCharsets.UTF_8), "checklist.json"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    /// What is written otherwise than it should be is asked of nobody or of everybody: it is refused instead.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"levels\":\"first\"",
                "\"levels\":[1]",
                "\"levels\":null",
                "\"levels\":{\"first\":true}",
                "\"columns\":\"曝光台\"",
                "\"origins\":\"repost\"",
                "\"origins\":[null]",
                "\"origins\":[\"REPOST\"]",
                "\"findings\":[[\"privacy\"]]",
                "\"required\":\"no\"",
                "\"required\":0",
                "\"fix\":\"BODY\""
            })
    void nothingIsGuessedWhereALineIsWrittenOtherwise(String part) {
        var content =
                "{\"id\":\"a\",\"version\":\"1\",\"title\":\"x\",\"groups\":[{\"id\":\"g\",\"title\":\"t\",\"items\":"
                        + "[{\"id\":\"i\",\"text\":\"x\",%s}]}]}".formatted(part);
        assertThatThrownBy(() -> ChecklistFile.read(content.getBytes(StandardCharsets.UTF_8), "checklist.json"))
                .isInstanceOfSatisfying(UserException.class, e -> {
                    assertThat(e.key()).isEqualTo("review.checklist.value");
                    assertThat(e.facts()).contains("i");
                });
    }

    @Test
    void absurdDepthAndSizeAreRefusedAndTheListBeforeStays() throws IOException {
        var file = new ChecklistFile(folder);
        var deep = "{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ChecklistFile.read(deep, "checklist.json"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.checklist.broken"));
        try (var huge =
                new java.io.RandomAccessFile(folder.resolve(ChecklistFile.NAME).toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThatThrownBy(file::get)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.checklist.too-big"));
        Files.delete(folder.resolve(ChecklistFile.NAME));
        assertThat(file.get()).isEqualTo(ChecklistFile.shipped());
    }

    @Test
    void aLineIsRequiredOfEveryLevelAndEveryPostWhereItSaysNothingElse() {
        var content =
                "{\"id\":\"a\",\"version\":\"1\",\"title\":\"x\",\"groups\":[{\"id\":\"g\",\"title\":\"t\",\"items\":"
                        + "[{\"id\":\"i\",\"text\":\"x\"}]}]}";
        var item = ChecklistFile.read(content.getBytes(StandardCharsets.UTF_8), "checklist.json")
                .items()
                .getFirst();

        assertThat(item.required()).isTrue();
        assertThat(item.isAskedAt("third")).isTrue();
        assertThat(item.concerns("任何栏目", OriginKind.REPOST)).isTrue();
        assertThat(item.place()).isEqualTo(Place.BODY);
    }

    private static List<String> ids(Checklist list) {
        return list.items().stream().map(ChecklistItem::id).toList();
    }

    private static boolean isOpen(Checklist asked, List<Answer> answers) {
        return ChecklistPolicy.unmet(asked, answers, "third").stream()
                .anyMatch(item -> item.id().equals("bottom.law"));
    }

    private static Answer answer(long id, AnswerKind kind, String note) {
        return new Answer(id, new PostId(1), "h", "third", "bottom.law", kind, note, 7, "王芳", TestHouse.NOW);
    }
}
