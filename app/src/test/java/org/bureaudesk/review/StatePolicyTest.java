package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.StepKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatePolicyTest {

    private static final PostId POST = new PostId(1);
    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final List<String> ROUTE = List.of("first", "second", "third");

    @Test
    void aPostNobodySubmittedIsADraft() {
        assertThat(StatePolicy.state(standing("a", null, null))).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void aSubmittedPostWaitsForTheFirstLevel() {
        var mark = StatePolicy.mark(standing("a", step(StepKind.SUBMIT, 0, "a"), null));

        assertThat(mark.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(mark.waiting()).isEqualTo("first");
        assertThat(mark.signed()).isZero();
    }

    @Test
    void oneSignatureOfThreeIsNoApproval() {
        var mark = StatePolicy.mark(standing("a", step(StepKind.SIGN, 2, "a"), null));

        assertThat(mark.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(mark.waiting()).isEqualTo("third");
    }

    @Test
    void theLastLevelApproves() {
        var mark = StatePolicy.mark(standing("a", step(StepKind.SIGN, 3, "a"), null));

        assertThat(mark.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(mark.waiting()).isEmpty();
    }

    @Test
    void aChangedTextVoidsWhatWasSigned() {
        assertThat(StatePolicy.state(standing("b", step(StepKind.SIGN, 3, "a"), null)))
                .isEqualTo(ReviewState.CHANGED);
        assertThat(StatePolicy.state(standing("b", step(StepKind.SIGN, 1, "a"), null)))
                .isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void anApprovalAfterThePlannedTimeIsLateUntilThePostIsPlannedAnew() {
        var approved = step(StepKind.SIGN, 3, "a");

        assertThat(StatePolicy.state(planned(approved, NOW.minusMinutes(1)))).isEqualTo(ReviewState.LATE);
        assertThat(StatePolicy.state(planned(approved, NOW))).isEqualTo(ReviewState.APPROVED);
        assertThat(StatePolicy.state(planned(approved, NOW.plusDays(1)))).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void whatWentOutWithoutApprovalIsUnreviewed() {
        assertThat(StatePolicy.state(published("a", null, null, false))).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(StatePolicy.state(published("a", step(StepKind.SIGN, 2, "a"), null, false)))
                .isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void whatWasChangedAfterItsApprovalAndPublicationSaysSo() {
        assertThat(StatePolicy.state(published("b", step(StepKind.SIGN, 3, "a"), null, true)))
                .isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void aPermitHoldsForItsTextAlone() {
        var permit = new Standing.Permit(9, "a");

        assertThat(StatePolicy.state(published("a", null, permit, false))).isEqualTo(ReviewState.URGENT);
        assertThat(StatePolicy.state(published("b", null, permit, false))).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void aReturnTakesAnUnusedPermitBack() {
        var returned = new Standing.Last(10, StepKind.RETURN, 0, ROUTE, "a", NOW);

        assertThat(StatePolicy.state(standing("a", returned, new Standing.Permit(9, "a"))))
                .isEqualTo(ReviewState.RETURNED);
        assertThat(StatePolicy.state(standing("a", returned, new Standing.Permit(11, "a"))))
                .isEqualTo(ReviewState.URGENT);
    }

    @Test
    void theReviewMadeUpForEndsTheUrgency() {
        var approved = step(StepKind.SIGN, 3, "a");

        assertThat(StatePolicy.state(published("a", approved, new Standing.Permit(1, "a"), true)))
                .isEqualTo(ReviewState.APPROVED);
    }

    private static Standing.Last step(StepKind kind, int level, String hash) {
        return new Standing.Last(5, kind, level, ROUTE, hash, NOW);
    }

    private static Standing standing(String hash, Standing.@Nullable Last last, Standing.@Nullable Permit permit) {
        return new Standing(POST, hash, null, null, last, permit, last != null && last.completes());
    }

    private static Standing planned(Standing.Last last, LocalDateTime at) {
        return new Standing(POST, last.contentHash(), null, at, last, null, true);
    }

    private static Standing published(
            String hash, Standing.@Nullable Last last, Standing.@Nullable Permit permit, boolean everApproved) {
        return new Standing(POST, hash, NOW.minusDays(1), null, last, permit, everApproved);
    }
}
