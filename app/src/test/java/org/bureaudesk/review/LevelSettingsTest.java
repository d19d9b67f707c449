package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.LevelsFile;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
import org.junit.jupiter.api.Test;

/// Role titles and persons are settings (domain.md §5).
class LevelSettingsTest extends AboutOnePost {

    private static final Levels SHIPPED = LevelsFile.shipped();

    private static Levels two() {
        return new Levels(List.of(SHIPPED.all().getFirst(), SHIPPED.all().get(2)), false);
    }

    private long logged() {
        return office.house.audit().service().whole().stream()
                .filter(entry -> entry.knownAction().equals(Optional.of(AuditAction.REVIEW_SETTINGS_CHANGED)))
                .count();
    }

    @Test
    void settingsAreKeptAndLoggedWithWhatWasBefore() {
        var wanted = new Levels(two().all(), true, "编制三人", false);
        office.reviews.save(wanted);

        assertThat(office.reviews.levels()).isEqualTo(wanted);
        assertThat(logged()).isEqualTo(1);
        var facts = office.house.audit().service().whole().getLast().factsByName();
        assertThat(facts.values().toString()).contains("same-twice=false", "same-twice=true", "编制三人", "urgent=false");
        assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                .isEmpty();
    }

    @Test
    void theUsualLevelsCanBePutBack() {
        office.reviews.save(two());
        office.reviews.save(SHIPPED);

        assertThat(office.reviews.levels()).isEqualTo(SHIPPED);
        office.close();
        office = new Office(folder.resolve("other"));
        assertThat(office.reviews.levels()).isEqualTo(SHIPPED);
    }

    @Test
    void whatIsRefusedIsNeitherWrittenNorLogged() {
        Office.assertRefused(
                () -> office.reviews.save(new Levels(SHIPPED.all(), true, "", true)), "review.levels.reason");

        assertThat(office.reviews.levels()).isEqualTo(SHIPPED);
        assertThat(logged()).isZero();
    }

    @Test
    void aReviewUnderWayKeepsTheLevelsItWasHandedInWith() {
        office.submit(post);
        var four = new Levels(
                List.of(
                        SHIPPED.all().getFirst(),
                        SHIPPED.all().get(1),
                        SHIPPED.all().get(2),
                        new Level("level-9", "四审", "UNIT_LEADER", "局长", "", false)),
                false);
        office.reviews.save(four);
        office.sign(office.head, post);
        office.sign(office.deputy, post);
        office.sign(office.chief, post);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);

        var next = office.post("大风蓝色预警");
        office.submit(next);
        office.sign(office.head, next);
        office.sign(office.deputy, next);
        office.sign(office.chief, next);
        assertThat(office.state(next)).isEqualTo(ReviewState.IN_REVIEW);
        office.sign(office.leader, next);
        assertThat(office.state(next)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aPostAtALevelThatIsGoneGoesOnlyByBeingHandedInAnew() {
        office.submit(post);
        office.sign(office.head, post);
        office.reviews.save(two());

        office.refused(office.deputy, post, new Act.Sign("同意", "", false), "review.refused.level-gone");
        office.act(office.clerk, post, new Act.Withdraw(""));
        office.submit(post);
        office.sign(office.head, post);
        office.sign(office.chief, post);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void sevenLevelsOfAnEarlierEditionAreReadAndCanBeMended() {
        var seven = levels(7);
        office.house.workspace().database().write(handle -> {
            LevelStore.put(handle, seven);
            return true;
        });
        office.submit(post);
        for (int i = 0; i < 7; i++) {
            office.sign(office.person("审核员" + i, Role.SECTION_HEAD), post);
        }

        assertThat(office.reviews.levels()).isEqualTo(seven);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
        assertThat(office.reviews.dossier(post).holding()).hasSize(7);
        assertThat(office.queue(Queue.APPROVED)).containsExactly(post);
        Office.assertRefused(() -> office.reviews.save(seven), "review.levels.many");
        office.reviews.save(levels(6));
        assertThat(office.reviews.levels()).isEqualTo(levels(6));
    }

    private static Levels levels(int count) {
        return new Levels(
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Level("l" + i, "第" + i + "审", "SECTION_HEAD", "审核人" + i, "", false))
                        .toList(),
                false);
    }

    @Test
    void theUrgentPathCanBeClosed() {
        office.submit(post);
        office.reviews.save(new Levels(SHIPPED.all(), false, "", false));

        office.refused(office.chief, post, new Act.Permit("汛情紧急"), "review.refused.no-urgent");
    }

    @Test
    void aSmallOfficeMayLetOnePersonSignTwiceGivingTheReasonEachTime() {
        var both = office.person("钱八", Role.SECTION_HEAD, Role.DEPUTY_LEADER);
        office.submit(post);
        office.sign(both, post);
        office.answerAll(both, post);
        office.refused(both, post, new Act.Sign("同意", "人手不足", false), "review.refused.twice");

        office.reviews.save(new Levels(SHIPPED.all(), true, "编制三人", true));
        office.refused(both, post, new Act.Sign("同意", " ", false), "review.refused.twice-reason");
        office.act(both, post, new Act.Sign("同意", "分管负责人出差", false));

        assertThat(office.reviews.dossier(post).course().last().orElseThrow().exception())
                .isEqualTo("分管负责人出差");
    }

    @Test
    void whilePasswordsAreAskedForOnlyAnAdministratorSetsLevels() {
        var admin = office.person("管理员", Role.ADMINISTRATOR);
        var staff = office.house.staff();
        staff.signIn().setPassword(admin, "一个长口令123".toCharArray());
        staff.signIn().setPassword(office.head, "另一个长口令123".toCharArray());
        staff.service().change(new StaffSettings(SignInMode.PASSWORD, 10, java.util.Map.of()));

        staff.signIn().signIn(office.head, "另一个长口令123".toCharArray());
        Office.assertRefused(() -> office.reviews.save(two()), "staff.administrators-only");
        staff.signIn().signIn(admin, "一个长口令123".toCharArray());
        office.reviews.save(two());

        assertThat(office.reviews.levels()).isEqualTo(two());
    }

    @Test
    void aNewLevelGetsACodeNoOtherEverHad() {
        assertThat(office.reviews.newLevelCode())
                .isNotEqualTo(office.reviews.newLevelCode())
                .matches("level-\\d+");
    }
}
