package org.bureaudesk.office;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// Fills `{{name}}` with paragraphs: each looks like the one the placeholder stands in. Without any, a paragraph that
/// holds nothing else goes away.
final class ParagraphPlugin implements RenderPolicy {

    private final Map<String, List<String>> texts;
    private final Map<String, Integer> rightIndents;
    private final Leftovers leftovers;

    ParagraphPlugin(WordModel model, Leftovers leftovers) {
        texts = model.texts();
        rightIndents = model.rightIndents();
        this.leftovers = leftovers;
    }

    @Override
    public void render(ElementTemplate element, Object data, XWPFTemplate template) {
        if (!(element instanceof RunTemplate tag) || !(tag.getRun().getParent() instanceof XWPFParagraph paragraph)) {
            return;
        }
        var name = tag.getTagName();
        var lines = Objects.requireNonNullElse(texts.get(name), List.<String>of());
        var run = tag.getRun();
        var alone = paragraph.getText().strip().equals(tag.getSource());
        if (!alone) {
            run.setText(String.join("", lines), 0);
        } else if (lines.isEmpty()) {
            run.setText("", 0);
            leftovers.drop(paragraph);
        } else {
            indent(paragraph, rightIndents.get(name));
            fill(paragraph, run, lines);
        }
    }

    private static void indent(XWPFParagraph paragraph, @org.jspecify.annotations.Nullable Integer right) {
        if (right == null || paragraph.getAlignment() != ParagraphAlignment.RIGHT) {
            return;
        }
        var properties = paragraph.getCTP().getPPr();
        var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        indent.setRightChars(BigInteger.valueOf(right));
        indent.setRight(BigInteger.valueOf(right * 320L / 100)); // 16 pt: 320 twips a character
    }

    /// From the last to the first, each copy right behind the paragraph itself.
    private static void fill(XWPFParagraph paragraph, XWPFRun run, List<String> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            run.setText(lines.get(i), 0);
            var copy = (CTP) paragraph.getCTP().copy();
            try (XmlCursor behind = paragraph.getCTP().newCursor()) {
                behind.toNextSibling();
                paragraph.getBody().insertNewParagraph(behind).getCTP().set(copy);
            }
        }
        run.setText(lines.getFirst(), 0);
    }
}
