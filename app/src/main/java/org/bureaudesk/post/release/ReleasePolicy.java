package org.bureaudesk.post.release;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.jspecify.annotations.Nullable;

/// What may be registered as a publication, and what a publication then is.
public final class ReleasePolicy {

    private ReleasePolicy() {}

    /// What is offered as the actual time: the plan where its time has come, else now. Nothing is invented beyond that.
    public static LocalDateTime offered(@Nullable LocalDateTime planned, LocalDateTime now) {
        return planned != null && !planned.isAfter(now) ? planned : now.truncatedTo(ChronoUnit.MINUTES);
    }

    /// The key of the sentence that says why the line cannot stand; empty where it can.
    static Optional<String> fault(ReleaseLine line, @Nullable Publication before, LocalDateTime now) {
        var at = line.publishedAt();
        if (at != null && at.isAfter(now)) {
            return Optional.of("release.fault.future");
        }
        if (at != null && !line.included()) {
            return Optional.of("release.fault.out");
        }
        if (!line.included() && before != null && before.isPublished()) {
            return Optional.of("release.fault.out");
        }
        return Optional.empty();
    }

    /// Whether the account was not open yet at the time: possible, for days are entered wrongly, but to be asked.
    public static boolean isBeforeOpening(ReleaseLine line, Account account) {
        var at = line.publishedAt();
        var opened = account.registration().openedOn();
        return at != null && opened != null && at.toLocalDate().isBefore(opened);
    }

    /// The publications as the lines have them; those no line speaks of stay as they are.
    ///
    /// @param freeId number of the first new publication
    static List<Publication> applied(List<Publication> publications, List<ReleaseLine> lines, long freeId) {
        var all = new ArrayList<Publication>();
        for (var publication : publications) {
            var line = lines.stream()
                    .filter(l -> l.publication() == publication.id())
                    .findFirst();
            if (line.isEmpty()) {
                all.add(publication);
            } else if (line.get().included()) {
                all.add(applied(publication, line.get()));
            }
        }
        var id = freeId;
        for (var line : lines) {
            if (line.publication() == 0 && line.included()) {
                all.add(applied(Publication.planned(id++, line.account(), line.plannedAt()), line));
            }
        }
        return all;
    }

    private static Publication applied(Publication before, ReleaseLine line) {
        var takenBack = before.isPublished() && !line.isOut();
        return new Publication(
                before.id(),
                before.account(),
                line.plannedAt(),
                line.publishedAt(),
                takenBack || leavesDay(before, line) ? Push.ALONE : before.push(),
                line.notified(),
                line.link().strip(),
                takenBack ? Figures.NONE : before.figures());
    }

    /// The articles of one push went out on one day; one that is moved to another day was never in it.
    private static boolean leavesDay(Publication before, ReleaseLine line) {
        var was = before.publishedAt();
        var is = line.publishedAt();
        return was != null && is != null && !was.toLocalDate().equals(is.toLocalDate());
    }

    /// When it was or will be on the account; `null` for an undated one.
    public static @Nullable LocalDateTime moment(Publication publication) {
        return publication.publishedAt() != null ? publication.publishedAt() : publication.plannedAt();
    }

    /// The key of the sentence that says why these cannot be one push; empty where they can.
    static Optional<String> pushFault(List<Publication> articles, boolean platformPushes, int most) {
        if (!platformPushes) {
            return Optional.of("release.push.no-pushes");
        }
        if (articles.size() < 2) {
            return Optional.of("release.push.too-few");
        }
        if (articles.size() > most) {
            return Optional.of("release.push.too-many");
        }
        var days = articles.stream()
                .map(ReleasePolicy::moment)
                .map(at -> at == null ? null : at.toLocalDate())
                .distinct()
                .toList();
        if (days.size() != 1 || Objects.isNull(days.getFirst())) {
            return Optional.of("release.push.days");
        }
        return articles.stream().map(Publication::isPublished).distinct().count() == 1
                ? Optional.empty()
                : Optional.of("release.push.mixed");
    }
}
