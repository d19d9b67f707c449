package org.bureaudesk.house;

import java.time.Clock;
import org.bureaudesk.audit.AuditFeature;
import org.bureaudesk.kernel.History;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.staff.Session;
import org.bureaudesk.staff.StaffFeature;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.workday.Workdays;

/// What every room of a house stands on: the workspace, the rules, the log and who acts.
record Ground(
        Workspace workspace,
        SettingsFile settings,
        History history,
        Clock clock,
        RulePacks packs,
        Workdays workdays,
        AuditFeature audit,
        StaffFeature staff) {

    static Ground under(Workspace workspace, Clock clock) {
        var history = new History();
        var settings = SettingsFile.open(workspace.settingsFile());
        var packs = new RulePacks(workspace.folder().resolve("rules"));
        var workdays = new Workdays(workspace.folder().resolve("holidays"));
        var session = new Session();
        var audit = new AuditFeature(workspace, session::actor, clock);
        var books = new Bookkeeper(workspace.database(), audit.service());
        settings.onSet(books::settings);
        packs.onImport(books::pack);
        workdays.onImport(books::holidays);
        var staff = new StaffFeature(workspace, history, audit.service(), session, clock);
        return new Ground(workspace, settings, history, clock, packs, workdays, audit, staff);
    }
}
