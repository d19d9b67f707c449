package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.Calendar;
import org.bureaudesk.check.value.Cursor;
import org.bureaudesk.check.value.Numeral;

/// Finds days that cannot be (6月31日), weekdays that are wrong (2026年11月23日 星期二) and hours beyond the day.
public final class DateRule implements Rule {

    private static final Kind IMPOSSIBLE = new Kind("date.impossible", Category.DATE, Severity.NORMAL);
    private static final Kind WEEKDAY = new Kind("date.weekday", Category.DATE, Severity.NORMAL);

    private static final Pattern ISO =
            Pattern.compile("((?:19|20)\\d\\d)([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d-]|\\.\\d|/\\d)");
    private static final Pattern WEEKDAY_AFTER =
            Pattern.compile("^ *(?:[(（\\[,，、] *)?(?:星期|周|礼拜)([一二三四五六日天])(?![年刊报均岁边围密遭全期末])");
    private static final String[] JOINTS = {"至", "到", "——", "—", "–", "-", "~", "～", "、", "和", "及"};
    private static final String JOINT_FIRSTS = "至到—–-~～、和及";
    private static final String WEEKDAY_FIRSTS = "星周礼(（[,，、";
    private static final String WEEKDAY_LASTS = " (（,，";
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String[] WEEKS = {"星期", "礼拜", "周"};
    private static final String BLANK = " ";
    private static final int NEAR = 14;
    private static final int LONGEST_TIME_WORD = 4;
    private static final int LUNAR_GAP = 6;

    private final Words words;

    public DateRule(Words words) {
        this.words = words;
    }

