package org.bureaudesk.post.finding;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.ui.Tasks;

/// What was found in the files of the post, file by file. FX thread only.
final class FileFindingsViewModel {

    private final DraftChecks checks;
    private final Tasks tasks;
    private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
    private int latestRequest;

    FileFindingsViewModel(DraftChecks checks, Tasks tasks) {
        this.checks = checks;
        this.tasks = tasks;
    }

    ObservableList<FileRow> rows() {
        return rows;
    }

    void check(List<NamedFile> files) {
        var request = ++latestRequest;
        var asked = List.copyOf(files);
        tasks.loadLong(
                "post.files.checking",
                progress -> {
                    var found = new ArrayList<FileRow>();
                    for (int i = 0; i < asked.size(); i++) {
                        progress.stopIfCancelled();
                        progress.step(i, asked.size());
                        found.addAll(FileRow.of(asked.get(i), checks));
                    }
                    return found;
                },
                found -> {
                    if (request == latestRequest) {
                        rows.setAll(found);
                    }
                });
    }

    /// The files are others now.
    void forget() {
        latestRequest++;
        rows.clear();
    }
}
