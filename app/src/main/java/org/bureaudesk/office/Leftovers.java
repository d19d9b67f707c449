package org.bureaudesk.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// What a filled template no longer needs: taken out at the end, because poi-tl still walks over it before.
final class Leftovers {

    private final List<XmlObject> dropped = new ArrayList<>();

    /// A cell keeps its last paragraph: Word refuses one without.
    void drop(XWPFParagraph paragraph) {
        if (!(paragraph.getBody() instanceof XWPFTableCell)) {
            dropped.add(paragraph.getCTP());
        }
    }

    void drop(XWPFTable table) {
        dropped.add(table.getCTTbl());
    }

    void clear() {
        for (var object : dropped) {
            try (XmlCursor cursor = object.newCursor()) {
                cursor.removeXml();
            }
        }
    }
}
