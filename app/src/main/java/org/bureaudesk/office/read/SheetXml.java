package org.bureaudesk.office.read;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the rows of one sheet as they come by, holding no more than one.
final class SheetXml extends DefaultHandler {

    /// What the cells of every sheet of a workbook refer to.
    record Common(List<String> texts, BitSet dateStyles, boolean from1904) {}

    private final Common common;
    private final MergedCells merged;
    private final ReadLimits limits;
    private final RowHandler handler;
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int rows;
    private int rowNumber;
    private int column = -1;
    private @Nullable String type;
    private int style;
    private boolean collecting;
    private boolean isFormula;
    private boolean hasValue;

    SheetXml(Common common, MergedCells merged, ReadLimits limits, RowHandler handler) {
        this.common = common;
        this.merged = merged;
        this.limits = limits;
        this.handler = handler;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "v", "t" -> {
                collecting = true;
                hasValue = true;
            }
            case "rPh" -> collecting = false;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (collecting) {
            text.append(from, start, length);
            if (text.length() > limits.cellCharacters()) {
                throw new UserException("office.read.cell-too-long", rowNumber, limits.cellCharacters());
            }
        }
    }

    private void beginRow(Attributes attributes) {
        rowNumber = whole(attributes.getValue("r"), rowNumber + 1);
        column = -1;
        cells.clear();
    }

    private void beginCell(Attributes attributes) {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : MergedCells.columnOf(place);
        type = attributes.getValue("t");
        style = whole(attributes.getValue("s"), 0);
        text.setLength(0);
        isFormula = false;
        hasValue = false;
    }

    private void endCell() {
        if (column < 0 || column >= limits.columns() || (!hasValue && !isFormula)) {
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        var cell = cell();
        if (column < cells.size()) {
            cells.set(column, cell);
        } else {
            cells.add(cell);
        }
    }

    private void endRow() {
        merged.fillWidened(rowNumber, cells, limits.columns());
        if (cells.stream().allMatch(c -> c.shown().isBlank())) {
            return;
        }
        rows++;
        if (rows > limits.rows()) {
            throw new UserException("office.read.too-many-rows", limits.rows());
        }
        handler.row(rowNumber, cells);
    }

    private Cell cell() {
        if (isFormula && text.isEmpty() && !"str".equals(type)) {
            return new Cell.Fault("=");
        }
        var raw = text.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> new Cell.Text(shared(raw));
            case "str", "inlineStr" -> new Cell.Text(raw);
            case "b" -> new Cell.Text(raw.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell.Fault(raw);
            case "d" -> new Cell.Text(raw.replace('T', ' '));
            default -> number(raw);
        };
    }

    private String shared(String index) {
        int i = whole(index, -1);
        if (i < 0 || i >= common.texts().size()) {
            throw new UserException("office.read.damaged-row", rowNumber);
        }
        var shared = common.texts().get(i);
        if (shared.length() > limits.cellCharacters()) {
            throw new UserException("office.read.cell-too-long", rowNumber, limits.cellCharacters());
        }
        return shared;
    }

    private Cell number(String raw) {
        if (raw.isBlank()) {
            return Cell.BLANK;
        }
        try {
            var value = Double.parseDouble(raw);
            var moment = common.dateStyles().get(Math.max(style, 0)) ? moment(value) : null;
            return moment == null ? new Cell.Real(value) : new Cell.Moment(moment);
        } catch (NumberFormatException _) {
            return new Cell.Text(raw);
        }
    }

    private @Nullable LocalDateTime moment(double serial) {
        return DateUtil.isValidExcelDate(serial) ? DateUtil.getLocalDateTime(serial, common.from1904(), true) : null;
    }

    private static int whole(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
