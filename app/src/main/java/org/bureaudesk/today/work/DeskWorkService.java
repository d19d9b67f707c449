package org.bureaudesk.today.work;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.calendar.handin.HandInService;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewLine;

/// Gathers what waits for whoever is at the desk. Thread-safe; does database work.
public final class DeskWorkService {

    private final QueueService queues;
    private final HandInService handIns;

    public DeskWorkService(QueueService queues, HandInService handIns) {
        this.queues = queues;
        this.handIns = handIns;
    }

    /// Runs after everything that may change an answer, on the thread that did it.
    public void onChange(Runnable listener) {
        queues.onChange(listener);
    }

    public DeskWork on(LocalDate day) {
        var now = queues.queues();
        return new DeskWork(
                now.getOrDefault(Queue.FOR_ME, List.of()),
                now.getOrDefault(Queue.RETURNED, List.of()),
                handIns.open(day));
    }

    /// Posts whose plan is not safe before they are through review, the first planned first.
    public List<ReviewLine> due() {
        return queues.due();
    }
}
