package org.bureaudesk.calendar.paper;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.WholeFile;

/// Writes entries as an iCalendar file (.ics, RFC 5545), for the calendar of a phone or of Outlook. An entry keeps its
/// number, so that reading the file again changes events and does not double them.
final class IcsFile {

    private static final int MINUTES = 30;

    private IcsFile() {}

    /// @param now stands in every event as the moment it was written
    static void write(Path file, List<CalendarEntry> entries, Namer accounts, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Bureau Desk//CN");
        entries.forEach(entry -> calendar.addEvent(event(entry, accounts, now)));
        WholeFile.write(
                file, draft -> Files.writeString(draft, Biweekly.write(calendar).go(), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("JavaUtilDate") // the library's own type of a moment
    private static VEvent event(CalendarEntry entry, Namer accounts, Instant now) {
        var event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(entry.title());
        event.setDateStart(Date.from(entry.at().atZone(Beijing.ZONE).toInstant()), true);
        event.setDuration(new Duration.Builder().minutes(MINUTES).build());
        event.setDescription(accounts.name(entry));
        if (!entry.column().isEmpty()) {
            event.addCategories(entry.column());
        }
        event.setStatus(entry.isPublished() ? Status.confirmed() : Status.tentative());
        return event;
    }

    private static String uid(CalendarEntry entry) {
        return switch (entry.key()) {
            case EntryKey.OfPost post ->
                "post-" + post.post().value() + "-" + post.accounts().getFirst().value() + "@bureau-desk";
            case EntryKey.OfColumn column -> "column-" + column.column() + "-" + column.due() + "@bureau-desk";
        };
    }

    /// How the accounts of an entry are called.
    interface Namer {
        String name(CalendarEntry entry);
    }
}
