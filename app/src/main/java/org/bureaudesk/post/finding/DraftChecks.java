package org.bureaudesk.post.finding;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;

/// The check as the editor needs it (内容检查). Every method but [#onChange] does work and is called off the FX thread.
public interface DraftChecks {

    /// What there is to look at, in the order of the places.
    List<Finding> check(Draft draft);

    /// The text of an attachment; throws a [org.bureaudesk.kernel.UserException] where there is none to read.
    String textOf(Path file);

    /// The plain text of a piece of HTML, its paragraphs kept.
    String plain(String html);

    /// Runs after every change of lists or rules, on the thread that made it.
    void onChange(Runnable listener);
}
