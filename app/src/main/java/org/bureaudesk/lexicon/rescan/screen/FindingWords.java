package org.bureaudesk.lexicon.rescan.screen;

import java.util.stream.Collectors;
import org.bureaudesk.check.Wording;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.Objection;
import org.bureaudesk.text.Messages;

/// What the check says, in sentences.
public final class FindingWords {

    private final Messages messages;

    public FindingWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Wording wording) {
        return messages.text(wording.key(), wording.facts().toArray());
    }

    /// What the lists object to, by the words found: 全国第一（2 处）、布署→部署.
    String words(Matter matter) {
        return matter.objections().stream().map(this::word).collect(Collectors.joining("、"));
    }

    private String word(Objection objection) {
        var word =
                objection.replacement().isEmpty() ? objection.text() : objection.text() + "→" + objection.replacement();
        return objection.times() == 1 ? word : messages.text("lexicon.times", word, objection.times());
    }

    /// One objection in full.
    String sentence(Objection objection) {
        return messages.text(
                "lexicon.objection",
                messages.text(objection.severity().messageKey()),
                messages.text(objection.field().messageKey()),
                of(objection.message()),
                objection.excerpt());
    }
}
