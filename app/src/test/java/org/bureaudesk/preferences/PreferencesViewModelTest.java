package org.bureaudesk.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PreferencesViewModelTest {

    @TempDir
    Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private PreferencesViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        model = new PreferencesViewModel(
                house.settings(),
                house.rulePacks(),
                new Backups(house.workspace(), TestHouse.CLOCK),
                house.demo().service(),
                tasks);
        model.reload();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void writesAChangeAtOnceAndOneMadeMeanwhileAfterwards() {
        model.unitName.set("示例市应急管理局");
        model.save();
        model.recipient.set("市政务公开办");
        model.save();
        tasks.finishAll();

        var kept = SettingsFile.open(folder.resolve("settings.json")).get();
        assertThat(kept.unitName()).isEqualTo("示例市应急管理局");
        assertThat(kept.recipient()).isEqualTo("市政务公开办");
    }

    @Test
    void takesTheOfficialFontWhereNoneIsNamed() {
        model.bodyFont.set(" ");
        model.unitName.set("x");
        model.save();
        tasks.finishAll();

        assertThat(house.settings().get().fonts().body()).isEqualTo("仿宋_GB2312");
    }

    @Test
    void keepsAtLeastOneRulePackInForce() {
        var inForce = model.allPacks().stream().filter(model::isInForce).toList();
        var last = inForce.getLast();
        inForce.stream().limit(inForce.size() - 1L).forEach(pack -> model.putInForce(pack, false));
        tasks.finishAll();

        assertThat(model.putInForce(last, false)).isFalse();
        assertThat(house.settings().get().rulePacks()).containsExactly(last.id());
    }

    @Test
    void saysThatTheNameOfTheUnitIsMissing() {
        assertThat(model.unitNameFault()).contains("preferences.unit-name.missing");
        model.unitName.set("示例市气象局");
        assertThat(model.unitNameFault()).isEmpty();
    }

    @Test
    void backsUpAndTellsWhen() {
        assertThat(model.copies()).isEmpty();

        model.backUp();
        tasks.finishAll();

        assertThat(model.copies()).hasSize(1);
        assertThat(model.newBackup().get()).exists();
    }

    @Test
    void takesTheDemonstrationOut() {
        house.demo().service().fill();
        model.reload();
        tasks.finishAll();
        assertThat(model.demoPresent().get()).isTrue();

        model.removeDemo();
        tasks.finishAll();

        assertThat(model.demoPresent().get()).isFalse();
        assertThat(house.accounts().service().all()).isEmpty();
    }

    @Test
    void tellsTheVersionOfThePom() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + About.read().version());
        assertThat(About.read().libraries()).hasSizeGreaterThan(10);
    }
}
