package org.bureaudesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;

/// The first letters of the pinyin of Chinese text, so that 应急发布 is found by `yjfb`. Where a character is read in
/// several ways, each counts. Thread-safe.
public final class Pinyin {

    private static final Pattern INITIALS = Pattern.compile("[a-z0-9]+");

    private final Map<Character, String> letters = new HashMap<>();

    /// Whether `initials` are the first letters of neighbouring characters somewhere in `text`.
    public boolean matches(String text, String initials) {
        var wanted = initials.toLowerCase(Locale.ROOT);
        if (!INITIALS.matcher(wanted).matches()) {
            return false;
        }
        var readings = readings(text);
        for (int start = 0; start + wanted.length() <= readings.size(); start++) {
            if (startsAt(readings, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(List<String> readings, int start, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (readings.get(start + i).indexOf(wanted.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// For every character that counts, the letters it may begin with; punctuation is left out.
    private List<String> readings(String text) {
        var readings = new ArrayList<String>(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letter = lettersOf(text.charAt(i));
            if (!letter.isEmpty()) {
                readings.add(letter);
            }
        }
        return readings;
    }

    private synchronized String lettersOf(char character) {
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
