package org.bureaudesk.office;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The end of an official document: the signature never stands alone on a page (GB/T 9704-2012 7.3.5).
final class Closing {

    private Closing() {}

    /// Ties the signature, the blank line before it and the last paragraph of the text together.
    static void keepTogether(XWPFDocument document) {
        var elements = document.getBodyElements();
        for (int i = elements.size() - 2; i >= 0; i--) {
            if (!(elements.get(i) instanceof XWPFParagraph paragraph)) {
                return;
            }
            paragraph.setKeepNext(true);
            if (!paragraph.getText().isBlank() && paragraph.getAlignment() != ParagraphAlignment.RIGHT) {
                return;
            }
        }
    }
}
