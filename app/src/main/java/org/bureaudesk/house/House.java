package org.bureaudesk.house;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditFeature;
import org.bureaudesk.calendar.screen.CalendarFeature;
import org.bureaudesk.demo.DemoFeature;
import org.bureaudesk.figures.FigureFeature;
import org.bureaudesk.filing.FilingFeature;
import org.bureaudesk.follower.FollowerFeature;
import org.bureaudesk.inspection.InspectionFeature;
import org.bureaudesk.inspection.indicator.IndicatorService;
import org.bureaudesk.intake.IntakeFeature;
import org.bureaudesk.interaction.InteractionFeature;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.screen.LexiconFeature;
import org.bureaudesk.metrics.screen.MetricsFeature;
import org.bureaudesk.portable.PortableService;
import org.bureaudesk.post.release.screen.ReleaseFeature;
import org.bureaudesk.post.screen.PostFeature;
import org.bureaudesk.quota.screen.QuotaFeature;
import org.bureaudesk.report.ReportFeature;
import org.bureaudesk.review.screen.ReviewFeature;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.staff.StaffFeature;
import org.bureaudesk.storage.Checkup;
import org.bureaudesk.storage.Restore;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.today.TodayFeature;
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
        LexiconFeature lexicon,
        FollowerFeature followers,
        FigureFeature figures,
        MetricsFeature metrics,
        InteractionFeature interactions,
        FilingFeature filings,
        InspectionFeature inspections,
        Workdays workdays,
        RulePacks rulePacks,
        QuotaFeature quota,
        DemoFeature demo,
        TodayFeature today,
        IntakeFeature intake,
        ReportFeature reports,
        CalendarFeature calendar)
        implements AutoCloseable {

    /// Opens the workspace in `folder` and builds its rooms.
    public static House open(Path folder, Clock clock) {
        var workspace = Workspace.open(folder, clock);
        try {
            var house = new Wiring(Ground.under(workspace, clock)).house();
            workspace.restored().ifPresent(done -> {
                new Bookkeeper(workspace.database(), house.audit.service()).restored(done);
                Restore.told(workspace.folder()); // last: what is not in the log yet is told at the next opening
            });
            return house;
        } catch (RuntimeException | Error e) {
            workspace.close();
            throw e;
        }
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
                lexicon,
                followers,
                figures,
                metrics,
                interactions,
                filings,
                inspections,
                reports,
                calendar,
                reviews.service());
        return new PortableService(workspace, settings, history, audit.service(), readings.all());
    }

    /// Everything found wrong: what [Checkup] finds, then the first broken entry of the log.
    public List<Checkup.Problem> checkup(Progress progress) {
        var found = new ArrayList<>(Checkup.of(workspace, progress));
        audit.service()
                .check(progress)
                .firstBreak()
                .map(b -> new Checkup.Problem("audit", String.valueOf(b.number()), b.messageKey(), List.of(b.number())))
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    /// Takes down that a backup was made.
    public void backedUp(Path file) {
        new Bookkeeper(workspace.database(), audit.service()).backup(file);
    }

    /// Takes down that a table was exported.
    public void exported(Path file) {
        new Bookkeeper(workspace.database(), audit.service()).exported(file);
    }

    /// Has a backup put in place when the workspace is opened next, in the name of whoever is at the desk. A backup may
    /// be of a time before passwords were asked for, so that where they are, it takes an administrator.
    public void askForRestore(Path backup) {
        staff.service().requireAdministrator();
        Restore.ask(
                workspace.folder(),
                backup,
                Bookkeeper.written(staff.service().session().actor()));
    }

    /// Takes back what [#askForRestore(Path)] asked for.
    public void cancelRestore() {
        staff.service().requireAdministrator();
        Restore.cancel(workspace.folder());
    }

    /// The same for a workspace that is not open, in the name of the command line.
    public static void askForRestore(Path folder, Path backup) {
        Restore.askClosed(folder, backup, Bookkeeper.written(Actor.COMMAND_LINE));
    }

    /// The same where a workspace could not be opened, so that nobody knows who sits there.
    public static void askForRestoreInOpening(Path folder, Path backup) {
        Restore.askClosed(folder, backup, Bookkeeper.written(Actor.IN_OPENING));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
