package org.bureaudesk.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Gives every placeholder a run of its own before poi-tl does: poi-tl forgets the East Asian font of what it cuts off.
final class RunSplit {

    private static final Pattern PIECE = Pattern.compile("\\{\\{[^{}]*}}|(?:(?!\\{\\{[^{}]*}}).)+", Pattern.DOTALL);

    private RunSplit() {}

    static void apply(XmlObject part) {
        for (var run : runs(part)) {
            if (run.sizeOfTArray() == 1 && run.getTArray(0).getStringValue().contains("{{")) {
                split(run);
            }
        }
    }

    private static List<CTR> runs(XmlObject part) {
        var runs = new ArrayList<CTR>();
        try (XmlCursor cursor = part.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken() == XmlCursor.TokenType.START && cursor.getObject() instanceof CTR run) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static void split(CTR run) {
        var pieces = PIECE.matcher(run.getTArray(0).getStringValue())
                .results()
                .map(match -> match.group())
                .toList();
        for (int i = 0; i < pieces.size() - 1; i++) {
            write(run, pieces.get(i));
            try (XmlCursor source = run.newCursor();
                    XmlCursor before = run.newCursor()) {
                source.copyXml(before);
            }
        }
        write(run, pieces.getLast());
    }

    private static void write(CTR run, String words) {
        run.getTArray(0).setStringValue(words);
        run.getTArray(0).setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
