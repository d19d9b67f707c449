package org.bureaudesk.staff.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bureaudesk.audit.screen.AuditScreenFeature;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.shell.Shell;
import org.testfx.util.WaitForAsyncUtils;

/// The real main window with something to type into, locked and opened as in the program.
record LockableWindow(House house, Shell shell, TextArea typing) {

    static LockableWindow open(Stage stage, Path folder) {
        var house = TestHouse.open(folder);
        var shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                house.history(),
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        stage.setWidth(1366);
        stage.setHeight(768);
        var desk = new DeskFeature(house.staff(), shell.screens());
        shell.desk(desk.person(), desk.signIn());
        var typing = new TextArea();
        typing.setId("typing");
        var box = new VBox(typing);
        View page = () -> box;
        shell.open(
                List.of(new Feature("today", "today.title", "fth-sun", () -> page)),
                List.of(),
                List.of(desk.screen(), new AuditScreenFeature(house.audit().service()).screen(shell.screens())));
        desk.onLock(shell::lock);
        return new LockableWindow(house, shell, typing);
    }

    Person person(String name, Role role) {
        var staff = house.staff().service();
        var person = Person.of(staff.newId(), name, role);
        staff.save(person);
        WaitForAsyncUtils.waitForFxEvents();
        return person;
    }
}
