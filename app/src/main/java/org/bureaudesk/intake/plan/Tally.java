package org.bureaudesk.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.intake.sheet.SheetForm;

/// Counts what becomes of the rows of one sheet.
public final class Tally {

    private final String fileName;
    private final String sheetName;
    private final SheetForm form;
    private final List<Rejection> rejected = new ArrayList<>();
    private int added;
    private int changed;
    private int identical;

    public Tally(String fileName, String sheetName, SheetForm form) {
        this.fileName = fileName;
        this.sheetName = sheetName;
        this.form = form;
    }

    public String fileName() {
        return fileName;
    }

    public SheetForm form() {
        return form;
    }

    public void added() {
        added++;
    }

    public void changed() {
        changed++;
    }

    public void identical() {
        identical++;
    }

    public void reject(Rejection rejection) {
        rejected.add(rejection);
    }

    public SheetPlan result() {
        var sorted = rejected.stream()
                .sorted(Comparator.comparingInt(Rejection::row))
                .toList();
        return new SheetPlan(form.kind(), sheetName, added, changed, identical, sorted);
    }

    /// The row of the sheet a record comes from.
    public record Source(Tally tally, int row) {

        boolean isOfSameFile(Source other) {
            return tally.fileName().equals(other.tally.fileName());
        }

        /// Leaves the row out for a reason found only when it is held against the records.
        public void reject(String field, String value, String reasonKey, Object... facts) {
            var heading = tally.form().column(field).heading();
            tally.reject(new Rejection(row, heading, value, reasonKey, List.of(facts)));
        }
    }
}
