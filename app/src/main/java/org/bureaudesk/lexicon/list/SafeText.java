package org.bureaudesk.lexicon.list;

/// Text for the cells of text tables, such that no spreadsheet takes it for a formula (公式注入): what begins like one
/// has an apostrophe put before it, and so has what begins with an apostrophe and would be taken for that.
final class SafeText {

    private static final String DANGEROUS = "=+-@＝＋－＠\t\r'";

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// The text as it was.
    static String back(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && DANGEROUS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
