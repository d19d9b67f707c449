package org.bureaudesk.lexicon.rescan.screen;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.lexicon.rescan.Choice;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.Proof;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What is being decided about the chosen matters. FX thread only.
final class DecisionViewModel {

    final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty link = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");

    private final RescanService rescans;
    private final FileKeeper files;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Matter>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable PostAttachment> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");

    DecisionViewModel(RescanService rescans, FileKeeper files, Tasks tasks) {
        this.rescans = rescans;
        this.files = files;
        this.tasks = tasks;
        choice.subscribe(_ -> faultKey.set(""));
        reason.subscribe(_ -> faultKey.set(""));
    }

    ReadOnlyObjectProperty<List<Matter>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable PostAttachment> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    /// Whether all that is chosen is in this state, and something is.
    boolean isAll(Matter.State state) {
        return !chosen.get().isEmpty() && chosen.get().stream().allMatch(m -> m.state() == state);
    }

    boolean isClosed() {
        return chosen.get().stream().anyMatch(m -> m.state() == Matter.State.CLOSED);
    }

    /// Shows what has been decided of the first, or an empty form; what is typed for the same matters stays.
    void show(List<Matter> matters) {
        var before = chosen.get();
        chosen.set(List.copyOf(matters));
        var sameOnes = before.stream()
                .map(Matter::id)
                .toList()
                .equals(matters.stream().map(Matter::id).toList());
        var decision = matters.isEmpty() ? null : matters.getFirst().decision();
        if (decision != null) {
            choice.set(decision.choice());
            reason.set(decision.reason());
            link.set(decision.proof().link());
            note.set(decision.proof().note());
            file.set(decision.proof().file());
        } else if (!sameOnes) {
            choice.set(null);
            reason.set("");
            link.set("");
            note.set("");
            file.set(null);
        }
        faultKey.set("");
    }

    void attach(Path path) {
        tasks.load(() -> files.keep(path), file::set, () -> {});
    }

    void detach() {
        file.set(null);
    }

    void decide(Runnable done) {
        var wanted = choice.get();
        faultKey.set(
                wanted == null
                        ? "lexicon.decide.choose"
                        : reason.getValueSafe().isBlank() ? "lexicon.fault.reason" : "");
        if (wanted == null || !faultKey.get().isEmpty()) {
            return;
        }
        var matters = chosen.get();
        var why = reason.get();
        var proof = new Proof(link.getValueSafe().strip(), note.getValueSafe().strip(), file.get());
        tasks.perform(() -> rescans.decide(matters, wanted, why, proof), done);
    }

    void revoke(Runnable done) {
        var matters = chosen.get();
        tasks.perform(() -> rescans.revoke(matters), done);
    }

    void close(Runnable done) {
        var matters = chosen.get();
        tasks.perform(() -> rescans.close(matters), done);
    }
}
