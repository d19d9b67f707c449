package org.bureaudesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.intake.FilePlan;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.text.Messages;

/// What became of one file, as scripts read it.
record ImportAnswer(
        String file,
        String kind,
        int added,
        int changed,
        int identical,
        List<Rejected> rejected,
        List<Map<String, Object>> sheets) {

    private static final String SEVERAL = "workbook";

    /// A row that was left out. The reason is a sentence; the sheet is empty for a text table.
    record Rejected(int row, String column, String value, String reason, String sheet) {}

    static ImportAnswer of(FilePlan plan, Messages messages) {
        var rejected = plan.sheets().stream()
                .flatMap(s -> s.rejected().stream().map(r -> rejected(s, r, messages)))
                .toList();
        var filled = plan.sheets().stream().filter(s -> size(s) > 0).toList();
        var kinds = filled.isEmpty() ? plan.sheets() : filled;
        return new ImportAnswer(
                plan.file().toString(),
                kind(plan, kinds),
                plan.added(),
                plan.changed(),
                plan.identical(),
                rejected,
                plan.sheets().stream().map(ImportAnswer::sheet).toList());
    }

    /// Of an export, the platform it comes from.
    private static String kind(FilePlan plan, List<SheetPlan> kinds) {
        var export = plan.export();
        if (export != null) {
            return export.origin();
        }
        return kinds.size() == 1 ? kinds.getFirst().kind().id() : SEVERAL;
    }

    /// The keys in their order.
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file);
        json.put("kind", kind);
        json.put("new", added);
        json.put("changed", changed);
        json.put("identical", identical);
        json.put("rejected", rejected);
        if (sheets.size() > 1) {
            json.put("sheets", sheets);
        }
        return json;
    }

    private static int size(SheetPlan sheet) {
        return sheet.added()
                + sheet.changed()
                + sheet.identical()
                + sheet.rejected().size();
    }

    private static Map<String, Object> sheet(SheetPlan sheet) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", sheet.sheetName());
        json.put("kind", sheet.kind().id());
        json.put("new", sheet.added());
        json.put("changed", sheet.changed());
        json.put("identical", sheet.identical());
        json.put("rejected", sheet.rejected().size());
        return json;
    }

    private static Rejected rejected(SheetPlan sheet, Rejection rejection, Messages messages) {
        var reason = messages.text(rejection.reasonKey(), rejection.facts().toArray());
        return new Rejected(rejection.row(), rejection.column(), rejection.value(), reason, sheet.sheetName());
    }
}
