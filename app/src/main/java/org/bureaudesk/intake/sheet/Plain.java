package org.bureaudesk.intake.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text without what people write in ten ways: full and half width, blanks, asterisks, remarks in brackets.
public final class Plain {

    private static final Pattern NOISE = Pattern.compile("[\\s\\u200b\\ufeff*※:]+");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");

    private Plain() {}

    /// Half width, without blanks around it.
    public static String text(String raw) {
        var text = isAscii(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC);
        return text.strip();
    }

    /// A heading or fixed word as it is compared.
    static String word(String raw) {
        return NOISE.matcher(text(raw)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The same without remarks in brackets: `来源(原创/转载)` is `来源`.
    static String bare(String raw) {
        return REMARK.matcher(word(raw)).replaceAll("");
    }

    private static boolean isAscii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
