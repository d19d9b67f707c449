package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Dialogs;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tasks;
import org.kordamp.ikonli.javafx.FontIcon;

/// Offers the newest backups by their time, and a file elsewhere. Nothing happens to the records while they are in use:
/// the wish is kept until the next start.
final class RestoreView {

    private static final int MOST = 12;

    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final RestoreOrders orders;
    private final ObservableList<Backups.Copy> copies;
    private final MenuButton root;

    RestoreView(ObservableList<Backups.Copy> copies, Screens screens, RestoreOrders orders) {
        this.messages = screens.messages();
        this.dialogs = screens.dialogs();
        this.tasks = screens.tasks();
        this.orders = orders;
        this.copies = copies;
        root = new MenuButton(messages.text("preferences.restore"), new FontIcon("fth-rotate-ccw"));
        root.setId("backup-restore");
        copies.subscribe(this::reload);
        reload();
    }

    MenuButton root() {
        return root;
    }

    private void reload() {
        tasks.load(orders::waiting, this::offer, () -> {});
    }

    private void offer(Optional<Path> waiting) {
        root.getItems().clear();
        root.setText(messages.text(waiting.isPresent() ? "preferences.restore.waiting" : "preferences.restore"));
        waiting.ifPresent(this::offerCancel);
        for (var copy : copies.subList(0, Math.min(MOST, copies.size()))) {
            var words = messages.text(
                    "preferences.restore.item", copy.madeAt(), copy.file().getFileName());
            var item = new MenuItem(words);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> ask(copy.file()));
            root.getItems().add(item);
        }
        if (!copies.isEmpty()) {
            root.getItems().add(new SeparatorMenuItem());
        }
        var elsewhere = new MenuItem(messages.text("preferences.restore.elsewhere"));
        elsewhere.setId("backup-restore-elsewhere");
        elsewhere.setOnAction(_ -> dialogs.chooseOpen("preferences.restore", "db").stream()
                .findFirst()
                .ifPresent(this::ask));
        root.getItems().add(elsewhere);
    }

    /// What was ordered stays in sight until it is done, and can be called off.
    private void offerCancel(Path backup) {
        var name = backup.getFileName();
        var cancel = new MenuItem(messages.text("preferences.restore.cancel", name), new FontIcon("fth-x"));
        cancel.setId("backup-restore-cancel");
        cancel.setMnemonicParsing(false);
        cancel.setOnAction(_ -> tasks.perform(orders::cancel, () -> {
            reload();
            dialogs.notice("preferences.restore.cancelled", name);
        }));
        root.getItems().addAll(cancel, new SeparatorMenuItem());
    }

    private void ask(Path backup) {
        var name = backup.getFileName();
        if (dialogs.confirm(
                "preferences.restore", "preferences.restore.question", "preferences.restore.confirm", name)) {
            tasks.perform(() -> orders.ask(backup), () -> {
                reload();
                dialogs.notice("preferences.restore.asked", name);
            });
        }
    }
}
