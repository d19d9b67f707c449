package org.bureaudesk.lexicon.rescan.screen;

import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the queue's page. FX thread only.
public final class RescanPage {

    private final RescanView view;

    public RescanPage(RescanService rescans, FileKeeper files, Screens screens) {
        var tasks = screens.tasks();
        view = new RescanView(
                new RescanViewModel(rescans, new RescanSheet(screens.messages()), tasks),
                new DecisionViewModel(rescans, files, tasks),
                screens);
    }

    public View view() {
        return view;
    }
}
