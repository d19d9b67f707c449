package org.bureaudesk.follower.entry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a number of people as an office writes it: thousands commas, full-width digits, `12.0` from Excel; `-` and
/// nothing at all stand for unknown.
///
/// @param value `null` where it is unknown or wrong
/// @param faultKey why it is wrong; `null` where it is not
public record CountText(@Nullable Integer value, @Nullable String faultKey) {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.0{1,6})?");
    private static final Pattern UNKNOWN = Pattern.compile("[-–—/]{0,3}");

    public static CountText read(PasteColumn column, String cell) {
        var plain = CellText.plain(cell);
        if (UNKNOWN.matcher(plain).matches()) {
            return new CountText(null, null);
        }
        var number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return new CountText(null, "follower.fault.not-a-number");
        }
        var value = Long.parseLong(
                number.group(1).replace("+", "") + number.group(2).replace(",", ""));
        if (value < 0 && column != PasteColumn.NET) {
            return new CountText(null, "follower.fault.negative");
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            return new CountText(null, "follower.fault.too-large");
        }
        return new CountText((int) value, null);
    }
}
