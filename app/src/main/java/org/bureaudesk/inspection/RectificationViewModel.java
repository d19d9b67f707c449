package org.bureaudesk.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.RecordDesk;
import org.bureaudesk.ui.ledger.SheetExport;
import org.jspecify.annotations.Nullable;

/// The state of the list of problems. FX thread only.
final class RectificationViewModel {

    private final Screens screens;
    private final FormModel<Field> form;
    private final RecordDesk<Rectification, Map<Field, String>> desk;
    private final ObjectProperty<@Nullable RectificationState> state = new SimpleObjectProperty<>();

    RectificationViewModel(InspectionService inspections, Screens screens) {
        this.screens = screens;
        form = new FormModel<>(Field.class, texts -> RectificationPolicy.check(texts, LocalDate.now(screens.clock())));
        var records = new RectificationRecords(inspections, screens.messages());
        desk = new RecordDesk<>(records, form, screens.tasks(), screens.dialogs());
        state.addListener((_, _, wanted) -> desk.list().filterBy(r -> wanted == null || stateOf(r) == wanted));
        inspections.onChange(() -> screens.tasks().later(desk::reload));
    }

    RecordDesk<Rectification, Map<Field, String>> desk() {
        return desk;
    }

    FormModel<Field> form() {
        return form;
    }

    /// The state the list is limited to; `null` for every one.
    ObjectProperty<@Nullable RectificationState> stateProperty() {
        return state;
    }

    RectificationState stateOf(Rectification problem) {
        return RectificationPolicy.state(problem, LocalDate.now(screens.clock()));
    }

    void open(long id) {
        desk.open(problem -> problem.id() == id);
    }

    void export(List<Rectification> rows) {
        var sheet = new RectificationSheet(screens.messages(), this::stateOf);
        new SheetExport(screens).ask("inspection.sheet.title", sheet.of(rows));
    }
}
