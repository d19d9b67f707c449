package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.staff.Role;
import org.junit.jupiter.api.Test;

/// 三审制, 先审后发: one test for every sentence the rules have, against the whole house.
class LawsOfReviewTest extends AboutOnePost {

    private void sign(String opinion, org.bureaudesk.staff.Person who) {
        office.act(who, post, new Act.Sign(opinion, "", false));
    }

    // Who may

    @Test
    void nobodyReviewsAPostTheFormSaysTheyWroteWhoeverHandedItIn() {
        office.desk(office.clerk);
        office.reviews.save(Sheet.empty(post).by(office.head.id().value(), "李四"));
        office.submit(post);

        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.own");
        office.refused(office.head, post, new Act.Return("不行"), "review.refused.own");
    }

    @Test
    void aNameTypedIntoTheFormCountsAsWellAsANumber() {
        office.desk(office.clerk);
        office.reviews.save(named(" 李四 "));
        office.submit(post);

        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.own");
    }

    private Sheet named(String author) {
        return new Sheet(
                post,
                "",
                "",
                null,
                author,
                "",
                org.bureaudesk.review.sheet.Say.OPEN,
                org.bureaudesk.review.sheet.Say.OPEN,
                "",
                "",
                false,
                "",
                "",
                "");
    }

    @Test
    void theAuthorCannotBeRewrittenOnceThePostIsHandedIn() {
        office.submit(post);
        office.desk(office.clerk);
        Office.assertRefused(() -> office.reviews.save(named("别人")), "review.refused.sheet-locked");

        office.act(office.clerk, post, new Act.Withdraw(""));
        office.desk(office.clerk);
        office.reviews.save(named("别人"));
        assertThat(office.reviews.dossier(post).sheet().authorName()).isEqualTo("别人");
    }

    @Test
    void whoHandedItInOnceNeverReviewsItNotEvenInALaterRound() {
        office.act(office.head, post, new Act.Submit(""));
        var second = office.person("周九", Role.SECTION_HEAD);
        office.act(second, post, new Act.Return("请补充来源"));
        office.submit(post);

        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.own");
    }

    @Test
    void onePersonWithAllRolesSignsOneLevelOnly() {
        var all = office.person("钱八", Role.SECTION_HEAD, Role.DEPUTY_LEADER, Role.CHIEF_EDITOR);
        office.submit(post);
        office.sign(all, post);
        office.answerAll(all, post);

        office.refused(all, post, new Act.Sign("同意", "只有我一人", false), "review.refused.twice");
        assertThat(office.queue(Queue.FOR_ME)).isEmpty();
    }

    @Test
    void levelsAreSignedInTheirOrder() {
        office.submit(post);
        office.refused(office.deputy, post, new Act.Sign("同意", "", false), "review.refused.role");
        office.refused(office.chief, post, new Act.Sign("同意", "", false), "review.refused.role");
        office.sign(office.head, post);
        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.role");
    }

    @Test
    void whoHasLeftOrWasNeverNamedSignsNothing() {
        office.submit(post);
        office.house.staff().service().session().beCommandLine();

        var hash = office.read(post).contentHash();
        Office.assertRefused(
                () -> office.reviews.act(post, hash, new Act.Sign("同意", "", false)), "review.refused.nobody");
        Office.assertRefused(
                () -> office.reviews.answer(post, hash, List.of(new Given("banned.01", AnswerKind.CONFORMS, ""))),
                "review.refused.nobody");
        Office.assertRefused(() -> office.reviews.save(Sheet.empty(post)), "review.refused.nobody");
        Office.assertRefused(() -> office.reviews.attach(post, "0".repeat(64), "x.pdf", 1), "review.refused.nobody");
        assertThat(office.reviews.dossier(post).allowed()).isEqualTo(Dossier.Allowed.NOTHING);
    }

    // Sent back, taken back

    @Test
    void aPostIsSentBackWithAReasonOrNotAtAll() {
        office.submit(post);
        office.refused(office.head, post, new Act.Return(" \n"), "review.refused.reason");

        office.act(office.head, post, new Act.Return("第二段数字请核对来源"));
        assertThat(office.state(post)).isEqualTo(ReviewState.RETURNED);
        office.desk(office.clerk);
        assertThat(office.queue(Queue.RETURNED)).containsExactly(post);
    }

    @Test
    void whatCameBackBeginsAnewAtTheFirstLevel() {
        office.submit(post);
        office.sign(office.head, post);
        office.act(office.deputy, post, new Act.Return("依据不足"));
        office.submit(post);

        assertThat(office.reviews.dossier(post).course().signatures()).isEmpty();
        assertThat(office.reviews.dossier(post).mark().waiting()).isEqualTo("first");
        office.refused(office.deputy, post, new Act.Sign("同意", "", false), "review.refused.role");
    }

    @Test
    void anApprovedPostCanStillBeSentBackUntilItIsOut() {
        office.approve(post);
        office.act(office.chief, post, new Act.Return("情况有变"));
        assertThat(office.state(post)).isEqualTo(ReviewState.RETURNED);

        var out = office.post("已经发布");
        office.approve(out);
        office.publish(out, TestHouse.NOW);
        office.refused(office.chief, out, new Act.Return("情况有变"), "review.refused.published");
        office.refused(office.clerk, out, new Act.Withdraw(""), "review.refused.published");
    }

