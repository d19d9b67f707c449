package org.bureaudesk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RectificationViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();
    private House house;
    private InspectionService inspections;
    private RectificationViewModel model;

    @BeforeEach
    void openScreen(@TempDir Path folder) {
        house = TestHouse.open(folder);
        inspections = house.inspections().service();
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var screens = new Screens(tasks, messages, TestHouse.CLOCK, dialogs, (_, _) -> {}, house.history());
        model = new RectificationViewModel(inspections, screens);
        model.desk().reload();
        tasks.finishAll();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void keepsEveryFieldOfAProblem() {
        var saved = addProblem();

        assertThat(saved)
                .isEqualTo(new Rectification(
                        saved.id(), "菜单链接失效", "链接失效", "李晓梅", "更换链接并每周巡查", LocalDate.of(2026, 11, 20), null, null));
        assertThat(model.stateOf(saved)).isEqualTo(RectificationState.OVERDUE);
    }

    @Test
    void marksAProblemDoneAndTakesThatBack() {
        var open = addProblem();
        model.form().text(Field.DONE_ON).set("2026年11月23日");
        model.desk().save();
        tasks.finishAll();
        assertThat(model.stateOf(inspections.rectifications().getFirst())).isEqualTo(RectificationState.DONE);

        house.history().undo();
        tasks.finishAll();
        assertThat(inspections.rectifications()).containsExactly(open);
        assertThat(model.form().text(Field.DONE_ON).get()).isEmpty();
    }

    @Test
    void narrowsTheListByStateAndWords() {
        addProblem();

        model.stateProperty().set(RectificationState.OPEN);
        assertThat(model.desk().list().rows()).isEmpty();
        model.stateProperty().set(RectificationState.OVERDUE);
        model.desk().list().filterProperty().set("菜单 李晓梅");
        assertThat(model.desk().list().rows()).hasSize(1);
    }

    @Test
    void movesAProblemToTheBinAndRestoresIt() {
        addProblem();
        model.desk().bin();
        tasks.finishAll();
        assertThat(inspections.rectifications()).isEmpty();

        inspections.restore(inspections.binned().getFirst());
        tasks.finishAll();
        assertThat(model.desk().list().rows()).hasSize(1);
    }

    @Test
    void exportsTheRowsShown(@TempDir Path target) {
        addProblem();
        dialogs.saveTo(target.resolve("整改.xlsx"));

        model.export(model.desk().list().rows());
        tasks.finishAll();

        assertThat(Files.exists(target.resolve("整改.xlsx"))).isTrue();
    }

    private Rectification addProblem() {
        model.desk().add();
        model.form().text(Field.PROBLEM).set(" 菜单链接失效 ");
        model.form().text(Field.CATEGORY).set("链接失效");
        model.form().text(Field.RESPONSIBLE).set("李晓梅");
        model.form().text(Field.MEASURE).set("更换链接并每周巡查");
        model.form().text(Field.DUE_ON).set("2026-11-20");
        model.desk().save();
        tasks.finishAll();
        return inspections.rectifications().getFirst();
    }
}
