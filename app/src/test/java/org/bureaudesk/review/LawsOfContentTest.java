package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// An approval binds to the content, and there is no other door: against the whole house.
class LawsOfContentTest extends AboutOnePost {

    // Bound to the content

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "title",
                        change(p -> with(
                                p,
                                new PostText(
                                        p.text().title() + "。", "", p.text().body())))),
                Arguments.of(
                        "summary",
                        change(p -> with(
                                p, new PostText(p.text().title(), "摘要", p.text().body())))),
                Arguments.of(
                        "body",
                        change(p -> with(
                                p, new PostText(p.text().title(), "", p.text().body() + " ")))),
                Arguments.of("cover", change(p -> with(p, "a".repeat(64), p.origin(), p.attachments()))),
                Arguments.of(
                        "source",
                        change(p -> with(p, "", new Origin(OriginKind.REPOST, "新华社", "", ""), p.attachments()))),
                Arguments.of(
                        "picture",
                        change(p -> with(p, "", p.origin(), List.of(new PostAttachment("b".repeat(64), "图.png", 9))))));
    }

    private static UnaryOperator<Post> change(UnaryOperator<Post> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void anyLaterChangeVoidsTheApproval(String what, UnaryOperator<Post> change) {
        office.approve(post);
        office.house.posts().service().save(change.apply(office.read(post)));

        assertThat(office.state(post)).as(what).isEqualTo(ReviewState.CHANGED);
        office.refused(office.chief, post, new Act.Sign("同意", "", false), "review.refused.approved");
        assertThat(office.reviews.dossier(post).compared())
                .as("what it is held against")
                .isPresent();
    }

    @Test
    void aChangePutBackToTheLetterCountsAgain() {
        office.approve(post);
        var text = office.read(post).text();
        office.change(post);
        office.write(post, text);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void undoOfTheChangeBringsTheApprovalBackAndRedoVoidsItAgain() {
        office.approve(post);
        office.change(post);
        office.house.history().undo();
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
        office.house.history().redo();
        assertThat(office.state(post)).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void planColumnAndKindAreNotWhatAReaderGets() {
        office.approve(post);
        var was = office.read(post);
        office.house
                .posts()
                .service()
                .save(new Post(
                        was.id(),
                        was.text(),
                        was.cover(),
                        PostForm.VIDEO,
                        "气象服务",
                        PostKind.LIVELIHOOD,
                        was.origin(),
                        was.publications(),
                        was.attachments(),
                        was.createdAt(),
                        was.updatedAt(),
                        null));
        office.plan(post, TestHouse.NOW.plusDays(1));
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void nobodySignsATextTheyHaveNotBeforeThem() {
        office.submit(post);
        office.answerAll(office.head, post);
        var seen = office.read(post).contentHash();
        office.change(post);

        office.desk(office.head);
        Office.assertRefused(
                () -> office.reviews.act(post, seen, new Act.Sign("同意", "", false)), "review.refused.unseen");
        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.changed");
    }

    // Not by another door

    @Test
    void aFileWithAForgedSignatureIsRefusedWhole() throws IOException {
        office.submit(post);
        office.sign(office.head, post);
        var file = folder.resolve("bureau.json");
        office.house.portable().exportTo(file, Progress.NONE);
        var forged = Files.readString(file);
        var signed = "\"kind\":\"SIGN\",\"level\":1";
        assertThat(forged).contains(signed);
        Files.writeString(file, forged.replace(signed, "\"kind\":\"SIGN\",\"level\":3"));

        try (House other = TestHouse.open(folder.resolve("other"))) {
            assertThatThrownBy(() -> other.portable().importFrom(file, Progress.NONE))
                    .isInstanceOf(UserException.class);
            assertThat(other.posts().service().find(post)).isEmpty();
            assertThat(other.reviews().service().states(List.of(post))).isEmpty();
        }
    }

    @Test
    void aWholeBureauTravelsWithItsReviewsAndTheyStillHold() {
        office.approve(post);
        var file = folder.resolve("bureau.json");
        office.house.portable().exportTo(file, Progress.NONE);

        try (House other = TestHouse.open(folder.resolve("other"))) {
            other.portable().importFrom(file, Progress.NONE);
            var states = other.reviews().service().states(List.of(post));
            assertThat(Optional.ofNullable(states.get(post))).contains(ReviewState.APPROVED);
            assertThat(other.reviews().service().dossier(post).course().steps())
                    .isEqualTo(office.reviews.dossier(post).course().steps());
        }
    }

    @Test
    void everyStepAndAnswerStandsInTheLogUnderTheNameOfWhoTookIt() {
        office.approve(post);
        var log = office.house.audit().service().whole();

        assertThat(log)
                .filteredOn(entry -> entry.action().equals("REVIEW_APPROVED"))
                .extracting(AuditEntry::actor)
                .containsExactly("李四", "王五", "赵六");
        assertThat(log)
                .filteredOn(entry -> entry.action().equals("CHECKLIST_SIGNED"))
                .hasSize(33);
        assertThat(log.getLast().factsByName()).containsEntry("level", "三审").containsEntry("route", "一审、二审、三审");
        assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                .isEmpty();
    }

    @Test
    void stepsAreFactsThatAreOnlyAdded() {
        office.approve(post);
        office.change(post);
        office.submit(post);
        office.act(office.head, post, new Act.Return("再核对"));

        assertThat(office.reviews.dossier(post).course().steps())
                .extracting(step -> step.kind())
                .containsExactly(
                        StepKind.SUBMIT, StepKind.SIGN, StepKind.SIGN, StepKind.SIGN, StepKind.SUBMIT, StepKind.RETURN);
    }

    private static Post with(Post post, PostText text) {
        return Office.rebuilt(post, text, post.cover(), post.origin(), post.attachments());
    }

    private static Post with(Post post, String cover, Origin origin, List<PostAttachment> files) {
        return Office.rebuilt(post, post.text(), cover, origin, files);
    }
}
