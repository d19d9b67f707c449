package org.bureaudesk.review.screen;

import java.util.Optional;
import org.bureaudesk.review.ReviewMark;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.text.Messages;

/// States and steps in words.
final class MarkWords {

    private final Messages messages;
    private Optional<Levels> levels = Optional.empty();

    MarkWords(Messages messages) {
        this.messages = messages;
    }

    void know(Levels newLevels) {
        levels = Optional.of(newLevels);
    }

    /// 审核中 · 待二审.
    String mark(ReviewMark mark) {
        var state = messages.text(mark.state().messageKey());
        return mark.waiting().isEmpty() ? state : messages.text("review.mark.waiting", state, level(mark.waiting()));
    }

    /// 二审 王五: 同意.
    String step(ReviewStep step) {
        var act = messages.text(step.kind().messageKey());
        var where = step.level() == 0 ? act : messages.text("review.step.at", level(step.levelCode()), act);
        return step.reason().isEmpty()
                ? messages.text("review.step.by", where, step.personName())
                : messages.text("review.step.by-saying", where, step.personName(), step.reason());
    }

    /// The bureau's own name of a level; its code where it has gone.
    String level(String code) {
        return levels.flatMap(known -> known.find(code)).map(Level::title).orElse(code);
    }
}
