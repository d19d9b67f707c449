package org.bureaudesk.post;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// A post on one account: when it is planned, when it really went out, and what came of it.
///
/// @param notified whether followers were notified; a WeChat article that is not uses up no send
public record Publication(
        long id,
        AccountId account,
        @Nullable LocalDateTime plannedAt,
        @Nullable LocalDateTime publishedAt,
        Push push,
        boolean notified,
        String link,
        Figures figures) {

    public static Publication planned(long id, AccountId account, @Nullable LocalDateTime plannedAt) {
        return new Publication(id, account, plannedAt, null, Push.ALONE, true, "", Figures.NONE);
    }

    public static Publication published(long id, AccountId account, LocalDateTime publishedAt) {
        return new Publication(id, account, null, publishedAt, Push.ALONE, true, "", Figures.NONE);
    }

    /// Planned for another time, or for none; everything else stays.
    public Publication withPlannedAt(@Nullable LocalDateTime newPlan) {
        return new Publication(id, account, newPlan, publishedAt, push, notified, link, figures);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /// What an import knows a publication by: its link, else account, title and time, published or planned.
    public record Placed(
            PostId post, long publication, AccountId account, LocalDateTime at, String title, String link) {}

    /// A publication that is planned and not out.
    public record Awaited(PostId post, long publication, AccountId account, LocalDateTime plannedAt, String title) {}
}
