package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What importing the chosen files would do, and whether it was done. FX thread only.
final class ImportViewModel {

    /// One recognised sheet of one file.
    record SheetRow(String file, SheetPlan sheet) {}

    /// One row that would be left out.
    record RejectedRow(String file, String sheet, Rejection rejection) {}

    /// Where the import stands.
    enum Step {
        NOTHING_CHOSEN,
        PREVIEW,
        NOTHING_NEW,
        DONE
    }

    private final ImportService service;
    private final Tasks tasks;
    private final ObservableList<SheetRow> sheets = FXCollections.observableArrayList();
    private final ObservableList<RejectedRow> rejected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOTHING_CHOSEN);
    private @Nullable ImportPlan plan;
    private int latest;

    ImportViewModel(ImportService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    ObservableList<SheetRow> sheets() {
        return sheets;
    }

    ObservableList<RejectedRow> rejected() {
        return rejected;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Reads the files and shows what they would bring.
    void open(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        clear();
        var request = ++latest;
        tasks.loadLong("intake.reading", progress -> service.preview(ImportRequest.of(files), progress), found -> {
            if (request == latest) {
                show(found);
            }
        });
    }

    /// Imports what is shown.
    void carryOut() {
        var chosen = plan;
        if (chosen == null || step.get() != Step.PREVIEW) {
            return;
        }
        var request = ++latest;
        tasks.loadLong(
                "intake.writing",
                progress -> {
                    service.carryOut(chosen, progress);
                    return chosen;
                },
                _ -> {
                    if (request == latest) {
                        plan = null;
                        step.set(Step.DONE);
                    }
                });
    }

    void clear() {
        latest++;
        plan = null;
        sheets.clear();
        rejected.clear();
        step.set(Step.NOTHING_CHOSEN);
    }

    private void show(ImportPlan found) {
        plan = found;
        for (var file : found.files()) {
            for (var sheet : file.sheets()) {
                sheets.add(new SheetRow(file.name(), sheet));
                sheet.rejected().forEach(r -> rejected.add(new RejectedRow(file.name(), sheet.sheetName(), r)));
            }
        }
        step.set(found.changesAnything() ? Step.PREVIEW : Step.NOTHING_NEW);
    }
}
