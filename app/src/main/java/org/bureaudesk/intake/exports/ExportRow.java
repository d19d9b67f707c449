package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.post.PostForm;
import org.jspecify.annotations.Nullable;

/// One row of a platform's export.
sealed interface ExportRow {

    Source source();

    LocalDate day();

    /// 用户增长
    record Growth(
            Source source,
            LocalDate day,
            @Nullable Integer added,
            @Nullable Integer cancelled,
            @Nullable Integer net,
            int cumulative)
            implements ExportRow {}

    /// An article or work; `isOpen` is false for one that only its owner sees.
    record Article(
            Source source,
            ArticleUrl url,
            String title,
            LocalDateTime at,
            PostForm form,
            boolean notified,
            boolean isOpen,
            Counts counts)
            implements ExportRow {
        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }
    }

    /// Readers of an article by one channel; the empty channel is all of them.
    record Channel(
            Source source,
            String title,
            LocalDateTime at,
            String channel,
            @Nullable Long readsPeople,
            @Nullable Long share)
            implements ExportRow {
        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }
    }

    /// 数据趋势
    record Trend(Source source, LocalDate day, String channel, Counts counts) implements ExportRow {}

    /// 常读用户
    record Readers(
            Source source,
            LocalDate day,
            int readers,
            @Nullable Long share) implements ExportRow {}
}
