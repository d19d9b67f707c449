package org.bureaudesk.calendar.paper;

import java.util.List;

/// A month on one sheet of paper: a heading, the weekdays, and a box for each day.
///
/// @param boxes whole weeks, Monday first, row by row
public record WallPlan(String title, String subtitle, List<String> weekdays, List<Box> boxes, String foot) {

    public static final int WEEK = 7;

    public WallPlan {
        weekdays = List.copyOf(weekdays);
        boxes = List.copyOf(boxes);
        if (weekdays.size() != WEEK || boxes.isEmpty() || boxes.size() % WEEK != 0) {
            throw new IllegalArgumentException("%d weekdays, %d boxes".formatted(weekdays.size(), boxes.size()));
        }
    }

    public int weeks() {
        return boxes.size() / WEEK;
    }

    /// One day.
    ///
    /// @param head the number of the day with its marks; @param lines what stands on it, one line each
    /// @param faint whether it belongs to another month
    /// @param off whether nobody works
    public record Box(String head, List<String> lines, boolean faint, boolean off) {

        public Box {
            lines = List.copyOf(lines);
        }
    }
}
