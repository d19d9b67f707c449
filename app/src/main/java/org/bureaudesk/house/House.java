package org.bureaudesk.house;

import java.nio.file.Path;
import java.time.Clock;
import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.filing.FilingFeature;
import org.bureaudesk.follower.FollowerFeature;
import org.bureaudesk.inspection.InspectionFeature;
import org.bureaudesk.interaction.InteractionFeature;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostFeature;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;

/// Every room of one workspace, wired by constructors. Knows no screen.
public record House(
        Workspace workspace,
        SettingsFile settings,
        History history,
        Clock clock,
        AccountFeature accounts,
        PostFeature posts,
        FollowerFeature followers,
        InteractionFeature interactions,
        FilingFeature filings,
        InspectionFeature inspections)
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
        var history = new History();
        var database = workspace.database();
        return new House(
                workspace,
                SettingsFile.open(workspace.settingsFile()),
                history,
                clock,
                new AccountFeature(database, history, clock),
                new PostFeature(database, history, clock),
                new FollowerFeature(database, history, clock),
                new InteractionFeature(database, history, clock),
                new FilingFeature(database, history),
                new InspectionFeature(database, history));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
