package org.bureaudesk.report;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.report.compose.Layout;

/// What a report is asked to cover.
///
/// @param asOf the moment it looks from: nothing later counts, and its date is the date of the report
/// @param template file name in the workspace's `templates` folder, or a whole path; empty for the one that came with
/// the program
/// @param notice the notice it answers, without 《》; empty for none
public record ReportRequest(
        Period period, LocalDateTime asOf, Layout layout, String template, String notice, List<String> attachments) {

    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    public ReportRequest {
        attachments = List.copyOf(attachments);
        if (asOf.toLocalDate().isBefore(period.from())) {
            throw new UserException("report.as-of.too-early", asOf.toLocalDate(), period.from());
        }
    }

    public static ReportRequest of(Period period, LocalDateTime asOf, Layout layout) {
        return new ReportRequest(period, asOf, layout, "", "", List.of());
    }

    /// The end of the period, or `now` while it runs. Throws a [UserException] where it has not begun.
    public static LocalDateTime usualAsOf(Period period, LocalDateTime now) {
        if (now.toLocalDate().isBefore(period.from())) {
            throw new UserException("report.period.future", period.from(), now.toLocalDate());
        }
        var end = period.to().atTime(DAY_END);
        return now.isBefore(end) ? now : end;
    }

    public ReportRequest withTemplate(String newTemplate) {
        return new ReportRequest(period, asOf, layout, newTemplate, notice, attachments);
    }

    public ReportRequest withNotice(String newNotice) {
        return new ReportRequest(period, asOf, layout, template, newNotice, attachments);
    }
}
