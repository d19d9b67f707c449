package org.bureaudesk.check.rule;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.Cursor;

/// Finds an hour or minute beyond those there are: 25时, 8:75.
final class HourCheck {

    private static final Kind HOUR = new Kind("date.hour", Category.DATE, Severity.NORMAL);
    private static final String[] PARTS_OF_DAY = {"上午", "下午", "晚上", "晚", "凌晨", "早上", "早", "中午", "夜间", "傍晚"};
    private static final String NO_HOUR = "名亮击赞半"; // 8点名, 3点半
    private static final int LATEST_HOUR = 24;
    private static final int LATEST_MINUTE = 59;
    private static final String BLANK = " ";
    private static final int NEAR = 14;

    private HourCheck() {}

    /// @param from where an hour may stand, a part of the day before it
    static void look(Scan scan, int from, Notes notes) {
        var cursor = new Cursor(scan, from).skip(BLANK, NEAR);
        cursor.takeOneOf(PARTS_OF_DAY);
        int start = cursor.skip(BLANK, NEAR).at();
        int hour = cursor.number(2);
        if (hour < 0 || !takesHourMark(cursor.skip(BLANK, NEAR))) {
            return;
        }
        int end = cursor.at();
        int minute = cursor.skip(BLANK, NEAR).number(2);
        end = minute < 0 ? end : cursor.at();
        if (hour > LATEST_HOUR || minute > LATEST_MINUTE || (hour == LATEST_HOUR && minute > 0)) {
            notes.add(scan, HOUR, start, end);
        }
    }

    private static boolean takesHourMark(Cursor cursor) {
        if (cursor.take(':')) {
            return true;
        }
        var oClock = cursor.next() == '点';
        return (cursor.take('时') && cursor.next() != '段')
                || (oClock && cursor.take('点') && NO_HOUR.indexOf(cursor.next()) < 0);
    }
}
