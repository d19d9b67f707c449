package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.intake.mapping.ColumnMapping;
import org.bureaudesk.intake.mapping.MappingService;
import org.bureaudesk.intake.sheet.ColumnForm;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What the columns of a table nobody knows mean, while the user says so. FX thread only.
final class MapperViewModel {

    private static final int SHOWN = 10;

    private final MappingService mappings;
    private final Tasks tasks;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<SheetKind> kind = new SimpleObjectProperty<>(SheetKind.ARTICLES);
    private final ObjectProperty<@Nullable Platform> platform = new SimpleObjectProperty<>();
    private final IntegerProperty headingRow = new SimpleIntegerProperty(1);
    private final ObservableList<String> headings = FXCollections.observableArrayList();
    private final ObservableList<List<String>> rows = FXCollections.observableArrayList();
    private final Map<String, StringProperty> columns = new LinkedHashMap<>();
    private List<List<String>> sample = List.of();

    MapperViewModel(MappingService mappings, Tasks tasks) {
        this.mappings = mappings;
        this.tasks = tasks;
        headingRow.addListener((_, _, _) -> showRows());
        kind.addListener((_, _, _) -> guess());
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<SheetKind> kind() {
        return kind;
    }

    /// Where the table comes from; `null` where that is open.
    ObjectProperty<@Nullable Platform> platform() {
        return platform;
    }

    /// As the spreadsheet counts, from 1.
    IntegerProperty headingRow() {
        return headingRow;
    }

    /// What stands in the heading row.
    ObservableList<String> headings() {
        return headings;
    }

    /// Ten rows beneath it.
    ObservableList<List<String>> rows() {
        return rows;
    }

    List<ColumnForm> fields() {
        return mappings.fields(kind.get());
    }

    /// The heading chosen for a field; empty for none.
    StringProperty column(String field) {
        return columns.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    void open(Path file) {
        var fileName = String.valueOf(file.getFileName());
        platform.set(null);
        name.set(fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName);
        tasks.load(
                () -> mappings.sample(file),
                found -> {
                    sample = found;
                    headingRow.set(0);
                    headingRow.set(likelyHeading());
                },
                () -> {});
    }

    /// The row with the most words in it.
    private int likelyHeading() {
        int best = 1;
        long most = 0;
        for (int r = 0; r < Math.min(sample.size(), ColumnMapping.LAST_HEADING_ROW); r++) {
            var words = sample.get(r).stream()
                    .filter(c -> !c.isEmpty() && !Character.isDigit(c.charAt(0)))
                    .distinct()
                    .count();
            if (words > most) {
                most = words;
                best = r + 1;
            }
        }
        return best;
    }

    private void showRows() {
        int heading = headingRow.get();
        if (heading < 1 || heading > sample.size()) {
            headings.clear();
            rows.clear();
            return;
        }
        headings.setAll(sample.get(heading - 1).stream()
                .filter(h -> !h.isEmpty())
                .distinct()
                .toList());
        var shown = new ArrayList<List<String>>();
        for (int r = heading; r < Math.min(sample.size(), heading + SHOWN); r++) {
            shown.add(sample.get(r));
        }
        rows.setAll(shown);
        guess();
    }

    /// Headings that are named like a field are proposed for it.
    private void guess() {
        columns.values().forEach(c -> c.set(""));
        for (var field : fields()) {
            headings.stream()
                    .filter(h -> field.isCalled(h))
                    .findFirst()
                    .ifPresent(h -> column(field.field()).set(h));
        }
    }

    /// In which column each heading stands.
    List<String> headingCells() {
        int heading = headingRow.get();
        return heading < 1 || heading > sample.size() ? List.of() : sample.get(heading - 1);
    }

    /// Remembers what was said; `saved` runs when it is.
    void save(Runnable saved) {
        var chosen = new LinkedHashMap<String, String>();
        for (var field : fields()) {
            var heading = column(field.field()).get();
            if (heading != null && !heading.isEmpty()) {
                chosen.put(field.field(), heading);
            }
        }
        var mapping = new ColumnMapping(name.get().strip(), kind.get(), headingRow.get(), chosen, platform.get());
        tasks.perform(() -> mappings.save(mapping), saved);
    }
}
