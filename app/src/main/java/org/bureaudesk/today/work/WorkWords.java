package org.bureaudesk.today.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.calendar.handin.HandIn;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.ReviewLine;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// What waits for the person at the desk, in lines; empty where nothing does.
public final class WorkWords {

    private static final int LONGEST = 30;

    private final Messages messages;

    public WorkWords(Messages messages) {
        this.messages = messages;
    }

    /// @param on the day looked from
    public List<WorkLine> lines(DeskWork work, LocalDate on) {
        var lines = new ArrayList<WorkLine>();
        if (!work.forMe().isEmpty()) {
            lines.add(queue(
                    "for-me",
                    "fth-edit",
                    work.forMe(),
                    Queue.FOR_ME,
                    planned(work.forMe().getFirst())));
        }
        if (!work.returned().isEmpty()) {
            var first = work.returned().getFirst();
            var why = messages.text(
                    "today.work.why",
                    cut(first.post().title()),
                    cut(first.last().reason()));
            lines.add(queue("returned", "fth-corner-up-left", work.returned(), Queue.RETURNED, why));
        }
        if (!work.handIns().isEmpty()) {
            lines.add(handIns(work.handIns(), on));
        }
        return lines;
    }

    private WorkLine queue(String name, String icon, List<ReviewLine> some, Queue queue, String detail) {
        var title = messages.text("today.work." + name, some.size());
        return new WorkLine("waiting-" + name, icon, title, detail, "review", queue);
    }

    private String planned(ReviewLine first) {
        var planned = first.plannedAt();
        return planned == null
                ? messages.text("today.work.unplanned", cut(first.post().title()), first.author())
                : messages.text("today.work.planned", cut(first.post().title()), first.author(), planned);
    }

    private WorkLine handIns(List<HandIn> some, LocalDate on) {
        var first = some.getFirst();
        var late = some.stream().filter(handIn -> handIn.isLate(on)).count();
        var title = late == 0
                ? messages.text("today.work.hand-in", some.size())
                : messages.text("today.work.hand-in-late", some.size(), late);
        var detail = messages.text("today.work.hand-in-first", cut(first.title()), first.dueOn());
        return new WorkLine("waiting-hand-in", "fth-edit-3", title, detail, "post", first.post());
    }

    private static String cut(String text) {
        return Words.shortened(text, LONGEST);
    }
}
