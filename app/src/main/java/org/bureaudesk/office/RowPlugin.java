package org.bureaudesk.office;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/// Fills a table: its heading row holds `{{name}}`, the row below holds `[column]` cells and is repeated for every row
/// of the model. Without rows the table goes away.
final class RowPlugin implements RenderPolicy {

    static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]+)]");

    private final Map<String, WordTable> tables;
    private final Leftovers leftovers;

    RowPlugin(WordModel model, Leftovers leftovers) {
        tables = model.tables();
        this.leftovers = leftovers;
    }

    @Override
    public void render(ElementTemplate element, Object data, XWPFTemplate template) {
        var rows = tables.get(element.getTagName());
        if (rows == null || !(element instanceof RunTemplate tag)) {
            return;
        }
        tag.getRun().setText("", 0);
        if (!(tag.getRun().getParent() instanceof XWPFParagraph paragraph)
                || !(paragraph.getBody() instanceof XWPFTableCell cell)) {
            return;
        }
        var table = cell.getTableRow().getTable();
        if (rows.rows().isEmpty()) {
            leftovers.drop(table);
        } else {
            fill(table, table.getRows().indexOf(cell.getTableRow()) + 1, rows);
        }
    }

    private static void fill(XWPFTable table, int pattern, WordTable rows) {
        var xml = table.getCTTbl();
        if (pattern >= xml.sizeOfTrArray()) {
            return;
        }
        var model = (CTRow) xml.getTrArray(pattern).copy();
        for (int r = 0; r < rows.rows().size(); r++) {
            var index = r;
            var line = r == 0 ? xml.getTrArray(pattern) : xml.insertNewTr(pattern + r);
            line.set(model);
            for (var cell : line.getTcList()) {
                cell.getPList().forEach(p -> replace(p, name -> rows.cell(index, name)));
            }
        }
        if (rows.rows().size() > 1) {
            tieToNext(xml.getTrArray(pattern + rows.rows().size() - 2));
        }
    }

    /// No page begins with the last row alone.
    private static void tieToNext(CTRow row) {
        for (var cell : row.getTcList()) {
            for (var paragraph : cell.getPList()) {
                var layout = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
                if (!layout.isSetKeepNext()) {
                    layout.addNewKeepNext();
                }
            }
        }
    }

    /// The words of a cell may be cut into several runs: they are joined in the first, which keeps its looks.
    private static void replace(CTP paragraph, UnaryOperator<String> value) {
        var text = text(paragraph);
        if (!COLUMN.matcher(text).find() || paragraph.sizeOfRArray() == 0) {
            return;
        }
        var filled = COLUMN.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(value.apply(match.group(1).strip())));
        while (paragraph.sizeOfRArray() > 1) {
            paragraph.removeR(1);
        }
        var run = paragraph.getRArray(0);
        while (run.sizeOfTArray() > 1) {
            run.removeT(1);
        }
        var words = run.sizeOfTArray() == 0 ? run.addNewT() : run.getTArray(0);
        words.setStringValue(filled);
        words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    private static String text(CTP paragraph) {
        var text = new StringBuilder();
        paragraph.getRList().forEach(run -> run.getTList().forEach(t -> text.append(t.getStringValue())));
        return text.toString();
    }
}
