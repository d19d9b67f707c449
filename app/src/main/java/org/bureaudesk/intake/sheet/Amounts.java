package org.bureaudesk.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.office.read.Cell;

/// Figures as platforms write them: `1,234`, `1.2万`, `59.7%`, `0.597`. A rate is kept in whole millionths of
/// one.
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,20})?)(万|亿|w|W|k|K)?(%)?");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Amounts() {}

    /// @param type of the column: `count`, `whole`, `rate` or `decimal`
    /// @return empty where it is no number, or none that fits
    static Optional<Long> of(Cell cell, String type) {
        var matcher = NUMBER.matcher(Plain.text(plain(cell)).replace(",", "").replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(matcher.group(1)).multiply(unit(matcher.group(2)));
        var isPercent = matcher.group(3) != null;
        return switch (type) {
            case "rate" -> rate(value, isPercent);
            case "decimal" -> isPercent ? Optional.empty() : fitting(value.multiply(MILLION));
            default -> isPercent || !isWhole(value) ? Optional.empty() : fitting(value);
        };
    }

    /// A number without a sign of percent that cannot be a share of one was meant as percent.
    private static Optional<Long> rate(BigDecimal value, boolean isPercent) {
        var percent = isPercent || value.abs().compareTo(BigDecimal.ONE) > 0;
        return fitting((percent ? value.movePointLeft(2) : value).multiply(MILLION));
    }

    private static Optional<Long> fitting(BigDecimal value) {
        var whole = value.setScale(0, RoundingMode.HALF_UP);
        return whole.abs().compareTo(MOST) > 0 ? Optional.empty() : Optional.of(whole.longValueExact());
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String plain(Cell cell) {
        var shown = cell.shown().strip();
        return shown.length() > 40 ? "" : shown; // no number is longer
    }

    private static BigDecimal unit(String sign) {
        return switch (sign == null ? "" : sign) {
            case "万", "w", "W" -> BigDecimal.valueOf(10_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            case "k", "K" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.ONE;
        };
    }
}
