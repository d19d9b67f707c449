package org.bureaudesk.calendar.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.office.WallSheet;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.text.Messages;

/// Makes the papers of the calendar. Thread-safe; does database work.
public final class PaperService {

    private final CalendarService calendar;
    private final SettingsFile settings;
    private final Messages messages;
    private final Clock clock;

    public PaperService(CalendarService calendar, SettingsFile settings, Messages messages, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /// The wall plan of a month.
    public WallPlan wall(Shown shown) {
        var page = calendar.page(CalendarSpan.MONTH.around(shown.month().atDay(1)), shown.wanted());
        return new WallPlanPolicy(messages, names(shown.wanted()))
                .plan(page, shown.month(), settings.get().unitName());
    }

    /// The wall plan as an Excel file that prints on one page.
    ///
    /// @param large A3, else A4
    public void wallSheet(Path file, Shown shown, boolean large) {
        var plan = wall(shown);
        var boxes = plan.boxes().stream()
                .map(box -> new WallSheet.Box(box.head(), String.join("\n", box.lines()), box.faint(), box.off()))
                .toList();
        new WallSheet(plan.title(), plan.subtitle(), plan.weekdays(), boxes, plan.foot()).writeTo(file, large);
    }

    /// Entries as a list for Excel.
    public Sheet<CalendarEntry> list(List<CalendarEntry> entries) {
        var names = names(Set.of());
        var columns = List.of(
                Column.<CalendarEntry>of(messages.text("calendar.list.day"), CalendarEntry::at),
                Column.<CalendarEntry>wide(messages.text("calendar.list.title"), CalendarEntry::title),
                Column.<CalendarEntry>wide(messages.text("calendar.list.accounts"), entry -> names(entry, names)),
                Column.<CalendarEntry>of(messages.text("calendar.list.column"), CalendarEntry::column),
                Column.<CalendarEntry>of(
                        messages.text("calendar.list.state"),
                        entry -> messages.text(entry.kind().messageKey())),
                Column.<CalendarEntry>of(messages.text("calendar.list.due"), CalendarEntry::dueOn));
        return new Sheet<>(messages.text("calendar.list"), columns, entries);
    }

    /// Entries as an .ics file.
    public void ics(Path file, List<CalendarEntry> entries) {
        var names = names(Set.of());
        IcsFile.write(file, entries, entry -> names(entry, names), clock.instant());
    }

    private static String names(CalendarEntry entry, Map<AccountId, String> names) {
        return entry.accounts().stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining("、"));
    }

    private Map<AccountId, String> names(Set<AccountId> wanted) {
        return calendar.accounts().stream()
                .filter(account -> wanted.isEmpty() || wanted.contains(account.id()))
                .collect(Collectors.toMap(Account::id, Account::name, (one, _) -> one, LinkedHashMap::new));
    }
}
