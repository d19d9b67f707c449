package org.bureaudesk.lexicon.screen;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.ui.LatestTask;
import org.bureaudesk.ui.Tasks;

/// A sentence and what the lists say to it (试一试). FX thread only.
final class TryViewModel {

    final StringProperty title = new SimpleStringProperty("");
    final StringProperty body = new SimpleStringProperty("");

    private final LexiconService lexicon;
    private final LatestTask checks;
    private final Clock clock;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

    TryViewModel(LexiconService lexicon, Tasks tasks, Clock clock) {
        this.lexicon = lexicon;
        this.checks = new LatestTask(tasks);
        this.clock = clock;
        title.subscribe(_ -> check());
        body.subscribe(_ -> check());
        lexicon.onChange(() -> tasks.later(this::check));
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    /// Whether what is typed has been looked at, so that no finding means that there is none.
    ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    private void check() {
        answered.set(false);
        if (title.getValueSafe().isBlank() && body.getValueSafe().isBlank()) {
            checks.forget();
            findings.clear();
            return;
        }
        var draft = Draft.of(title.getValueSafe(), "", body.getValueSafe()).on(LocalDate.now(clock));
        checks.ask(() -> lexicon.check(draft), found -> {
            findings.setAll(found);
            answered.set(true);
        });
    }
}
