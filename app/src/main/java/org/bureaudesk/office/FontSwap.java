package org.bureaudesk.office;

import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// Puts the bureau's fonts in the place of those a template was written with, wherever a run or style names them.
final class FontSwap {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName FONTS = new QName(W, "rFonts");
    private static final String[] SCRIPTS = {"eastAsia", "ascii", "hAnsi", "cs"};

    private FontSwap() {}

    static void apply(XWPFDocument document, Map<String, String> fonts) {
        swap(document.getDocument(), fonts);
        document.getHeaderList().forEach(part -> swap(part, fonts));
        document.getFooterList().forEach(part -> swap(part, fonts));
    }

    private static void swap(XWPFHeaderFooter part, Map<String, String> fonts) {
        swap(part._getHdrFtr(), fonts);
    }

    private static void swap(XmlObject xml, Map<String, String> fonts) {
        try (XmlCursor cursor = xml.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken() == XmlCursor.TokenType.START && FONTS.equals(cursor.getName())) {
                    swap(cursor, fonts);
                }
            }
        }
    }

    private static void swap(XmlCursor run, Map<String, String> fonts) {
        for (var script : SCRIPTS) {
            var attribute = new QName(W, script);
            var font = run.getAttributeText(attribute);
            var other = font == null ? null : fonts.get(font);
            if (other != null) {
                run.setAttributeText(attribute, other);
            }
        }
    }
}
