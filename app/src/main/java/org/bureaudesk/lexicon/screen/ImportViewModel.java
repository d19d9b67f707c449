package org.bureaudesk.lexicon.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bureaudesk.lexicon.TermImport;
import org.bureaudesk.lexicon.TermPlan;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.WholeList;
import org.jspecify.annotations.Nullable;

/// What a file would do to the lists, until it is imported or put aside. FX thread only.
final class ImportViewModel {

    /// Which rows of the file to show.
    enum Kind {
        NEW,
        CHANGED,
        IDENTICAL,
        REFUSED
    }

    private final TermService terms;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable TermPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Kind> shown = new SimpleObjectProperty<>();
    private final WholeList<PreviewLine> lines = new WholeList<>();
    private Map<Kind, List<PreviewLine>> kinds = Map.of();
    private List<PreviewLine> all = List.of();

    ImportViewModel(TermService terms, Tasks tasks) {
        this.terms = terms;
        this.tasks = tasks;
        shown.subscribe(this::narrow);
    }

    /// `null` while no file is looked at.
    ReadOnlyObjectProperty<@Nullable TermPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Which rows are shown; `null` for all.
    ObjectProperty<@Nullable Kind> shownProperty() {
        return shown;
    }

    WholeList<PreviewLine> lines() {
        return lines;
    }

    int count(Kind kind) {
        return of(kind).size();
    }

    void read(Path file) {
        tasks.loadLong(
                "lexicon.import.reading",
                progress -> {
                    var found = terms.plan(file, progress);
                    var lines = lines(found);
                    return new Preview(found, lines, lines.stream().collect(Collectors.groupingBy(PreviewLine::kind)));
                },
                this::show);
    }

    private record Preview(TermPlan plan, List<PreviewLine> lines, Map<Kind, List<PreviewLine>> kinds) {}

    private static List<PreviewLine> lines(TermPlan plan) {
        var lines = new ArrayList<PreviewLine>();
        plan.lines().forEach(line -> lines.add(PreviewLine.of(line)));
        plan.refused().forEach(refused -> lines.add(PreviewLine.of(refused)));
        lines.sort(Comparator.comparingInt(PreviewLine::row));
        return lines;
    }

    private void show(Preview preview) {
        all = preview.lines();
        kinds = preview.kinds();
        if (shown.get() == null) {
            narrow(null);
        }
        shown.set(null);
        plan.set(preview.plan());
    }

    private void narrow(@Nullable Kind wanted) {
        lines.replace(wanted == null ? all : of(wanted));
    }

    private List<PreviewLine> of(Kind kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /// Puts the file aside; nothing was written.
    void cancel() {
        plan.set(null);
        all = List.of();
        kinds = Map.of();
        lines.replace(List.of());
    }

    void carryOut(Consumer<TermImport> done) {
        var wanted = plan.get();
        if (wanted != null) {
            tasks.loadLong("lexicon.import.running", progress -> terms.carryOut(wanted, progress), taken -> {
                cancel();
                done.accept(taken.counts());
            });
        }
    }
}
