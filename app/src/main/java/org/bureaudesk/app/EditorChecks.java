package org.bureaudesk.app;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.lexicon.draft.DraftFile;
import org.bureaudesk.lexicon.draft.HtmlText;
import org.bureaudesk.post.finding.DraftChecks;

/// Lends the lexicon's check to the editor.
public record EditorChecks(LexiconService lexicon) implements DraftChecks {

    @Override
    public List<Finding> check(Draft draft) {
        return lexicon.check(draft);
    }

    @Override
    public String textOf(Path file) {
        return DraftFile.read(file);
    }

    @Override
    public String plain(String html) {
        return HtmlText.of(html);
    }

    @Override
    public void onChange(Runnable listener) {
        lexicon.onChange(listener);
    }
}
