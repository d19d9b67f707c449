package org.bureaudesk.check.form;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.Cursor;
import org.jspecify.annotations.Nullable;

/// Finds spans of days that end before they begin (12月10日至12月5日) and hours that their part of the day has not
/// (上午14时, 8:00至25:00).
public final class SpanRule implements Rule {

    private static final Kind BACKWARDS = new Kind("date.backwards", Category.DATE, Severity.NORMAL);
    private static final Kind HOUR = new Kind("date.hour", Category.DATE, Severity.NORMAL);
    private static final String[] MORNINGS = {"上午", "早上", "早晨", "凌晨"};
    private static final Pattern JOINT = Pattern.compile("\\d *(?:时|点|分|[::]\\d\\d) *(?:至|到|-|—{1,2}|~) *$");
    private static final String[] JOINTS = {"至", "到", "-", "——", "—", "~"};
    private static final String[] PARTS_OF_DAY = {"上午", "下午", "晚上", "晚"};
    private static final String CLOCK_UNITS = "0123456789时点分:";
    private static final String NO_HOUR = "名赞评位"; // 13点名
    private static final String BLANK = " ";
    private static final int LONGEST_CLOCK = 6;
    private static final int LONGEST_ASIDE = 6;
    private static final int NEAR = 12;
    private static final int HALF_YEAR = 180;
    private static final int NOON = 12;
    private static final int SIXTY = 60;
    private static final int LATEST = 24;

    @Override
    public void look(Scan scan, Notes notes) {
        var digits = scan.places().digits();
        int done = 0;
        for (int i = 0; i < digits.size(); i++) {
            int at = digits.get(i);
            if (at >= done) {
                done = Math.max(done, days(scan, at, notes));
            }
            hours(scan, at, notes);
        }
    }

    /// A day as written; a year or month of -1 is not named.
    private record Day(int year, int month, int day) {

        private static final int FEWEST_OF_YEAR = 1000;

        static @Nullable Day read(Cursor cursor, boolean first) {
            int number = cursor.number(4);
            int year = -1;
            if (number >= FEWEST_OF_YEAR && cursor.take('年')) {
                year = number;
                number = cursor.number(2);
            }
            int month = -1;
            if (number >= 0 && number < 100 && cursor.take('月')) {
                month = number;
                number = cursor.number(2);
            }
            var isDay = number >= 0 && number < 100 && (month >= 0 || !first);
            return isDay && cursor.take('日') ? new Day(year, month, number) : null;
        }

        int inYear(int otherMonth) {
            return (month < 0 ? otherMonth : month) * 31 + day;
        }
    }

    /// Answers with where the span ends that begins here.
    private static int days(Scan scan, int at, Notes notes) {
        var cursor = new Cursor(scan, at);
        var from = Day.read(cursor, true);
        if (from == null) {
            return at;
        }
        cursor.takeOneOf(PARTS_OF_DAY);
        skipAside(cursor);
        cursor.skip(CLOCK_UNITS, LONGEST_CLOCK).skip(BLANK, NEAR);
        if (!cursor.takeOneOf(JOINTS)) {
            return at;
        }
        var to = Day.read(cursor.skip(BLANK, NEAR), false);
        if (to == null) {
            return at;
        }
        if (isBackwards(from, to)) {
            notes.add(scan, BACKWARDS, at, cursor.at());
        }
        return cursor.at();
    }

    /// 6月28日(星期日)至…
    private static void skipAside(Cursor cursor) {
        int begin = cursor.at();
        if (!cursor.take('(')) {
            return;
        }
        for (int i = 0; i <= LONGEST_ASIDE; i++) {
            if (cursor.take(')')) {
                return;
            }
            cursor.backTo(cursor.at() + 1);
        }
        cursor.backTo(begin);
    }

    private static boolean isBackwards(Day from, Day to) {
        if (from.year() > 0 && to.year() > 0 && to.year() != from.year()) {
            return to.year() < from.year();
        }
        int first = from.inYear(0);
        int second = to.inYear(from.month());
        return second < first && (to.month() < 0 || (from.year() > 0 && to.year() > 0) || first - second < HALF_YEAR);
    }

    private static void hours(Scan scan, int at, Notes notes) {
        var cursor = new Cursor(scan, at);
        int hour = cursor.number(2);
        if (hour <= NOON || !takesHourMark(cursor) || scan.isWord(at - 1)) {
            return;
        }
        var late = endsMorning(scan, at)
                || (hour > LATEST && JOINT.matcher(scan.before(at, NEAR)).find());
        if (late && !notes.isTaken(scan, Category.DATE, at, cursor.at())) {
            notes.add(scan, HOUR, at, cursor.at());
        }
    }

    private static boolean takesHourMark(Cursor cursor) {
        if (cursor.take('时')) {
            return cursor.next() != '间';
        }
        if (cursor.take('点')) {
            return NO_HOUR.indexOf(cursor.next()) < 0;
        }
        if (!cursor.take(':')) {
            return false;
        }
        int mark = cursor.at();
        int minute = cursor.number(2);
        return cursor.at() == mark + 2 && minute < SIXTY;
    }

    private static boolean endsMorning(Scan scan, int at) {
        int end = at;
        while (scan.folded(end - 1) == ' ' && at - end < NEAR) {
            end--;
        }
        return new Cursor(scan, end - MORNINGS[0].length()).takeOneOf(MORNINGS);
    }
}
