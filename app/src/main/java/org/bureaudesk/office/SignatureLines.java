package org.bureaudesk.office;

/// Where the two lines at the end of an official document stand, in hundredths of a character from the right edge.
/// GB/T 9704-2012 7.3.5.2: the unit two characters in, the date below begins two characters further right; a date
/// longer
/// than the unit stands two characters in itself and moves the unit left.
public record SignatureLines(int unitRight, int dateRight) {

    private static final int TWO = 200;

    public static SignatureLines of(String unit, String date) {
        var dateRight = width(unit) - width(date);
        if (dateRight >= 0) {
            return new SignatureLines(TWO, dateRight);
        }
        return new SignatureLines(Math.max(0, TWO + width(date) + TWO - width(unit)), TWO);
    }

    /// In hundredths of a Chinese character: Latin letters and figures take half of one.
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 50 : 100).sum();
    }
}
