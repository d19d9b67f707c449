package org.bureaudesk.lexicon.rescan.screen;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.MatterQuery;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.lexicon.rescan.Scan;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The queue of published posts the lists object to. FX thread only.
final class RescanViewModel {

    static final int MOST_SHOWN = 5_000;

    private final RescanService rescans;
    private final RescanSheet sheet;
    private final Tasks tasks;
    private final ObservableList<Matter> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Matter.@Nullable State> state = new SimpleObjectProperty<>(Matter.State.OPEN);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private int latestRequest;

    /// How the queue stands.
    ///
    /// @param last the last look; `null` for none
    /// @param stale whether the lists have changed since
    /// @param listed how many answer the filter, also those not shown
    record Standing(@Nullable Scan last, boolean stale, int posts, int open, int decided, int closed, int listed) {}

    RescanViewModel(RescanService rescans, RescanSheet sheet, Tasks tasks) {
        this.rescans = rescans;
        this.sheet = sheet;
        this.tasks = tasks;
        state.subscribe(_ -> reload());
        text.subscribe(_ -> reload());
        rescans.onChange(() -> tasks.later(this::reload));
    }

    ObservableList<Matter> rows() {
        return rows;
    }

    ObjectProperty<Matter.@Nullable State> stateProperty() {
        return state;
    }

    StringProperty textProperty() {
        return text;
    }

    /// `null` until the first answer.
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    void reload() {
        var asked = new MatterQuery(state.get(), text.getValueSafe());
        var request = ++latestRequest;
        tasks.load(
                () -> new Answer(rescans.find(asked, MOST_SHOWN), standing(asked)),
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        standing.set(answer.standing());
                        rows.setAll(answer.rows());
                    }
                },
                () -> {});
    }

    private Standing standing(MatterQuery asked) {
        return new Standing(
                rescans.lastScan().orElse(null),
                rescans.isStale(),
                rescans.publishedPosts(),
                count(Matter.State.OPEN),
                count(Matter.State.DECIDED),
                count(Matter.State.CLOSED),
                rescans.count(asked));
    }

    private int count(Matter.State of) {
        return rescans.count(new MatterQuery(of, ""));
    }

    private record Answer(List<Matter> rows, Standing standing) {}

    void scan(java.util.function.Consumer<Scan.Outcome> done) {
        tasks.loadLong("lexicon.scan.running", rescans::scan, done);
    }

    /// Writes everything that passes the filter. Off the FX thread.
    void writeTo(Path file, MatterQuery asked, Progress progress) {
        sheet.writeTo(file, rescans.find(asked, Integer.MAX_VALUE), progress);
    }

    MatterQuery query() {
        return new MatterQuery(state.get(), text.getValueSafe());
    }
}
