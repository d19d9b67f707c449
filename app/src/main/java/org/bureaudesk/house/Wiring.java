package org.bureaudesk.house;

import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.calendar.CalendarSources;
import org.bureaudesk.calendar.handin.HandInService;
import org.bureaudesk.calendar.recurring.RecurringService;
import org.bureaudesk.calendar.screen.CalendarFeature;
import org.bureaudesk.demo.DemoFeature;
import org.bureaudesk.demo.DemoTables;
import org.bureaudesk.figures.FigureFeature;
import org.bureaudesk.filing.FilingFeature;
import org.bureaudesk.follower.FollowerFeature;
import org.bureaudesk.inspection.InspectionFeature;
import org.bureaudesk.intake.IntakeFeature;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.interaction.InteractionFeature;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.lexicon.screen.LexiconFeature;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.screen.MetricsFeature;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.post.release.screen.ReleaseFeature;
import org.bureaudesk.post.screen.PostFeature;
import org.bureaudesk.quota.screen.QuotaFeature;
import org.bureaudesk.report.ReportFeature;
import org.bureaudesk.report.facts.Sources;
import org.bureaudesk.review.screen.ReviewFeature;
import org.bureaudesk.today.TodayFeature;
import org.bureaudesk.today.TodaySources;
import org.bureaudesk.today.work.DeskWorkService;

/// Builds the rooms over their ground, the lower ones first. Used once.
final class Wiring {

    private final Ground ground;
    private final AccountFeature accounts;
    private final PostFeature posts;
    private final FollowerFeature followers;
    private final FigureFeature figures;
    private final InteractionFeature interactions;
    private final FilingFeature filings;
    private final InspectionFeature inspections;
    private final DemoTables tables;
    private final QuotaFeature quota;
    private final ReleaseFeature releases;
    private final ReviewFeature reviews;
    private final MetricsFeature metrics;
    private final LexiconFeature lexicon;

    Wiring(Ground ground) {
        this.ground = ground;
        var database = ground.workspace().database();
        var history = ground.history();
        var clock = ground.clock();
        accounts = new AccountFeature(database, history, clock);
        posts = new PostFeature(database, history, clock);
        followers = new FollowerFeature(database, history, clock);
        figures = new FigureFeature(database);
        interactions = new InteractionFeature(database, history, clock);
        filings = new FilingFeature(database, history, clock);
        inspections = new InspectionFeature(database, history, clock);
        tables = new DemoTables(
                accounts.service(),
                posts.service(),
                followers.service(),
                interactions.service(),
                filings.service(),
                inspections.service());
        quota = new QuotaFeature(database, posts.service(), ground.packs(), ground.settings());
        releases = new ReleaseFeature(
                accounts.service(),
                posts.service(),
                new ReleaseService.Parts(database, history, ground.audit().service(), quota.service()::rules, clock));
        reviews = reviews();
        lexicon = lexicon();
        metrics = new MetricsFeature(
                database,
                new MetricsService.Rooms(accounts.service(), posts.service(), followers.service(), figures.service()),
                history,
                clock,
                ground.workspace().folder().resolve("templates"));
    }

    private LexiconFeature lexicon() {
        return new LexiconFeature(
                new RescanService.Parts(
                        ground.workspace().database(),
                        ground.history(),
                        ground.audit().service(),
                        ground.staff().service().session()::actor,
                        ground.clock()),
                releases.service().withdrawals(),
                quota.service()::rules,
                ground.workspace());
    }

    House house() {
        return new House(
                ground.workspace(),
                ground.settings(),
                ground.history(),
                ground.clock(),
                ground.audit(),
                ground.staff(),
                accounts,
                posts,
                reviews,
                releases,
                lexicon,
                followers,
                figures,
                metrics,
                interactions,
                filings,
                inspections,
                ground.workdays(),
                ground.packs(),
                quota,
                demo(),
                new TodayFeature(today()),
                intake(),
                reports(),
                calendar());
    }

    private ReviewFeature reviews() {
        return new ReviewFeature(
                ground.workspace().database(),
                posts.service(),
                ground.workspace().folder().resolve("templates"),
                ground.audit().service(),
                new SessionDesk(ground.staff().service()),
                ground.clock());
    }

    private DemoFeature demo() {
        var books = new DemoFeature.Books(
                ground.settings(),
                ground.history(),
                ground.audit().service(),
                reviews.service(),
                ground.staff(),
                ground.clock());
        return new DemoFeature(ground.workspace(), tables, releases.service(), books);
    }

    private IntakeFeature intake() {
        var rooms = new Rooms(
                accounts.service(),
                posts.service(),
                followers.service(),
                interactions.service(),
                filings.service(),
                inspections.service(),
                figures.service());
        return new IntakeFeature(
                ground.workspace().database(), ground.history(), ground.audit().service(), ground.clock(), rooms);
    }

    private ReportFeature reports() {
        var sources = new Sources(
                accounts.service(),
                posts.service(),
                followers.service(),
                metrics.growth(),
                metrics.service(),
                interactions.service(),
                inspections.service(),
                quota.service(),
                ground.workdays());
        return new ReportFeature(
                ground.workspace(),
                ground.history(),
                ground.settings(),
                sources,
                ground.audit().service(),
                ground.clock());
    }

    private TodaySources today() {
        return new TodaySources(
                accounts.service(),
                posts.service(),
                releases.service(),
                followers.service(),
                figures.service(),
                interactions.service(),
                filings.service(),
                inspections.service(),
                quota.service(),
                ground.workdays(),
                new DeskWorkService(
                        reviews.queues(), new HandInService(ground.workspace().database(), reviews.service())),
                lexicon.rescans());
    }

    private CalendarFeature calendar() {
        var database = ground.workspace().database();
        var sources = new CalendarSources(
                database,
                ground.history(),
                accounts.service(),
                posts.service(),
                reviews.service(),
                releases.service(),
                new RecurringService(database, ground.history(), ground.workdays(), ground.clock()),
                quota.service());
        return new CalendarFeature(sources, ground.settings(), ground.clock());
    }
}
