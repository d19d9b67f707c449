package org.bureaudesk.house;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.calendar.screen.CalendarFeature;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.FigureFeature;
import org.bureaudesk.filing.FilingFeature;
import org.bureaudesk.follower.FollowerFeature;
import org.bureaudesk.inspection.InspectionFeature;
import org.bureaudesk.interaction.InteractionFeature;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.lexicon.screen.LexiconFeature;
import org.bureaudesk.metrics.screen.MetricsFeature;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.report.ReportFeature;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.staff.StaffFeature;

/// Reads every record of every room once: what a foreign file has brought is then known to make sense.
record Readings(
        StaffFeature staff,
        AccountFeature accounts,
        PostService posts,
        ReleaseService releases,
        LexiconFeature lexicon,
        FollowerFeature followers,
        FigureFeature figures,
        MetricsFeature metrics,
        InteractionFeature interactions,
        FilingFeature filings,
        InspectionFeature inspections,
        ReportFeature reports,
        CalendarFeature calendar,
        ReviewService reviews) {

    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    /// Posts come late, since they leave something derived behind, and reviews after them.
    List<Runnable> all() {
        return List.of(
                this::readRooms,
                this::readFollowers,
                this::readFigures,
                this::readMetrics,
                posts::rebuildIndex,
                reviews::checkAll);
    }

    private void readRooms() {
        staff.service().all();
        staff.service().settings();
        staff.service().fireChanged();
        accounts.service().all();
        accounts.service().fireChanged();
        interactions.service().received(EVER);
        interactions.service().fireChanged();
        filings.service().all();
        filings.service().fireChanged();
        inspections.service().rectifications();
        inspections.service().fireChanged();
        releases.withdrawals().all();
        releases.withdrawals().fireChanged();
        calendar.recurring().readAll();
        calendar.recurring().fireChanged();
        lexicon.terms().own();
        lexicon.hosts().all();
        lexicon.rescans().readAll();
        lexicon.rescans().fireChanged();
        lexicon.terms().fireChanged();
        lexicon.hosts().fireChanged();
        reports.service().all();
        reports.service().fireChanged();
    }

    private void readFollowers() {
        accounts.service().all().forEach(a -> followers.service().days(a.id(), EVER));
        followers.service().fireChanged();
        accounts.service().all().forEach(a -> followers.downloads().service().of(a.id()));
        followers.downloads().service().fireChanged();
    }

    private void readFigures() {
        var service = figures.service();
        for (var account : accounts.service().all()) {
            var articles = service.articles(account.id(), EVER).stream()
                    .map(ArticleFigures::id)
                    .toList();
            service.past(articles);
            service.channels(articles);
            service.trend(account.id(), EVER);
            service.regularReaders(account.id(), EVER);
        }
        service.fireChanged();
    }

    private void readMetrics() {
        metrics.growth().events();
        accounts.service().all().forEach(a -> metrics.growth().notes(a.id()));
        metrics.growth().fireChanged();
        metrics.service().readAll();
        metrics.service().fireChanged();
    }
}
