package org.bureaudesk.house;

import java.nio.file.Path;
import java.time.Clock;
import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.audit.AuditFeature;
import org.bureaudesk.demo.DemoFeature;
import org.bureaudesk.demo.DemoTables;
import org.bureaudesk.figures.FigureFeature;
import org.bureaudesk.filing.FilingFeature;
import org.bureaudesk.follower.FollowerFeature;
import org.bureaudesk.inspection.InspectionFeature;
import org.bureaudesk.inspection.indicator.IndicatorService;
import org.bureaudesk.intake.IntakeFeature;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.interaction.InteractionFeature;
import org.bureaudesk.kernel.History;
import org.bureaudesk.lexicon.LexiconFeature;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.screen.MetricsFeature;
import org.bureaudesk.portable.PortableService;
import org.bureaudesk.post.release.ReleaseFeature;
import org.bureaudesk.post.screen.PostFeature;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.quota.screen.QuotaFeature;
import org.bureaudesk.report.ReportFeature;
import org.bureaudesk.report.facts.Sources;
import org.bureaudesk.review.screen.ReviewFeature;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.staff.StaffFeature;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.today.TodayFeature;
import org.bureaudesk.today.TodaySources;
import org.bureaudesk.workday.Workdays;

/// Every room of one workspace, wired by constructors. Knows no screen.
public record House(
        Workspace workspace,
        SettingsFile settings,
        History history,
        Clock clock,
        AuditFeature audit,
        StaffFeature staff,
        AccountFeature accounts,
        PostFeature posts,
        ReviewFeature reviews,
        ReleaseFeature releases,
        FollowerFeature followers,
        FigureFeature figures,
        MetricsFeature metrics,
        InteractionFeature interactions,
        FilingFeature filings,
        InspectionFeature inspections,
        Workdays workdays,
        RulePacks rulePacks,
        QuotaFeature quota,
        LexiconFeature lexicon,
        DemoFeature demo,
        TodayFeature today,
        IntakeFeature intake,
        ReportFeature reports)
        implements AutoCloseable {

    /// Opens the workspace in `folder` and builds its rooms.
    public static House open(Path folder, Clock clock) {
        var workspace = Workspace.open(folder);
        try {
            return over(workspace, clock);
        } catch (RuntimeException | Error e) {
            workspace.close();
            throw e;
        }
    }

    private static House over(Workspace workspace, Clock clock) {
        var ground = Ground.under(workspace, clock);
        var history = ground.history();
        var database = workspace.database();
        var posts = new PostFeature(database, history, clock);
        var accounts = new AccountFeature(database, history, clock);
        var followers = new FollowerFeature(database, history, clock);
        var figures = new FigureFeature(database);
        var interactions = new InteractionFeature(database, history, clock);
        var filings = new FilingFeature(database, history, clock);
        var inspections = new InspectionFeature(database, history, clock);
        var tables = tables(accounts, posts, followers, interactions, filings, inspections);
        var metrics = metrics(workspace, tables, figures, history, clock);
        var quota = new QuotaFeature(database, posts.service(), ground.packs(), ground.settings());
        return new House(
                workspace,
                ground.settings(),
                history,
                clock,
                ground.audit(),
                ground.staff(),
                accounts,
                posts,
                new ReviewFeature(database),
                releases(workspace, tables, quota.service(), history, clock),
                followers,
                figures,
                metrics,
                interactions,
                filings,
                inspections,
                ground.workdays(),
                ground.packs(),
                quota,
                new LexiconFeature(database, history, quota.service()::rules),
                new DemoFeature(workspace, tables, ground.settings(), history, clock),
                new TodayFeature(sources(tables, quota.service(), ground.workdays())),
                new IntakeFeature(database, history, clock, rooms(tables)),
                reports(ground, tables, metrics, quota.service()));
    }

    private static ReleaseFeature releases(
            Workspace workspace, DemoTables tables, QuotaService quota, History history, Clock clock) {
        var parts = new ReleaseFeature.Parts(workspace.database(), history, quota::rules, clock);
        return new ReleaseFeature(tables.accounts(), tables.posts(), parts);
    }

    private static MetricsFeature metrics(
            Workspace workspace, DemoTables tables, FigureFeature figures, History history, Clock clock) {
        var rooms = new MetricsService.Rooms(tables.accounts(), tables.posts(), tables.followers(), figures.service());
        return new MetricsFeature(workspace.database(), rooms, history, clock);
    }

    private static DemoTables tables(
            AccountFeature accounts,
            PostFeature posts,
            FollowerFeature followers,
            InteractionFeature interactions,
            FilingFeature filings,
            InspectionFeature inspections) {
        return new DemoTables(
                accounts.service(),
                posts.service(),
                followers.service(),
                interactions.service(),
                filings.service(),
                inspections.service());
    }

    private static Rooms rooms(DemoTables tables) {
        return new Rooms(
                tables.accounts(),
                tables.posts(),
                tables.followers(),
                tables.interactions(),
                tables.filings(),
                tables.inspections());
    }

    private static ReportFeature reports(Ground ground, DemoTables tables, MetricsFeature metrics, QuotaService quota) {
        var sources = reported(tables, metrics, quota, ground.workdays());
        return new ReportFeature(ground.workspace(), ground.history(), ground.settings(), sources, ground.clock());
    }

    private static Sources reported(DemoTables tables, MetricsFeature metrics, QuotaService quota, Workdays workdays) {
        return new Sources(
                tables.accounts(),
                tables.posts(),
                tables.followers(),
                metrics.growth(),
                metrics.service(),
                tables.interactions(),
                tables.inspections(),
                quota,
                workdays);
    }

    private static TodaySources sources(DemoTables tables, QuotaService quota, Workdays workdays) {
        return new TodaySources(
                tables.accounts(),
                tables.posts(),
                tables.followers(),
                tables.interactions(),
                tables.filings(),
                tables.inspections(),
                quota,
                workdays);
    }

    /// What the records say to the items of an inspection.
    public IndicatorService indicators() {
        return new IndicatorService(new IndicatorService.Sources(
                accounts.service(), posts.service(), followers.service(), interactions.service(), quota.service()));
    }

    /// The whole workspace as one file.
    public PortableService portable() {
        var readings = new Readings(
                staff,
                accounts,
                posts.service(),
                releases.service(),
                lexicon.service(),
                followers,
                figures,
                metrics,
                interactions,
                filings,
                inspections,
                reports);
        return new PortableService(workspace, settings, history, audit.service(), readings.all());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
