package org.bureaudesk.staff.screen;

import java.util.ArrayList;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.bureaudesk.staff.Person;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who is at the desk, in the top bar (张三 · 编辑 ▾), and the menu to change that.
final class DeskPersonView implements View {

    private final DeskViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final MenuButton root = new MenuButton();

    DeskPersonView(DeskViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        root.setId("desk-person");
        root.getStyleClass().add("desk-person");
        root.setGraphic(new FontIcon("fth-user"));
        root.setMinWidth(Region.USE_PREF_SIZE);
        model.person().subscribe(_ -> say());
        model.settings().subscribe(_ -> say());
        root.setOnShowing(_ -> fill());
        fill();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    private void say() {
        var now = model.person().get();
        var words = now == null
                ? messages.text("staff.desk.nobody")
                : new RoleWords(messages, model.settings().get()).inShort(now);
        root.setText(words);
        root.setAccessibleText(messages.text("staff.desk.now", words));
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        if (model.asksForPasswords()) {
            items.add(item("desk-lock", "staff.desk.leave", "fth-lock", () -> model.lock(false)));
            items.add(item("desk-password", "staff.desk.password", "fth-key", this::changePassword));
        } else {
            model.present().forEach(person -> items.add(choice(person)));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("desk-staff", "staff.desk.staff", "fth-users", () -> go("staff")));
        items.add(item("desk-audit", "staff.desk.audit", "fth-book-open", () -> go("audit")));
        root.getItems().setAll(items);
    }

    private MenuItem choice(Person person) {
        var words = new RoleWords(messages, model.settings().get()).inShort(person);
        var item = new RadioMenuItem(words);
        item.setId("desk-name-" + person.id().value());
        item.setSelected(person.equals(model.person().get()));
        item.setOnAction(_ -> model.name(person));
        return item;
    }

    private MenuItem item(String id, String nameKey, String icon, Runnable action) {
        var item = new MenuItem(messages.text(nameKey), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void go(String room) {
        screens.navigator().go(room, null);
    }

    private void changePassword() {
        Runnable done = () -> screens.dialogs().notice("staff.password.changed");
        new PasswordDialog(messages, root.getScene().getWindow(), true)
                .ask(messages.text("staff.password.own"), (old, wanted) -> model.changeOwnPassword(old, wanted, done));
    }
}
