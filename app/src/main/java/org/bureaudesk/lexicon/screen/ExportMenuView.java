package org.bureaudesk.lexicon.screen;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writes the entries shown as a file of the form the user picks.
final class ExportMenuView implements View {

    private final EntriesViewModel model;
    private final Screens screens;
    private final MenuButton root;

    ExportMenuView(EntriesViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        root = new MenuButton(screens.messages().text("ui.export"), new FontIcon("fth-download"));
        root.setId("lexicon-export-" + model.page().id());
        root.setMinWidth(Region.USE_PREF_SIZE);
        for (var ending : List.of("xlsx", "csv", "txt")) {
            var item = new MenuItem(screens.messages().text("lexicon.export." + ending));
            item.setId("lexicon-export-" + ending);
            item.setOnAction(_ -> export(ending));
            root.getItems().add(item);
        }
        root.disableProperty().bind(Bindings.isEmpty(model.rows()));
    }

    @Override
    public Parent root() {
        return root;
    }

    private void export(String ending) {
        var shown = List.copyOf(model.rows());
        var name = screens.messages().text(model.page().titleKey());
        screens.dialogs()
                .chooseSave("ui.export.title", name + "." + ending, ending)
                .ifPresent(file -> screens.tasks()
                        .loadLong(
                                "ui.export.running",
                                progress -> {
                                    model.writeTo(file, shown, progress);
                                    screens.exported().accept(file);
                                    return file;
                                },
                                done -> {
                                    screens.dialogs().notice("ui.export.done", done.getFileName());
                                    screens.dialogs().reveal(done);
                                }));
    }
}
