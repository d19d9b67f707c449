package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Navigator;
import org.bureaudesk.ui.Screens;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the records lie, how to copy them and how to keep them elsewhere.
final class DataView {

    private final Messages messages;
    private final VBox root = new VBox();

    DataView(PreferencesViewModel model, Screens screens, Path folder, Consumer<Path> moveTo, RestoreOrders restore) {
        this.messages = screens.messages();
        var dialogs = screens.dialogs();
        var where = new Label(folder.toString());
        where.setId("data-folder");
        where.setWrapText(true);
        var last = new Label();
        last.getStyleClass().addAll("muted", "small");
        Runnable tell = () -> last.setText(lastBackup(model.copies()));
        model.copies().subscribe(tell);
        tell.run();
        model.newBackup().subscribe(made -> {
            if (made != null) {
                dialogs.notice("preferences.backup.done", made.getFileName());
            }
        });
        var buttons = new FlowPane(
                button("data-open", "preferences.data.open", "fth-folder", () -> dialogs.reveal(folder)),
                button("backup-now", "preferences.backup", "fth-save", model::backUp),
                new RestoreView(model.copies(), screens, restore).root(),
                button(
                        "data-move",
                        "preferences.data.other",
                        "fth-hard-drive",
                        () -> dialogs.chooseFolder("preferences.data.other").ifPresent(chosen -> {
                            moveTo.accept(chosen);
                            dialogs.notice("preferences.data.next-start", chosen);
                        })));
        addRooms(buttons, screens.navigator());
        buttons.getChildren().add(removeDemo(model, screens));
        buttons.getStyleClass().add("button-flow");
        root.getStyleClass().add("form-cell");
        root.getChildren().addAll(where, last, buttons);
    }

    private Button removeDemo(PreferencesViewModel model, Screens screens) {
        var dialogs = screens.dialogs();
        var removeDemo = button("demo-remove", "preferences.demo.remove", "fth-trash-2", () -> {
            if (dialogs.confirm("preferences.demo.remove", "preferences.demo.question", "preferences.demo.remove")) {
                model.removeDemo();
            }
        });
        removeDemo.visibleProperty().bind(model.demoPresent());
        removeDemo.managedProperty().bind(removeDemo.visibleProperty());
        return removeDemo;
    }

    private void addRooms(FlowPane buttons, Navigator rooms) {
        var staff = button("open-staff", "preferences.staff", "fth-users", () -> rooms.go("staff", null));
        var audit = button("open-audit", "preferences.audit", "fth-book-open", () -> rooms.go("audit", null));
        buttons.getChildren().addAll(staff, audit);
    }

    VBox root() {
        return root;
    }

    private String lastBackup(List<Backups.Copy> copies) {
        return Backups.last(copies)
                .map(made -> messages.text("preferences.backup.last", made))
                .orElseGet(() -> messages.text("preferences.backup.none"));
    }

    private Button button(String id, String nameKey, String icon, Runnable action) {
        var button = new Button(messages.text(nameKey), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
