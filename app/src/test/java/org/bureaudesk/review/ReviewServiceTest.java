package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.flow.StepKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewServiceTest {

    static final Reviewer CLERK = new Reviewer(1, "张三", Set.of());
    static final Reviewer HEAD = new Reviewer(2, "李四", Set.of("SECTION_HEAD"));
    static final Reviewer DEPUTY = new Reviewer(3, "王五", Set.of("DEPUTY_LEADER"));
    static final Reviewer CHIEF = new Reviewer(4, "赵六", Set.of("CHIEF_EDITOR"));
    static final Reviewer LEADER = new Reviewer(5, "孙七", Set.of("UNIT_LEADER"));
    private static final PostId POST = new PostId(900_000);

    @TempDir
    Path folder;

    private House house;
    private ReviewService reviews;
    private QueueService queues;
    private Optional<Reviewer> desk = Optional.of(CLERK);

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        reviews = new ReviewService(
                house.workspace().database(),
                house.posts().service(),
                new ChecklistFile(folder.resolve("templates")),
                house.audit().service(),
                () -> desk,
                TestHouse.CLOCK);
        queues = new QueueService(house.workspace().database(), house.posts().service(), reviews, () -> desk);
        save("请注意防寒保暖。");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPostGoesFromDraftThroughThreeLevelsToApproval() {
        assertThat(state()).isEqualTo(ReviewState.DRAFT);
        act(CLERK, new Act.Submit("请审"));
        assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
        sign(HEAD);
        sign(DEPUTY);
        assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);
        sign(CHIEF);

        assertThat(state()).isEqualTo(ReviewState.APPROVED);
        assertThat(reviews.dossier(POST).sheet().number()).isEqualTo("审〔2026〕1号");
        assertThat(reviews.dossier(POST).sheet().authorName()).isEqualTo("张三");
    }

    @Test
    void nothingIsSignedBeforeTheChecklistIsAnswered() {
        act(CLERK, new Act.Submit(""));

        refused(HEAD, new Act.Sign("同意", "", false), "review.refused.unmet");
    }

    @Test
    void nobodySignsTheOwnPostWhateverTheirRole() {
        act(HEAD, new Act.Submit(""));

        desk = Optional.of(HEAD);
        assertThatThrownBy(() -> reviews.answer(POST, hash(), List.of(new Given("banned.01", AnswerKind.CONFORMS, ""))))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.refused.own"));
        refused(HEAD, new Act.Sign("同意", "", false), "review.refused.own");
    }

    @Test
    void aLevelIsSignedByItsRoleAlone() {
        act(CLERK, new Act.Submit(""));

        refused(CHIEF, new Act.Sign("同意", "", false), "review.refused.role");
    }

    @Test
    void aChangeVoidsWhatWasSignedAndTheDifferenceCanBeShown() {
        approve();
        save("请注意防寒防冻。");

        assertThat(state()).isEqualTo(ReviewState.CHANGED);
        assertThat(reviews.dossier(POST).compared().orElseThrow().text().body()).isEqualTo("请注意防寒保暖。");

        house.history().undo();
        assertThat(state()).as("the very text that was signed").isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void whoReadAnOlderTextCannotSignTheNewOne() {
        act(CLERK, new Act.Submit(""));
        var read = hash();
        save("请注意防寒防冻。");

        desk = Optional.of(HEAD);
        assertThatThrownBy(() -> reviews.act(POST, read, new Act.Sign("同意", "", false)))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.refused.unseen"));
        refused(HEAD, new Act.Sign("同意", "", false), "review.refused.changed");
    }

    @Test
    void aReturnNeedsAReasonAndReachesTheAuthor() {
        act(CLERK, new Act.Submit(""));
        refused(HEAD, new Act.Return(" "), "review.refused.reason");
        act(HEAD, new Act.Return("第二段数字请核对来源"));

        assertThat(state()).isEqualTo(ReviewState.RETURNED);
        desk = Optional.of(CLERK);
        var mine = queues.queues().getOrDefault(Queue.RETURNED, List.of());
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().last().reason()).isEqualTo("第二段数字请核对来源");
        desk = Optional.of(DEPUTY);
        assertThat(queues.queues().getOrDefault(Queue.RETURNED, List.of())).isEmpty();
    }

    @Test
    void theAuthorTakesThePostBackAndNobodyElse() {
        act(CLERK, new Act.Submit(""));
        refused(HEAD, new Act.Withdraw(""), "review.refused.not-author");
        act(CLERK, new Act.Withdraw("再改改"));

        assertThat(state()).isEqualTo(ReviewState.WITHDRAWN);
        act(CLERK, new Act.Submit(""));
        assertThat(reviews.dossier(POST).course().rounds()).isEqualTo(2);
    }

    @Test
    void eachSeesWhatWaitsForThemAlone() {
        act(CLERK, new Act.Submit(""));

        assertThat(waitingFor(HEAD)).hasSize(1);
        assertThat(waitingFor(DEPUTY)).isEmpty();
        assertThat(waitingFor(CLERK)).isEmpty();
        sign(HEAD);
        assertThat(waitingFor(HEAD)).isEmpty();
        assertThat(waitingFor(DEPUTY)).hasSize(1);
    }

    @Test
    void matterOutsideTheRulesGoesToTheLeaderToo() {
        desk = Optional.of(CLERK);
        reviews.save(reviews.dossier(POST).sheet().withOutOfRule(true, "涉及灾情数据"));
        approve();
        assertThat(state()).isEqualTo(ReviewState.IN_REVIEW);

        sign(LEADER);
        assertThat(state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aReviewerMayFindThatThePostMustGoToTheLeader() {
        act(CLERK, new Act.Submit(""));
        answerAll(HEAD);
        refused(HEAD, new Act.Sign("", "", true), "review.refused.escalation-reason");
        act(HEAD, new Act.Sign("涉及灾情数据，报单位领导审定", "", true));

        assertThat(reviews.dossier(POST).course().last().orElseThrow().route())
                .containsExactly("first", "second", "third", "leader");
    }

    @Test
    void theFormCannotBeBentOnceThePostIsHandedIn() {
        act(HEAD, new Act.Submit(""));
        var sheet = reviews.dossier(POST).sheet();

        assertThatThrownBy(() -> reviews.save(sheet.by(9, "别人"))).isInstanceOf(UserException.class);
    }

    @Test
    void anUrgentPostMayGoFirstAndIsMadeUpLater() {
        refused(CHIEF, new Act.Permit(""), "review.refused.reason");
        refused(HEAD, new Act.Permit("暴雨红色预警"), "review.refused.permit");
        act(CHIEF, new Act.Permit("暴雨红色预警，先发后补"));
        assertThat(state()).isEqualTo(ReviewState.URGENT);

        publish();
        assertThat(state()).isEqualTo(ReviewState.URGENT);
        assertThat(queues.queues().getOrDefault(Queue.TO_MEND, List.of())).hasSize(1);
        approve();
        assertThat(state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void whatWentOutUnapprovedIsRecordedAndSaysSo() {
        publish();

        assertThat(state()).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void anApprovalAfterThePlannedTimeIsLateUntilThePostIsPlannedAnew() {
        plan(TestHouse.NOW.minusHours(1));
        approve();
        assertThat(state()).isEqualTo(ReviewState.LATE);

        plan(TestHouse.NOW.plusHours(5));
        assertThat(state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aLeaderMayLetALineStandGivingTheReason() {
        act(CLERK, new Act.Submit(""));
        desk = Optional.of(HEAD);
        answerAll(HEAD);
        reviews.answer(POST, hash(), List.of(new Given("wording.clear", AnswerKind.VIOLATES, "“最”字")));
        refused(HEAD, new Act.Sign("同意", "", false), "review.refused.unmet");
        var stand = List.of(new Given("wording.clear", AnswerKind.OVERRIDDEN, "引自上级原文"));
        desk = Optional.of(HEAD);
        assertThatThrownBy(() -> reviews.answer(POST, hash(), stand)).isInstanceOf(UserException.class);
        desk = Optional.of(CHIEF);
        reviews.answer(POST, hash(), stand);

        act(HEAD, new Act.Sign("同意", "", false));
        assertThat(reviews.dossier(POST).course().signatures()).hasSize(1);
    }

    @Test
    void nobodyAtTheDeskDoesNothing() {
        desk = Optional.empty();

        assertThatThrownBy(() -> reviews.act(POST, hash(), new Act.Submit("")))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.refused.nobody"));
    }

    @Test
    void aForgedApprovalIsFoundWhenAForeignFileIsRead() {
        act(CLERK, new Act.Submit(""));
        house.workspace().database().write(handle -> handle.execute("""
            INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash, person_id,
                   person_name, role, reason, exception, at)
            SELECT id + 1000, post_id, round, 'SIGN', 3, 3, route, content_hash, 9, '鬼', '', '', '', at
              FROM review_step
            """));

        assertThatThrownBy(() -> reviews.checkAll())
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("review.unlawful"));
    }

    @Test
    void everyStepIsKeptInItsOrder() {
        approve();

        assertThat(reviews.dossier(POST).course().steps())
                .extracting(step -> step.kind())
                .containsExactly(StepKind.SUBMIT, StepKind.SIGN, StepKind.SIGN, StepKind.SIGN);
        reviews.checkAll();
    }

    @Test
    void movingAnApprovedPostOnTheCalendarIsToldBeforehandAndKeepsTheApproval() {
        plan(TestHouse.NOW.plusDays(2));
        approve();
        var calendar = house.calendar().service();
        var keys = calendar.page(CalendarSpan.MONTH.around(TestHouse.NOW.toLocalDate()), Set.of())
                .entries()
                .map(CalendarEntry::key)
                .toList();

        assertThat(calendar.planner().preview(keys).approved()).isEqualTo(1);
        calendar.planner().move(keys, 3);

        assertThat(state()).isEqualTo(ReviewState.APPROVED);
        assertThat(post().publications().getFirst().plannedAt()).isEqualTo(TestHouse.NOW.plusDays(5));
    }

    private void approve() {
        act(CLERK, new Act.Submit(""));
        sign(HEAD);
        sign(DEPUTY);
        sign(CHIEF);
    }

    private void sign(Reviewer who) {
        answerAll(who);
        act(who, new Act.Sign("同意", "", false));
    }

    private void answerAll(Reviewer who) {
        desk = Optional.of(who);
        var dossier = reviews.dossier(POST);
        var level = dossier.course().waiting().orElseThrow();
        var open = ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), level);
        reviews.answer(
                POST,
                hash(),
                open.stream()
                        .map(ChecklistItem::id)
                        .map(item -> new Given(item, AnswerKind.CONFORMS, ""))
                        .toList());
    }

    private void act(Reviewer who, Act act) {
        desk = Optional.of(who);
        reviews.act(POST, hash(), act);
    }

    private void refused(Reviewer who, Act act, String key) {
        desk = Optional.of(who);
        assertThatThrownBy(() -> reviews.act(POST, hash(), act))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private List<ReviewLine> waitingFor(Reviewer who) {
        desk = Optional.of(who);
        return queues.queues().getOrDefault(Queue.FOR_ME, List.of());
    }

    private ReviewState state() {
        return java.util.Objects.requireNonNull(reviews.states(List.of(POST)).get(POST));
    }

    private String hash() {
        return post().contentHash();
    }

    private Post post() {
        return house.posts().service().find(POST).orElseThrow();
    }

    private void save(String body) {
        house.posts().service().save(Post.draft(POST, new PostText("寒潮蓝色预警", "", body), TestHouse.NOW));
    }

    private void publish() {
        var account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
        var id = house.posts().service().newIds(1);
        house.posts()
                .service()
                .save(post().withPublications(List.of(Publication.published(id, account.id(), TestHouse.NOW))));
    }

    private void plan(java.time.LocalDateTime at) {
        var account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
        var id = house.posts().service().newIds(1);
        house.posts().service().save(post().withPublications(List.of(Publication.planned(id, account.id(), at))));
    }
}
