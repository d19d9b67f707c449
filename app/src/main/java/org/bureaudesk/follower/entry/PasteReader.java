package org.bureaudesk.follower.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Understands a block copied from Excel or WPS, with or without headings and dates. Never throws for what is pasted.
public final class PasteReader {

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_ROWS = 4_000;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_FAULTS = 100;
    private static final int HEADING_WITHIN = 3;

    private static final List<PasteColumn> ORDER = List.of(PasteColumn.values());

    private final Period shown;
    private final PasteColumn anchor;
    private final LocalDate today;
    private final List<PasteFault> faults = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOfDay = new HashMap<>();

    private PasteReader(Period shown, PasteColumn anchor, LocalDate today) {
        this.shown = shown;
        this.anchor = anchor;
        this.today = today;
    }

    /// @param shown the period on the screen: it says the year of a day without one
    /// @param anchor the column the block is pasted at
    public static PastedBlock read(String text, Period shown, PasteColumn anchor, LocalDate today) {
        return new PasteReader(shown, anchor, today).read(text);
    }

    private PastedBlock read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return PastedBlock.refused(PasteFault.whole("follower.fault.too-big", MOST_ROWS, MOST_COLUMNS));
        }
        var cells = CellText.split(text, MOST_ROWS);
        if (cells.isEmpty()) {
            return PastedBlock.refused(PasteFault.whole("follower.fault.empty"));
        }
        var width = cells.stream().mapToInt(PasteReader::width).max().orElse(0);
        if (cells.size() > MOST_ROWS || width > MOST_COLUMNS) {
            return PastedBlock.refused(PasteFault.whole("follower.fault.too-big", MOST_ROWS, MOST_COLUMNS));
        }
        var layout = layout(cells, width);
        return layout == null ? PastedBlock.refused(PasteFault.whole("follower.fault.too-wide")) : rows(cells, layout);
    }

    private static int width(List<String> row) {
        var width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /// Where the rows begin and which cell belongs to which column.
    private record Layout(int firstRow, Map<PasteColumn, Integer> columns, boolean guessed) {}

    private @Nullable Layout layout(List<List<String>> cells, int width) {
        var headings = PasteHeadings.load();
        for (int i = 0; i < Math.min(HEADING_WITHIN, cells.size()); i++) {
            var found = headings.find(cells.get(i));
            if (!found.isEmpty()) {
                return new Layout(i + 1, found, false);
            }
        }
        if (!daysFirst(cells)) {
            return ORDER.indexOf(anchor) + width > ORDER.size() ? null : new Layout(0, inOrder(anchor, width), false);
        }
        if (width == 2) { // day and one number: into the column the user stands in, else most likely the total
            var single = anchor.isCount() ? anchor : PasteColumn.CUMULATIVE;
            return new Layout(0, Map.of(PasteColumn.DAY, 0, single, 1), !anchor.isCount());
        }
        return width > ORDER.size() ? null : new Layout(0, inOrder(PasteColumn.DAY, width), width < 5);
    }

    private static Map<PasteColumn, Integer> inOrder(PasteColumn first, int width) {
        var columns = new EnumMap<PasteColumn, Integer>(PasteColumn.class);
        for (int i = 0; i < width; i++) {
            columns.put(ORDER.get(ORDER.indexOf(first) + i), i);
        }
        return columns;
    }

    /// Whether the first cell of the rows is their day. Bare numbers are taken for days only in the column of days or
    /// when they run on day by day, which counts of people do not.
    private boolean daysFirst(List<List<String>> cells) {
        var firsts = cells.stream()
                .map(row -> CellText.plain(row.getFirst()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (anchor == PasteColumn.DAY || firsts.stream().anyMatch(cell -> DayText.isPlainly(cell, shown))) {
            return true;
        }
        var days = firsts.stream()
                .flatMap(cell -> DayText.read(cell, shown).stream())
                .toList();
        if (days.size() < firsts.size() || days.size() < 2) {
            return false;
        }
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).equals(days.get(i - 1).plusDays(1))) {
                return false;
            }
        }
        return true;
    }

    private PastedBlock rows(List<List<String>> cells, Layout layout) {
        var dated = layout.columns().containsKey(PasteColumn.DAY);
        var rows = new ArrayList<PastedRow>();
        for (int i = layout.firstRow(); i < cells.size() && faults.size() < MOST_FAULTS; i++) {
            var row = cells.get(i);
            if (!dated || row.stream().anyMatch(cell -> !cell.isBlank())) {
                var day = dated ? day(i + 1, cell(row, layout, PasteColumn.DAY)) : null;
                rows.add(new PastedRow(i + 1, day, counts(i + 1, row, layout)));
            }
        }
        if (rows.isEmpty()) {
            faults.add(PasteFault.whole("follower.fault.empty"));
        }
        return new PastedBlock(rows, faults, dated, layout.guessed());
    }

    private @Nullable LocalDate day(int line, String cell) {
        var day = DayText.read(CellText.plain(cell), shown).orElse(null);
        if (day == null) {
            faults.add(PasteFault.of(line, PasteColumn.DAY, cell, "follower.fault.not-a-day"));
        } else if (day.isAfter(today)) {
            faults.add(PasteFault.of(line, PasteColumn.DAY, cell, "follower.fault.future"));
        } else {
            var earlier = lineOfDay.putIfAbsent(day, line);
            if (earlier != null) {
                faults.add(new PasteFault(line, PasteColumn.DAY, cell, "follower.fault.twice", List.of(earlier)));
            }
        }
        return day;
    }

    private Map<PasteColumn, Integer> counts(int line, List<String> row, Layout layout) {
        var counts = new EnumMap<PasteColumn, Integer>(PasteColumn.class);
        for (var column : layout.columns().keySet()) {
            if (!column.isCount()) {
                continue;
            }
            var cell = cell(row, layout, column);
            var count = CountText.read(column, cell);
            if (count.faultKey() != null) {
                faults.add(PasteFault.of(line, column, cell, count.faultKey()));
            } else if (count.value() != null) {
                counts.put(column, count.value());
            }
        }
        return counts;
    }

    private static String cell(List<String> row, Layout layout, PasteColumn column) {
        int at = layout.columns().getOrDefault(column, Integer.MAX_VALUE);
        return at < row.size() ? row.get(at) : "";
    }
}
