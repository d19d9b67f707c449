package org.bureaudesk.review.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewLine;
import org.bureaudesk.ui.Tasks;

/// The lists of the review room. FX thread only.
final class QueueViewModel {

    private final QueueService queues;
    private final Tasks tasks;
    private final ObjectProperty<Queue> queue = new SimpleObjectProperty<>(Queue.FOR_ME);
    private final ReadOnlyObjectWrapper<Map<Queue, List<ReviewLine>>> all =
            new ReadOnlyObjectWrapper<>(new EnumMap<>(Queue.class));
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private int latestRequest;

    QueueViewModel(QueueService queues, Tasks tasks) {
        this.queues = queues;
        this.tasks = tasks;
        queue.subscribe(_ -> fill());
    }

    ObjectProperty<Queue> queueProperty() {
        return queue;
    }

    ReadOnlyObjectProperty<Map<Queue, List<ReviewLine>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    ObservableList<ReviewLine> lines() {
        return lines;
    }

    void reload() {
        var request = ++latestRequest;
        tasks.load(
                queues::queues,
                found -> {
                    if (request == latestRequest) {
                        all.set(found);
                        fill();
                    }
                },
                () -> {});
    }

    private void fill() {
        var now = all.get().getOrDefault(queue.get(), List.of());
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }
}
