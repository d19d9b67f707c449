package org.bureaudesk.review.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistGroup;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final List<Hint> found = new ArrayList<>();
    private Office office;
    private DeskViewModel model;
    private PostId post;
    private PostId other;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        post = office.post("寒潮蓝色预警");
        other = office.post("大风蓝色预警");
        office.submit(post);
        office.submit(other);
        office.desk(office.head);
        model = new DeskViewModel(office.reviews, _ -> List.copyOf(found), tasks);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void read(PostId wanted) {
        model.open(wanted);
        tasks.finishAll();
    }

    private Dossier dossier() {
        return Objects.requireNonNull(model.dossierProperty().get());
    }

    private ChecklistGroup group(String id) {
        return dossier().asked().groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsThePostThatWasOpenedLastWhateverAnswersFirst() {
        model.open(post);
        model.open(other);
        tasks.finish(1);
        tasks.finish(0);

        assertThat(dossier().post().id()).isEqualTo(other);
    }

    @Test
    void anAnswerThatComesAfterTheDeskWasLeftIsDropped() {
        model.open(post);
        model.close();
        tasks.finishAll();

        assertThat(model.dossierProperty().get()).isNull();
    }

    @Test
    void whatSomebodyBeganToSayIsKeptForEachPost() {
        read(post);
        model.opinionProperty().set("第二段数字请核对");
        read(other);
        assertThat(model.opinionProperty().get()).isEmpty();
        model.opinionProperty().set("同意");
        read(post);
        assertThat(model.opinionProperty().get()).isEqualTo("第二段数字请核对");
        model.close();
        read(other);
        assertThat(model.opinionProperty().get()).isEqualTo("同意");
    }

    @Test
    void whatWasSaidIsGoneOnceItIsSaid() {
        read(post);
        model.opinionProperty().set("第二段数字请核对来源");
        model.sendBack();
        tasks.finishAll();

        assertThat(office.state(post)).isEqualTo(ReviewState.RETURNED);
        assertThat(model.opinionProperty().get()).isEmpty();
        assertThat(dossier().course().last().orElseThrow().reason()).isEqualTo("第二段数字请核对来源");
    }

    @Test
    void whatIsRefusedLeavesTheWordsThere() {
        read(post);
        model.opinionProperty().set("同意");
        model.sign();
        tasks.fail(tasks.handedIn() - 1);

        assertThat(model.opinionProperty().get()).isEqualTo("同意");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void oneActAtATime() {
        read(post);
        model.opinionProperty().set("请补充来源");
        var before = tasks.handedIn();
        model.sendBack();
        model.sendBack();
        model.sign();

        assertThat(tasks.handedIn()).isEqualTo(before + 1);
        assertThat(model.busyProperty().get()).isTrue();
        tasks.finishAll();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(dossier().course().steps())
                .extracting(step -> step.kind())
                .containsExactly(StepKind.SUBMIT, StepKind.RETURN);
    }

    @Test
    void answersComeFasterThanTheyAreWrittenAndNoneIsDropped() {
        read(post);
        var items = group("banned").items();
        items.forEach(item -> model.answer(item, AnswerKind.CONFORMS, ""));
        tasks.finishAll();

        assertThat(dossier().answers())
                .extracting(answer -> answer.item())
                .containsAll(items.stream().map(ChecklistItem::id).toList());
    }

    @Test
    void linesWithAFindingAreNeverAnsweredTogetherWithOthers() {
        found.add(new Hint("privacy", "check.severity.grave", "13812345678", "手机号未脱敏", Place.BODY, 0, 11));
        read(post);
        var banned = group("banned");
        assertThat(model.plain(banned)).extracting(ChecklistItem::id).doesNotContain("banned.08");

        model.answerPlain(banned);
        tasks.finishAll();
        assertThat(dossier().answers()).hasSize(banned.items().size() - 1);
        assertThat(model.plain(banned)).isEmpty();

        var before = tasks.handedIn();
        model.answerPlain(banned);
        assertThat(tasks.handedIn()).as("nothing left to answer").isEqualTo(before);
    }

    @Test
    void findingsFollowTheTextAndNotEveryLook() {
        read(post);
        found.add(new Hint("privacy", "check.severity.grave", "x", "y", Place.BODY, 0, 1));
        model.reload();
        tasks.finishAll();
        assertThat(model.hints()).as("the text is the same").isEmpty();

        office.change(post);
        model.reload();
        tasks.finishAll();
        assertThat(model.hints()).hasSize(1);
    }

    @Test
    void theFirstPageIsTheText() {
        read(post);
        model.pageProperty().set("history");
        read(other);
        assertThat(model.pageProperty().get()).isEqualTo("text");
    }

    @Test
    void anUrgentPostGoesFirstWithTheReasonInTheLog() {
        office.desk(office.chief);
        read(post);
        model.opinionProperty().set("汛情紧急");
        model.permit();
        tasks.finishAll();

        assertThat(office.state(post)).isEqualTo(ReviewState.URGENT);
        assertThat(office.house.audit().service().whole().getLast().factsByName())
                .containsEntry("reason", "汛情紧急");
    }

    @Test
    void theAuthorTakesTheOwnPostBackAndHandsItInAgain() {
        office.desk(office.clerk);
        read(post);
        model.withdraw();
        tasks.finishAll();
        assertThat(office.state(post)).isEqualTo(ReviewState.WITHDRAWN);

        model.submit();
        tasks.finishAll();
        assertThat(office.state(post)).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(dossier().course().rounds()).isEqualTo(2);
    }

    @Test
    void theFormIsSavedWithThePost() {
        read(post);
        model.save(dossier().sheet().withOutOfRule(true, "涉及外事"));
        tasks.finishAll();

        assertThat(dossier().sheet().outOfRule()).isTrue();
        assertThat(office.reviews.dossier(post).sheet().outOfRuleReason()).isEqualTo("涉及外事");
    }

    @Test
    void nothingHappensWhileNoPostIsOpen() {
        model.sign();
        model.reload();
        assertThat(tasks.handedIn()).isZero();
        assertThat(model.plain(new ChecklistGroup("x", "x", "", List.of()))).isEmpty();
    }
}