    @Test
    void onlyTheAuthorTakesAPostBack() {
        office.submit(post);
        office.refused(office.deputy, post, new Act.Withdraw("x"), "review.refused.not-author");
        office.act(office.clerk, post, new Act.Withdraw("还要改"));
        assertThat(office.state(post)).isEqualTo(ReviewState.WITHDRAWN);
        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.not-submitted");
    }

    // Late, urgent, outside the rules

    @Test
    void anApprovalAfterThePlannedTimeIsLateUntilThePostIsPlannedAnew() {
        office.plan(post, TestHouse.NOW.minusMinutes(1));
        office.approve(post);
        assertThat(office.state(post)).isEqualTo(ReviewState.LATE);

        office.plan(post, TestHouse.NOW.plusDays(1));
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void anApprovalInTheMinuteOfThePlanIsInTime() {
        office.plan(post, TestHouse.NOW);
        office.approve(post);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void theUrgentPathNeedsTheLastLevelAReasonAndIsMadeUpAfterwards() {
        office.submit(post);
        office.refused(office.head, post, new Act.Permit("汛情紧急"), "review.refused.permit");
        office.refused(office.chief, post, new Act.Permit(""), "review.refused.reason");
        office.act(office.chief, post, new Act.Permit("汛情紧急"));
        office.publish(post, TestHouse.NOW);
        assertThat(office.state(post)).isEqualTo(ReviewState.URGENT);

        office.sign(office.head, post);
        office.sign(office.deputy, post);
        office.sign(office.chief, post);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
        assertThat(office.reviews.dossier(post).course().permit())
                .as("that it went first stays")
                .isPresent();
    }

    @Test
    void aPermitIsForOneText() {
        office.submit(post);
        office.act(office.chief, post, new Act.Permit("汛情紧急"));
        office.change(post);
        assertThat(office.state(post)).isEqualTo(ReviewState.CHANGED);
        office.publish(post, TestHouse.NOW);
        assertThat(office.state(post)).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void matterOutsideTheRulesAddsTheLeaderOfTheUnit() {
        office.desk(office.clerk);
        office.reviews.save(Sheet.empty(post).withOutOfRule(true, "涉及外事"));
        office.approve(post);
        assertThat(office.state(post)).isEqualTo(ReviewState.IN_REVIEW);
        office.sign(office.leader, post);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void anyLevelMaySendItUpAndNobodyTakesThatBack() {
        office.submit(post);
        office.answerAll(office.head, post);
        office.refused(office.head, post, new Act.Sign("", "", true), "review.refused.escalation-reason");
        office.act(office.head, post, new Act.Sign("涉及外事，请领导审定", "", true));
        office.sign(office.deputy, post);
        office.sign(office.chief, post);

        assertThat(office.reviews.dossier(post).mark().waiting()).isEqualTo("leader");
        assertThat(office.state(post)).isEqualTo(ReviewState.IN_REVIEW);
    }

    // The checklist

    @Test
    void aLineFoundWantingStandsInTheWayUntilALeaderLetsItStandWithAReason() {
        office.submit(post);
        office.sign(office.head, post);
        office.answerAll(office.deputy, post);
        var hash = office.read(post).contentHash();
        office.reviews.answer(post, hash, List.of(new Given("facts.true", AnswerKind.VIOLATES, "时间不符")));
        office.refused(office.deputy, post, new Act.Sign("同意", "", false), "review.refused.unmet");

        var stand = List.of(new Given("facts.true", AnswerKind.OVERRIDDEN, "已电话核实"));
        office.desk(office.deputy);
        Office.assertRefused(() -> office.reviews.answer(post, hash, stand), "review.refused.override");
        office.desk(office.chief);
        Office.assertRefused(
                () -> office.reviews.answer(post, hash, List.of(new Given("facts.true", AnswerKind.OVERRIDDEN, " "))),
                "review.answer.needs-reason");
        office.reviews.answer(post, hash, stand);
        sign("同意", office.deputy);
        assertThat(office.house.audit().service().whole())
                .extracting(AuditEntry::action)
                .contains("CHECKLIST_OVERRIDDEN");
    }

    @Test
    void whatDoesNotConformSaysWhy() {
        office.submit(post);
        office.desk(office.head);
        Office.assertRefused(
                () -> office.reviews.answer(
                        post,
                        office.read(post).contentHash(),
                        List.of(
                                new Given("banned.01", AnswerKind.CONFORMS, ""),
                                new Given("banned.02", AnswerKind.VIOLATES, ""))),
                "review.answer.needs-note");
        assertThat(office.reviews.dossier(post).answers()).as("all or none").isEmpty();
    }

    @Test
    void answersAreForOneTextAndAreGivenAnewForTheNext() {
        office.submit(post);
        office.answerAll(office.head, post);
        office.act(office.clerk, post, new Act.Withdraw(""));
        office.change(post);
        office.submit(post);

        office.refused(office.head, post, new Act.Sign("同意", "", false), "review.refused.unmet");
    }
}
