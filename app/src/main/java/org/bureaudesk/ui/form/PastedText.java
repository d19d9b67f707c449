package org.bureaudesk.ui.form;

/// Text from another program as a text area can hold it: every kind of line end becomes `\n`, what nobody can see goes.
final class PastedText {

    private static final char VERTICAL_TAB = 0x0B; // how Word breaks a line inside a paragraph
    private static final char FORM_FEED = 0x0C;
    private static final char NEXT_LINE = 0x85;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char FIXED_BLANK = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final char OBJECT = 0xFFFC; // where a picture stood

    private PastedText() {}

    static String clean(String pasted) {
        var text = new StringBuilder(pasted.length());
        for (int i = 0; i < pasted.length(); i++) {
            char c = pasted.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == pasted.length() || pasted.charAt(i + 1) != '\n') {
                        text.append('\n');
                    }
                }
                case VERTICAL_TAB, FORM_FEED, NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> text.append('\n');
                case FIXED_BLANK -> text.append(' ');
                case SOFT_HYPHEN, BYTE_ORDER_MARK, OBJECT -> {}
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
