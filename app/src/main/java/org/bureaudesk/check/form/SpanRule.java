package org.bureaudesk.check.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.scan.Scan;

/// Finds spans of days that end before they begin (12月10日至12月5日) and hours that their part of the day has not
/// (上午14时, 8:00至25:00).
public final class SpanRule implements Rule {

    private static final Kind BACKWARDS = new Kind("date.backwards", Category.DATE, Severity.NORMAL);
    private static final Kind HOUR = new Kind("date.hour", Category.DATE, Severity.NORMAL);
    private static final Pattern SPAN = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:[上下]午|晚上?)?"
            + "(?:[(][^()]{1,6}[)])?[\\d时点分:]{0,6} *(?:至|到|-|—{1,2}|~) *"
            + "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日");
    private static final Pattern MORNING = Pattern.compile("(?:上午|早上|早晨|凌晨) *$");
    private static final Pattern JOINT = Pattern.compile("\\d *(?:时|点|分|[::]\\d\\d) *(?:至|到|-|—{1,2}|~) *$");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:时(?!间)|点(?!名|赞|评|位)|[::][0-5]\\d)");
    private static final String JOINTS = "至到-－—~～";
    private static final String CLOCKS = "时点:";
    private static final int NEAR = 12;
    private static final int LONGEST_DAY = 6; // 年12月31日
    private static final int LONGEST = 36;
    private static final int HALF_YEAR = 180;
    private static final int NOON = 12;
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

    /// Answers with where the span ends that begins here.
    private static int days(Scan scan, int at, Notes notes) {
        int next = at + 1;
        while (scan.isDigit(next)) {
            next++;
        }
        var unit = scan.charAt(next);
        if ((unit != '月' && unit != '年') || !isJoined(scan, next)) {
            return at;
        }
        var span = SPAN.matcher(scan.after(at, LONGEST));
        if (!span.lookingAt()) {
            return at;
        }
        if (isBackwards(span)) {
            notes.add(scan, BACKWARDS, at, at + span.end());
        }
        return at + span.end();
    }

    /// Whether a day and then a joint may follow; most days stand alone.
    private static boolean isJoined(Scan scan, int from) {
        int day = from;
        while (scan.charAt(day) != '日') {
            if (scan.charAt(day) == 0 || day - from > LONGEST_DAY) {
                return false;
            }
            day++;
        }
        for (int i = day + 1; i <= day + NEAR; i++) {
            var c = scan.charAt(i);
            if (c == 0 || c == '，' || c == '。') {
                return false;
            }
            if (JOINTS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBackwards(Matcher span) {
        int fromYear = number(span, 1, 0);
        int toYear = number(span, 4, fromYear);
        int from = number(span, 2, 0) * 31 + number(span, 3, 0);
        int to = number(span, 5, number(span, 2, 0)) * 31 + number(span, 6, 0);
        if (fromYear > 0 && toYear != fromYear) {
            return toYear < fromYear;
        }
        return to < from && (span.group(5) == null || (fromYear > 0 && span.group(4) != null) || from - to < HALF_YEAR);
    }

    private static int number(Matcher span, int group, int otherwise) {
        return span.group(group) == null ? otherwise : Integer.parseInt(span.group(group));
    }

    private static void hours(Scan scan, int at, Notes notes) {
        int end = scan.isDigit(at + 1) ? at + 2 : at + 1;
        if (CLOCKS.indexOf(scan.folded(end)) < 0) {
            return;
        }
        var clock = CLOCK.matcher(scan.after(at, NEAR));
        if (!clock.lookingAt() || scan.isWord(at - 1)) {
            return;
        }
        int hour = Integer.parseInt(clock.group(1));
        if (hour > NOON) {
            var before = scan.before(at, NEAR);
            if ((MORNING.matcher(before).find()
                            || (hour > LATEST && JOINT.matcher(before).find()))
                    && !notes.isTaken(scan, Category.DATE, at, at + clock.end())) {
                notes.add(scan, HOUR, at, at + clock.end());
            }
        }
    }
}
