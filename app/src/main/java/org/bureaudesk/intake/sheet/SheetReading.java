package org.bureaudesk.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.office.read.Cell;
import org.jspecify.annotations.Nullable;

/// Reads one sheet from the top: looks for the heading row of a kind it knows, skips the note under it, then
/// makes a [Line] of every row.
public final class SheetReading {

    private static final int LIKELY = 2;

    private final SheetForms forms;
    private final @Nullable SheetKind wanted;
    private final List<String> given;
    private final String sheetName;
    private @Nullable Headings headings;
    private @Nullable Headings closest;
    private boolean isWechat;
    private int seen;
    private boolean beneathHeading;

    /// @param wanted the kind the user says it is; `null` to find out
    /// @param given fields whose value is given otherwise, so that they need no column
    public SheetReading(SheetForms forms, @Nullable SheetKind wanted, List<String> given, String sheetName) {
        this.forms = forms;
        this.wanted = wanted;
        this.given = List.copyOf(given);
        this.sheetName = sheetName;
    }

    /// The row as a line, or `null` while it is a title, the heading, or a note.
    public @Nullable Line row(int number, List<Cell> cells) {
        var found = headings;
        if (found == null) {
            lookForHeadings(cells);
            return null;
        }
        if (beneathHeading) {
            beneathHeading = false;
            if (isNote(found, cells)) {
                return null;
            }
        }
        return new Line(forms, found.form(), found.places(), number, cells);
    }

    /// What the sheet turned out to be; empty where no heading of any kind was found.
    public Optional<SheetForm> form() {
        return Optional.ofNullable(headings).map(Headings::form);
    }

    public String sheetName() {
        return sheetName;
    }

    /// Whether there were any rows at all.
    public boolean isEmpty() {
        return seen == 0;
    }

    /// Whether the sheet itself has every column it must have, none given otherwise.
    public boolean standsAlone() {
        return headings != null && given.stream().allMatch(headings.places()::containsKey);
    }

    /// Whether the headings are those of a WeChat export.
    public boolean isWechat() {
        return isWechat;
    }

    /// The headings that were missing in the row that looked most like a heading; empty where none did.
    public List<String> missing() {
        return closest == null ? List.of() : closest.missing();
    }

    private void lookForHeadings(List<Cell> cells) {
        seen++;
        if (seen > forms.headingRows()) {
            return;
        }
        isWechat |= cells.stream().map(c -> Plain.bare(c.shown())).anyMatch(forms.wechatMarks()::contains);
        var candidates = candidates(cells);
        headings = candidates.stream().filter(Headings::isComplete).findFirst().orElse(null);
        beneathHeading = headings != null;
        candidates.stream()
                .filter(h -> h.places().size() >= (wanted == null ? LIKELY : 1))
                .findFirst()
                .filter(h ->
                        closest == null || h.places().size() > closest.places().size())
                .ifPresent(h -> closest = h);
    }

    /// The kinds this row might head, the likeliest first: named so, then by the number of columns found.
    private List<Headings> candidates(List<Cell> cells) {
        var found = new ArrayList<Headings>();
        for (var form : forms.sheets()) {
            if (wanted == null || wanted == form.kind()) {
                found.add(Headings.find(form, cells, given));
            }
        }
        found.sort(Comparator.comparing((Headings h) -> !h.form().isCalled(sheetName))
                .thenComparingInt(h -> -h.places().size()));
        return found;
    }

    private boolean isNote(Headings found, List<Cell> cells) {
        for (var cell : cells) {
            var shown = cell.shown().strip();
            if (!shown.isEmpty()) {
                return forms.noteMarks().stream().anyMatch(shown::startsWith)
                        || found.form().columns().stream()
                                .anyMatch(c -> c.note().equals(shown));
            }
        }
        return false;
    }
}
