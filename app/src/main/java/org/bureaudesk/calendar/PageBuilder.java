package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarStore.Placed;
import org.bureaudesk.calendar.recurring.Occurrence;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.review.ReviewState;

/// Puts publications and occurrences together into the entries of single days. Used once.
final class PageBuilder {

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::at)
            .thenComparing(CalendarEntry::position, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CalendarEntry::title);

    private final LocalDateTime now;
    private final List<AccountId> accounts;
    private final Map<PostId, ReviewState> reviews;
    private final Map<PostId, Withdrawal.State> withdrawn;
    private final Map<LocalDate, List<CalendarEntry>> days = new HashMap<>();
    private final Set<Taken> taken = new HashSet<>();

    /// @param accounts those to be shown, in their order
    /// @param withdrawn of which posts there is an order to take them down
    PageBuilder(
            LocalDateTime now,
            List<AccountId> accounts,
            Map<PostId, ReviewState> reviews,
            Map<PostId, Withdrawal.State> withdrawn) {
        this.now = now;
        this.accounts = accounts;
        this.reviews = reviews;
        this.withdrawn = withdrawn;
    }

    PageBuilder posts(List<Placed> all) {
        var wanted = Set.copyOf(accounts);
        var tiles = new LinkedHashMap<Tile, List<Placed>>();
        for (var placed : all) {
            if (wanted.contains(placed.account())) {
                tiles.computeIfAbsent(new Tile(placed.post(), placed.at(), placed.published()), _ -> new ArrayList<>())
                        .add(placed);
                taken.add(
                        new Taken(placed.account(), placed.column(), placed.at().toLocalDate()));
            }
        }
        tiles.forEach((tile, parts) -> add(entry(tile, parts)));
        return this;
    }

    /// After the posts: an occurrence is not shown where a post of its column stands on the same day and account.
    PageBuilder occurrences(List<Occurrence> all) {
        for (var occurrence : all) {
            var column = occurrence.column();
            var day = occurrence.at().toLocalDate();
            var open = accounts.stream()
                    .filter(account -> column.accounts().contains(account)
                            && (column.column().isEmpty() || !taken.contains(new Taken(account, column.column(), day))))
                    .toList();
            if (!open.isEmpty()) {
                add(new CalendarEntry(
                        new EntryKey.OfColumn(column.id(), occurrence.day(), occurrence.at()),
                        day.isBefore(now.toLocalDate()) ? CalendarEntry.Kind.MISSED : CalendarEntry.Kind.COLUMN,
                        occurrence.at(),
                        column.title(),
                        column.column(),
                        column.form(),
                        open,
                        null,
                        null,
                        column.leadDays() == 0 ? null : occurrence.dueOn(),
                        null));
            }
        }
        return this;
    }

    /// The entries of one day, in their order.
    List<CalendarEntry> on(LocalDate day) {
        var entries = days.getOrDefault(day, List.of());
        return entries.stream().sorted(ORDER).toList();
    }

    private void add(CalendarEntry entry) {
        days.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(entry);
    }

    private CalendarEntry entry(Tile tile, List<Placed> parts) {
        var first = parts.getFirst();
        var on = parts.size() == 1
                ? List.of(first.account())
                : parts.stream()
                        .map(Placed::account)
                        .distinct()
                        .sorted(Comparator.comparingInt(accounts::indexOf))
                        .toList();
        return new CalendarEntry(
                new EntryKey.OfPost(tile.post(), tile.at(), tile.published(), on),
                kind(tile),
                tile.at(),
                first.title(),
                first.column(),
                first.form(),
                on,
                reviews.get(tile.post()),
                first.push().isEmpty() ? null : first.position(),
                first.dueOn(),
                tile.published() ? withdrawn.get(tile.post()) : null);
    }

    private CalendarEntry.Kind kind(Tile tile) {
        if (tile.published()) {
            return CalendarEntry.Kind.PUBLISHED;
        }
        return tile.at().isBefore(now) ? CalendarEntry.Kind.OVERDUE : CalendarEntry.Kind.PLANNED;
    }

    private record Tile(PostId post, LocalDateTime at, boolean published) {}

    private record Taken(AccountId account, String column, LocalDate day) {}
}