    /// Whether the first character from `at` on, blanks aside, is one of these.
    private static boolean goesOn(Scan scan, int at, String firsts) {
        var c = scan.folded(scan.beyondBlanks(at));
        return c != 0 && firsts.indexOf(c) >= 0;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var months = scan.places().months();
        int yearNamed = 0;
        for (int i = 0; i < months.size(); i++) {
            yearNamed = around(scan, months.get(i), yearNamed, notes);
        }
        var digits = scan.places().digits();
        for (int i = 0; i < digits.size(); i++) {
            int start = digits.get(i);
            if (scan.isDigit(start + 3) && !scan.isDigit(start + 4) && isJoint(scan.charAt(start + 4))) {
                iso(scan, start, notes);
            } else if (words.of(WordUse.TIME).endsAt(scan, scan.lineStart(start, LONGEST_TIME_WORD), start)) {
                HourCheck.look(scan, start, notes);
            }
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/';
    }

    /// Answers with the year the text speaks of from here on.
    private int around(Scan scan, int at, int yearNamed, Notes notes) {
        var month = Numeral.before(scan, at);
        if (!month.isThere()) {
            return yearNamed;
        }
        var year = yearBefore(scan, month.start());
        int named = year.isThere() ? year.value() : yearNamed;
        if (isLunar(scan, year.start())) {
            return named;
        }
        var day = Numeral.from(scan, at + 1);
        if (day.isThere() && isDayMark(scan.charAt(day.end()))) {
            var date = new Read(Math.max(year.value(), 0), month.value(), day.value(), year.start(), day.end() + 1);
            judge(scan, date, named, notes);
            range(scan, date, named, notes);
        } else if (year.isThere() && (month.value() > 12 || month.value() == 0)) {
            notes.add(scan, IMPOSSIBLE, year.start(), at + 1);
        }
        return named;
    }

    private boolean isLunar(Scan scan, int start) {
        int end = words.of(WordUse.LUNAR).lastEnd(scan, scan.lineStart(start, NEAR), start);
        return end >= 0 && start - end <= LUNAR_GAP;
    }

    /// The day as read, and its place.
    private record Read(int year, int month, int day, int start, int end) {}

    private static boolean isDayMark(char c) {
        return c == '日' || c == '号';
    }

    private static Numeral yearBefore(Scan scan, int monthStart) {
        var none = new Numeral(-1, monthStart, monthStart);
        int i = monthStart;
        while (scan.characters().isBlank(scan.charAt(i - 1)) && i > 1) {
            i--;
        }
        if (scan.charAt(i - 1) != '年') {
            return none;
        }
        var year = Numeral.before(scan, i - 1);
        if (year.value() >= 1000) {
            return year;
        }
        var on = scan.draft().on();
        int shift = "去今明".indexOf(scan.charAt(i - 2)) - 1;
        return on == null || shift < -1 ? none : new Numeral(on.getYear() + shift, i - 2, i - 2);
    }

    private static void judge(Scan scan, Read date, int yearNamed, Notes notes) {
        if (!Calendar.isDay(date.year(), date.month(), date.day())) {
            notes.add(scan, IMPOSSIBLE, date.start(), date.end());
            return;
        }
        int timeFrom = weekdayBehind(scan, date, yearNamed, notes);
        if (timeFrom == date.end()) {
            weekdayBefore(scan, date, yearNamed, notes);
        }
        HourCheck.look(scan, timeFrom, notes);
    }

    /// Answers with where the weekday ends, the end of the date where none follows.
    private static int weekdayBehind(Scan scan, Read date, int yearNamed, Notes notes) {
        if (!goesOn(scan, date.end(), WEEKDAY_FIRSTS)) {
            return date.end();
        }
        var behind = WEEKDAY_AFTER.matcher(scan.after(date.end(), NEAR));
        if (!behind.find()) {
            return date.end();
        }
        int end = date.end() + behind.end();
        weekday(scan, date, yearNamed, behind.group(1).charAt(0), new int[] {date.start(), end}, notes);
        return end + (")）]".indexOf(scan.charAt(end)) >= 0 ? 1 : 0);
    }

    private static void weekdayBefore(Scan scan, Read date, int yearNamed, Notes notes) {
        int end = date.start();
        while (date.start() - end < 2 && WEEKDAY_LASTS.indexOf(scan.folded(end - 1)) >= 0) {
            end--;
        }
        var written = scan.folded(end - 1);
        if (end == date.start() || WEEKDAYS.indexOf(written) < 0) {
            return;
        }
        for (var week : WEEKS) {
            int start = end - 1 - week.length();
            if (new Cursor(scan, start).take(week)) {
                weekday(scan, date, yearNamed, written, new int[] {start, date.end()}, notes);
                return;
            }
        }
    }

    private static void weekday(Scan scan, Read date, int yearNamed, char written, int[] place, Notes notes) {
        var readings = Calendar.readings(
                date.year(), date.month(), date.day(), yearNamed, scan.draft().on());
        var weekday = Calendar.weekday(written);
        if (!readings.isEmpty() && readings.stream().noneMatch(d -> d.getDayOfWeek() == weekday)) {
            notes.add(
                    scan,
                    WEEKDAY,
                    place[0],
                    place[1],
                    Calendar.name(readings.getFirst().getDayOfWeek()));
        }
    }

    /// 6月28日至31日: the second day belongs to the same month.
    private static void range(Scan scan, Read first, int yearNamed, Notes notes) {
        var cursor = new Cursor(scan, first.end()).skip(BLANK, NEAR);
        if (JOINT_FIRSTS.indexOf(cursor.next()) < 0 || !cursor.takeOneOf(JOINTS)) {
            return;
        }
        var day = Numeral.from(scan, cursor.at());
        if (day.isThere() && isDayMark(scan.charAt(day.end()))) {
            var second = new Read(first.year(), first.month(), day.value(), day.start(), day.end() + 1);
            judge(scan, second, yearNamed, notes);
        }
    }

    private static void iso(Scan scan, int start, Notes notes) {
        if (scan.isWord(start - 1) || isJoint(scan.charAt(start - 1))) {
            return;
        }
        var form = ISO.matcher(scan.after(start, NEAR));
        if (!form.lookingAt() || scan.isLetter(start + form.end())) {
            return;
        }
        int month = Integer.parseInt(form.group(3));
        if (month < 1 || month > 12) {
            return; // no date but the number of something
        }
        var date = new Read(
                Integer.parseInt(form.group(1)), month, Integer.parseInt(form.group(4)), start, start + form.end());
        if (date.day() <= 31) {
            judge(scan, date, 0, notes);
        }
    }
}
