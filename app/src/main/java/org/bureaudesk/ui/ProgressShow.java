package org.bureaudesk.ui;

import org.bureaudesk.kernel.Progress;

/// Where the progress of long work is shown. Called on the FX thread; the progress itself is fed from any thread.
public interface ProgressShow {

    Progress open(String titleKey);

    void close(Progress progress);
}
