package org.bureaudesk.app;

import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.text.Messages;

/// Puts what the check engine finds in a post beside the lines of the checklist, in words. It answers none of them.
final class ReviewHints {

    private final LexiconService lexicon;
    private final Messages messages;

    ReviewHints(LexiconService lexicon, Messages messages) {
        this.lexicon = lexicon;
        this.messages = messages;
    }

    List<Hint> of(Post post) {
        return lexicon.check(draft(post)).stream().map(this::hint).toList();
    }

    private static Draft draft(Post post) {
        var text = post.text();
        var plain = Draft.of(text.title(), text.summary(), text.body());
        var origin = post.origin();
        var draft = origin.kind() == OriginKind.ORIGINAL ? plain : plain.repostedFrom(origin.source());
        return post.publications().stream()
                .map(Publication::plannedAt)
                .filter(java.util.Objects::nonNull)
                .map(at -> java.util.Objects.requireNonNull(at).toLocalDate())
                .findFirst()
                .map(draft::on)
                .orElse(draft);
    }

    private Hint hint(Finding finding) {
        var message = finding.message();
        return new Hint(
                finding.category().id(),
                finding.severity().messageKey(),
                finding.text(),
                messages.text(message.key(), message.facts().toArray()),
                place(finding.field()),
                finding.start(),
                finding.end());
    }

    private static Place place(Field field) {
        return switch (field) {
            case TITLE -> Place.TITLE;
            case SUMMARY -> Place.SUMMARY;
            case BODY -> Place.BODY;
        };
    }
}
