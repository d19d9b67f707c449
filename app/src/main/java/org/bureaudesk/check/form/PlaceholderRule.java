package org.bureaudesk.check.form;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.WordSet;

/// Finds what was left to be filled in (占位文字): XX副县长, ×月×日, 20XX年, 约____人, 【】, 2026年 月 日.
///
/// Crosses also stand for whom a text does not name (张××, 冒充××银行客服), which is at most a hint.
public final class PlaceholderRule implements Rule {

    static final Kind BLANK = new Kind("draft-mark.blank", Category.DRAFT_MARK, Severity.NORMAL);
    private static final String DATE_PARTS = "年月日";
    private static final String ADDRESS = ".@-/:";
    private static final int NEAR = 8;
    private static final int FARTHEST = 60;

    private final Words words;
    private final WordSet titles;
    private final BracketCheck brackets;

    /// @param titles how offices are called in general
    public PlaceholderRule(Words words, List<String> titles, Characters characters) {
        this.words = words;
        this.titles = new WordSet(titles, characters);
        this.brackets = new BracketCheck(words);
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var places = scan.places();
        int done = 0;
        for (int i = 0; i < places.letters().size(); i++) {
            done = crosses(scan, places.letters().get(i), done, notes);
        }
        done = 0;
        for (int i = 0; i < places.marks().size(); i++) {
            done = crosses(scan, places.marks().get(i), done, notes);
        }
        done = 0;
        for (int i = 0; i < places.fills().size(); i++) {
            done = lines(scan, places.fills().get(i), done, notes);
        }
        for (int i = 0; i < places.months().size(); i++) {
            days(scan, places.months().get(i), notes);
        }
        brackets.look(scan, notes);
    }

    private static boolean isCross(Scan scan, int i) {
        var c = scan.folded(i);
        return c == 'x' || c == '×';
    }

    /// A row of crosses beside Chinese or behind digits.
    private int crosses(Scan scan, int start, int done, Notes notes) {
        if (start < done || !isCross(scan, start) || isCross(scan, start - 1)) {
            return done;
        }
        int end = start;
        while (isCross(scan, end)) {
            end++;
        }
        if (scan.isWord(end) || scan.isLetter(start - 1) || ADDRESS.indexOf(scan.charAt(end)) >= 0) {
            return end;
        }
        int from = start;
        while (scan.isDigit(from - 1)) {
            from--;
        }
        var severity = from < start && scan.charAt(end) != '年' ? Severity.GRAVE : weigh(scan, from, end);
        if (severity != Severity.GRAVE) {
            notes.add(scan, BLANK.as(severity), from, end);
        }
        return end;
    }

    /// How much a row of crosses weighs; 严重 where it is none at all.
    private Severity weigh(Scan scan, int start, int end) {
        var next = scan.folded(end);
        var several = end - start > 1 || (scan.charAt(start) == '×' && scan.isHan(start - 1));
        int to = scan.lineEnd(end, NEAR);
        var filled = DATE_PARTS.indexOf(next) >= 0
                || (several
                        && (words.of(WordUse.UNIT).endOf(scan, end, to) >= 0
                                || titles.endOf(scan, end, to) >= 0
                                || endsWithTitle(scan, start)));
        if (next == 0 || (!filled && (!several || !(scan.isHan(start - 1) || scan.isHan(end))))) {
            return filled ? Severity.NORMAL : Severity.GRAVE;
        }
        return filled && !isExample(scan, start, end) ? Severity.NORMAL : Severity.HINT;
    }

    private boolean endsWithTitle(Scan scan, int end) {
        for (int i = scan.lineStart(end, NEAR); i < end; i++) {
            if (titles.endOf(scan, i, end) == end) {
                return true;
            }
        }
        return false;
    }

    private boolean isExample(Scan scan, int start, int end) {
        return words.of(WordUse.EXAMPLE)
                .isBetween(scan, scan.sentenceStart(start, FARTHEST), scan.sentenceEnd(end, FARTHEST));
    }

    /// A line to write on, or stars, before a day or an amount.
    private int lines(Scan scan, int start, int done, Notes notes) {
        if (start < done || scan.isWord(start - 1)) {
            return done;
        }
        int end = start;
        int marks = 0;
        while (isFill(scan, end) || (scan.characters().isBlank(scan.charAt(end)) && isFill(scan, end + 1))) {
            marks += isFill(scan, end) ? 1 : 0;
            end++;
        }
        var stars = scan.folded(start) == '*';
        var isDay = DATE_PARTS.indexOf(scan.folded(end)) >= 0 && scan.charAt(end) != 0;
        var isBlank = marks > 1 && !stars && (scan.isHan(start - 1) || scan.isHan(end));
        if (isDay || isBlank) {
            notes.add(scan, BLANK, start, end);
        }
        return end;
    }

    private static boolean isFill(Scan scan, int i) {
        var c = scan.folded(i);
        return c == '_' || c == '*';
    }

    /// 2026年 月 日 and 11月 日, the figures still missing.
    private static void days(Scan scan, int month, Notes notes) {
        int before = month;
        while (scan.characters().isBlank(scan.charAt(before - 1))) {
            before--;
        }
        int day = scan.beyondBlanks(month + 1);
        var noMonth = before < month && scan.charAt(before - 1) == '年';
        var noDay = day > month + 1 && scan.charAt(day) == '日';
        if (noMonth || noDay) {
            notes.add(scan, BLANK, noMonth ? before - 1 : month, noDay ? day + 1 : month + 1);
        }
    }
}
