package org.bureaudesk.review.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.LevelsFile;
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsViewModelTest {

    private static final List<RoleChoice> ROLES = List.of(
            new RoleChoice("SECTION_HEAD", "科长", List.of("李四")),
            new RoleChoice("DEPUTY_LEADER", "副局长", List.of()),
            new RoleChoice("CHIEF_EDITOR", "局长", List.of("赵六")),
            new RoleChoice("UNIT_LEADER", "单位领导", List.of()));

    private final HeldTasks tasks = new HeldTasks();
    private Office office;
    private LevelsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        model = new LevelsViewModel(office.reviews, office.queues, () -> ROLES, tasks);
        model.reload();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void showsWhatIsInForceWithTheBureausOwnTitles() {
        assertThat(model.rows()).extracting(row -> row.title.get()).containsExactly("一审", "二审", "三审", "单位领导");
        assertThat(model.rows())
                .extracting(row -> Objects.requireNonNull(row.role.get()).title())
                .containsExactly("科长", "副局长", "局长", "单位领导");
    }

    @Test
    void aBlankLevelIsSaidBesideTheButtonAndNothingIsWritten() {
        model.add();
        tasks.finishAll();
        model.save();

        assertThat(tasks.waiting()).isZero();
        assertThat(Objects.requireNonNull(model.faultProperty().get()).key()).isEqualTo("review.levels.blank");
        assertThat(office.reviews.levels()).isEqualTo(LevelsFile.shipped());
        assertThat(model.rows()).as("what was typed stays").hasSize(5);
    }

    @Test
    void aNewLevelComesBeforeThoseOutsideTheRules() {
        model.add();
        tasks.finishAll();
        var row = model.rows().get(3);
        row.title.set("四审");
        row.roleTitle.set("办公室主任");
        row.role.set(ROLES.getFirst());
        model.save();
        tasks.finishAll();

        assertThat(office.reviews.levels().all())
                .extracting(Level::title)
                .containsExactly("一审", "二审", "三审", "四审", "单位领导");
        assertThat(model.faultProperty().get()).isNull();
        assertThat(Objects.requireNonNull(model.savedProperty().get()).stuck()).isZero();
    }

    @Test
    void saysHowManyPostsWaitAtALevelThatIsGone() {
        office.submit(office.post("寒潮蓝色预警"));
        model.remove(model.rows().getFirst());
        model.save();
        tasks.finishAll();

        assertThat(Objects.requireNonNull(model.savedProperty().get()).stuck()).isEqualTo(1);
    }

    @Test
    void levelsMoveUpAndDownAndNoFurther() {
        var second = model.rows().get(1);
        model.move(second, -1);
        assertThat(model.rows().getFirst()).isSameAs(second);
        model.move(second, -1);
        assertThat(model.rows().getFirst()).isSameAs(second);
        model.move(second, 1);
        assertThat(model.rows().get(1)).isSameAs(second);
    }

    @Test
    void whatIsTypedSurvivesALookAtAnotherRoom() {
        model.rows().getFirst().title.set("初审");
        model.reload();
        tasks.finishAll();
        assertThat(model.rows().getFirst().title.get()).isEqualTo("初审");

        model.revert();
        assertThat(model.rows().getFirst().title.get()).isEqualTo("一审");
    }

    @Test
    void theReasonGoesWithTheExceptionItIsFor() {
        model.sameTwice.set(true);
        model.save();
        assertThat(Objects.requireNonNull(model.faultProperty().get()).key()).isEqualTo("review.levels.reason");

        model.sameTwiceReason.set("编制三人");
        model.save();
        tasks.finishAll();
        assertThat(office.reviews.levels().sameTwiceReason()).isEqualTo("编制三人");

        model.sameTwice.set(false);
        model.save();
        tasks.finishAll();
        assertThat(office.reviews.levels().sameTwiceReason()).isEmpty();
    }

    @Test
    void theUsualLevelsAreInForceOnlyOnceSaved() {
        model.remove(model.rows().get(1));
        model.save();
        tasks.finishAll();
        model.usual();
        assertThat(office.reviews.levels().all()).hasSize(3);

        model.save();
        tasks.finishAll();
        assertThat(office.reviews.levels()).isEqualTo(LevelsFile.shipped());
    }
}
