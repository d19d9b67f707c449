package org.bureaudesk.review.settings;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.RoleChoice;
import org.jspecify.annotations.Nullable;

/// One level as it is being set. FX thread only.
final class LevelRowViewModel {

    final StringProperty title = new SimpleStringProperty();
    final StringProperty roleTitle = new SimpleStringProperty();
    final StringProperty focus = new SimpleStringProperty();
    final ObjectProperty<@Nullable RoleChoice> role = new SimpleObjectProperty<>();
    final BooleanProperty outOfRuleOnly = new SimpleBooleanProperty();
    private final String code;

    LevelRowViewModel(Level level, List<RoleChoice> choices) {
        code = level.code();
        title.set(level.title());
        roleTitle.set(level.roleTitle());
        focus.set(level.focus());
        outOfRuleOnly.set(level.outOfRuleOnly());
        role.set(choices.stream()
                .filter(choice -> choice.code().equals(level.role()))
                .findFirst()
                .orElse(null));
    }

    Level level() {
        var chosen = role.get();
        return new Level(
                code,
                title.get().strip(),
                chosen == null ? "" : chosen.code(),
                Objects.requireNonNullElse(roleTitle.get(), "").strip(),
                focus.get().strip(),
                outOfRuleOnly.get());
    }
}
