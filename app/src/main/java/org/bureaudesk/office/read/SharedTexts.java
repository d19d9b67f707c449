package org.bureaudesk.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.kernel.UserException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The texts the cells of a workbook share (`sharedStrings.xml`), without the readings that stand over Chinese words.
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final ReadLimits limits;
    private long characters;
    private boolean inText;
    private boolean inReading;

    private SharedTexts(ReadLimits limits) {
        this.limits = limits;
    }

    static List<String> read(InputStream in, ReadLimits limits) throws IOException {
        var handler = new SharedTexts(limits);
        SafeXml.parse(in, handler);
        return handler.texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (!inText) {
            return;
        }
        characters += length;
        if (characters > limits.textCharacters()) {
            throw new UserException("office.read.too-much-text", limits.textCharacters());
        }
        text.append(from, start, length);
    }
}
