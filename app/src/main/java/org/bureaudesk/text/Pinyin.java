package org.bureaudesk.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/// The first letters of the pinyin of Chinese text, so that 应急发布 is found by `yjfb`. Where a character is read in
/// several ways, each counts. Thread-safe.
public final class Pinyin {

    private final Map<Character, String> letters = new ConcurrentHashMap<>();

    /// Whether `initials` are the first letters of neighbouring characters somewhere in `text`.
    public boolean matches(String text, String initials) {
        var wanted = initials.toLowerCase(Locale.ROOT);
        if (!isInitials(wanted)) {
            return false;
        }
        for (int start = 0; start < text.length(); start++) {
            if (startsAt(text, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitials(String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !wanted.isEmpty();
    }

    /// Whether the letters follow each other from there on; punctuation between them is passed over.
    private boolean startsAt(String text, int start, String wanted) {
        int met = 0;
        for (int i = start; i < text.length() && met < wanted.length(); i++) {
            var readings = lettersOf(text.charAt(i));
            if (!readings.isEmpty()) {
                if (readings.indexOf(wanted.charAt(met)) < 0) {
                    return false;
                }
                met++;
            }
        }
        return met == wanted.length();
    }

    /// The letters the character may begin with; none for punctuation.
    private String lettersOf(char character) {
        return letters.computeIfAbsent(character, Pinyin::firstLetters);
    }

    private static String firstLetters(char character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character)
                    ? String.valueOf(character).toLowerCase(Locale.ROOT)
                    : "";
        }
        var readings = PinyinHelper.toHanyuPinyinStringArray(character);
        if (readings == null) {
            return "";
        }
        var letters = new StringBuilder();
        for (var reading : readings) {
            letters.append(reading.charAt(0));
        }
        return letters.toString();
    }
}
