package org.bureaudesk.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Which cell styles show a number as a date (`styles.xml`): Excel keeps dates as plain numbers.
final class DateStyles extends DefaultHandler {

    private static final int FIRST_CUSTOM_FORMAT = 164;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellFormats;
    private int style;

    private DateStyles() {}

    static BitSet read(InputStream in) throws IOException {
        var handler = new DateStyles();
        SafeXml.parse(in, handler);
        return handler.dates;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    var format = number(attributes, "numFmtId");
                    dates.set(style++, isDate(format, formats.get(format)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    /// Formats 27 to 36 and 50 to 58 are the dates of Chinese Excel (2026年8月30日), which have no code of their own.
    static boolean isDate(int format, @Nullable String code) {
        if ((format >= 27 && format <= 36) || (format >= 50 && format <= 58)) {
            return true;
        }
        return (code != null || format < FIRST_CUSTOM_FORMAT) && DateUtil.isADateFormat(format, code);
    }

    private static int number(Attributes attributes, String name) {
        var text = attributes.getValue(name);
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
