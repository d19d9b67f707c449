package org.bureaudesk.search;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.ui.Tasks;

/// What is sought and what was found. While one search runs, only the newest wish waits. FX thread only.
final class SearchViewModel {

    private final SearchService search;
    private final Tasks tasks;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private boolean running;
    private boolean stale;

    SearchViewModel(SearchService search, Tasks tasks) {
        this.search = search;
        this.tasks = tasks;
        text.subscribe((_, _) -> find());
    }

    StringProperty text() {
        return text;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    ReadOnlyBooleanProperty nothingFound() {
        return nothingFound.getReadOnlyProperty();
    }

    void find() {
        if (running) {
            stale = true;
            return;
        }
        running = true;
        stale = false;
        var sought = text.get();
        tasks.load(
                () -> search.find(sought),
                found -> {
                    hits.setAll(found);
                    nothingFound.set(found.isEmpty() && !sought.isBlank());
                },
                () -> {
                    running = false;
                    if (stale) {
                        find();
                    }
                });
    }
}
