package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.intake.plan.Tally;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.post.PostForm;

/// Makes rows of the lines of an export; one that makes no sense ends in a
/// [org.bureaudesk.intake.sheet.RejectedRow].
final class ExportRows {

    private static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1); // no platform is older
    private static final int LONGEST_CHANNEL = 40;

    private final LocalDate today;

    ExportRows(LocalDate today) {
        this.today = today;
    }

    ExportRow row(Line line, Tally tally) {
        var source = new Source(tally, line.number());
        return switch (tally.form().kind()) {
            case USER_GROWTH -> growth(line, source);
            case ARTICLES -> article(line, source);
            case ARTICLE_CHANNELS ->
                new ExportRow.Channel(
                        source,
                        line.requiredText("title"),
                        moment(line),
                        channel(line),
                        line.figure(FigureKind.READS_PEOPLE.name()),
                        line.figure("share"));
            case TREND -> new ExportRow.Trend(source, day(line), channel(line), counts(line));
            case REGULAR_READERS ->
                new ExportRow.Readers(source, day(line), requiredCount(line, "readers"), line.figure("share"));
            default ->
                throw new IllegalStateException("No export: " + tally.form().kind());
        };
    }

    private ExportRow growth(Line line, Source source) {
        return new ExportRow.Growth(
                source,
                day(line),
                line.count("added"),
                line.count("cancelled"),
                line.whole("net"),
                requiredCount(line, "cumulative"));
    }

    private ExportRow article(Line line, Source source) {
        var isWechat = line.form().origin().equals("wechat");
        var state = text(line, "state");
        var isOpen = state.isEmpty() || !line.isOneOf("state", "openState");
        return new ExportRow.Article(
                source,
                ArticleUrl.of(text(line, "url")),
                line.requiredText("title"),
                moment(line),
                form(line),
                isOpen && (!isWechat || line.has(FigureKind.DELIVERED.name())), // 未通知内容 has no such column
                isOpen,
                counts(line));
    }

    private static PostForm form(Line line) {
        if (!line.has("genre")) {
            return line.form().origin().equals("douyin") ? PostForm.VIDEO : PostForm.ARTICLE;
        }
        var written = line.knownWord("genre", "genre");
        return written == null ? PostForm.VIDEO : PostForm.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static String text(Line line, String field) {
        return line.has(field) ? line.text(field) : "";
    }

    private static Counts counts(Line line) {
        var values = new EnumMap<FigureKind, Long>(FigureKind.class);
        for (var kind : FigureKind.values()) {
            var value = line.has(kind.name()) ? line.figure(kind.name()) : null;
            if (value != null) {
                values.put(kind, value);
            }
        }
        return new Counts(values);
    }

    /// All channels together (全部) are the empty channel.
    private static String channel(Line line) {
        if (!line.has("channel") || line.isOneOf("channel", "channel")) {
            return "";
        }
        var channel = line.text("channel");
        if (channel.isEmpty() && line.form().kind() == SheetKind.ARTICLE_CHANNELS) {
            throw line.rejected("channel", "intake.reason.missing");
        }
        if (channel.length() > LONGEST_CHANNEL) {
            throw line.rejected("channel", "intake.reason.too-long", LONGEST_CHANNEL);
        }
        return channel;
    }

    private static int requiredCount(Line line, String field) {
        line.requiredText(field);
        var count = line.count(field);
        return count == null ? 0 : count;
    }

    private LocalDate day(Line line) {
        return checked(line, "day", line.requiredMoment("day")).toLocalDate();
    }

    private LocalDateTime moment(Line line) {
        return checked(line, "at", line.requiredMoment("at"));
    }

    private LocalDateTime checked(Line line, String field, LocalDateTime moment) {
        if (moment.toLocalDate().isAfter(today)) {
            throw line.rejected(field, "intake.reason.future");
        }
        if (moment.toLocalDate().isBefore(EARLIEST)) {
            throw line.rejected(field, "intake.reason.too-early", EARLIEST);
        }
        return moment;
    }
}
