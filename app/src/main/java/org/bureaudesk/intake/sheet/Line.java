package org.bureaudesk.intake.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bureaudesk.office.read.Cell;
import org.jspecify.annotations.Nullable;

/// One row of a sheet, its cells by field. Every getter answers `null` (text: empty) where nothing is written,
/// and ends the row with a [RejectedRow] where what is written makes no sense. Good only while its row is read.
public final class Line {

    private final SheetForms forms;
    private final SheetForm form;
    private final Map<String, Integer> places;
    private final int number;
    private final List<Cell> cells;

    Line(SheetForms forms, SheetForm form, Map<String, Integer> places, int number, List<Cell> cells) {
        this.forms = forms;
        this.form = form;
        this.places = places;
        this.number = number;
        this.cells = cells;
    }

    /// As the spreadsheet counts, from 1.
    public int number() {
        return number;
    }

    /// What is written there; an outer blank is no part of it.
    public String text(String field) {
        var cell = cell(field);
        if (cell instanceof Cell.Fault) {
            throw rejected(field, "intake.reason.cell-error");
        }
        var text = cell.shown().strip();
        return forms.isMissing(text) ? "" : text;
    }

    /// The same, ending the row where there is nothing.
    public String requiredText(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            throw rejected(field, "intake.reason.missing");
        }
        return text;
    }

    public @Nullable LocalDateTime moment(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        return Moments.of(cell(field)).orElseThrow(() -> rejected(field, "intake.reason.not-a-date"));
    }

    public LocalDateTime requiredMoment(String field) {
        requiredText(field);
        return Moments.of(cell(field)).orElseThrow(() -> rejected(field, "intake.reason.not-a-date"));
    }

    public @Nullable LocalDate day(String field) {
        var moment = moment(field);
        return moment == null ? null : moment.toLocalDate();
    }

    public LocalDate requiredDay(String field) {
        return requiredMoment(field).toLocalDate();
    }

    /// A whole number, not negative.
    public @Nullable Integer count(String field) {
        var whole = whole(field);
        if (whole != null && whole < 0) {
            throw rejected(field, "intake.reason.negative");
        }
        return whole;
    }

    public @Nullable Integer whole(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        return Counts.of(cell(field)).orElseThrow(() -> rejected(field, "intake.reason.not-a-number"));
    }

    /// A figure as its column has it: a count, or the millionths of a rate.
    public @Nullable Long figure(String field) {
        var column = form.column(field);
        if (text(field).isEmpty()) {
            return null;
        }
        var amount =
                Amounts.of(cell(field), column.type()).orElseThrow(() -> rejected(field, "intake.reason.not-a-number"));
        if (amount < 0 && !column.type().equals("whole")) {
            throw rejected(field, "intake.reason.negative");
        }
        return amount;
    }

    /// Whether the sheet has such a column.
    public boolean has(String field) {
        return places.containsKey(field);
    }

    /// The columns there are, by field.
    public SheetForm form() {
        return form;
    }

    /// The constant one of the fixed words stands for.
    public <T> @Nullable T word(String field, Function<String, T> constant) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var list = form.column(field).words();
        var found = forms.constant(list, text)
                .orElseThrow(
                        () -> rejected(field, "intake.reason.unknown-word", String.join("、", forms.choices(list))));
        return constant.apply(found);
    }

    public <T> T requiredWord(String field, Function<String, T> constant) {
        requiredText(field);
        var word = word(field, constant);
        if (word == null) {
            throw rejected(field, "intake.reason.missing");
        }
        return word;
    }

    /// The constant of `list` that is written there; `null` where it is none of them.
    public @Nullable String knownWord(String field, String list) {
        return forms.constant(list, text(field)).orElse(null);
    }

    /// Whether one of the words of `list` is written there.
    public boolean isOneOf(String field, String list) {
        return knownWord(field, list) != null;
    }

    /// Why this row cannot be taken over.
    public RejectedRow rejected(String field, String reasonKey, Object... facts) {
        return new RejectedRow(
                new Rejection(number, form.column(field).heading(), cell(field).shown(), reasonKey, List.of(facts)));
    }

    private Cell cell(String field) {
        var place = places.get(field);
        return place == null || place >= cells.size() ? Cell.BLANK : cells.get(place);
    }
}
