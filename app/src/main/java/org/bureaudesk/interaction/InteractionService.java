package org.bureaudesk.interaction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about messages and answers. Thread-safe; does database work.
public final class InteractionService {

    private final Database database;
    private final MessageStore store;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    InteractionService(Database database, History history, Clock clock) {
        this.database = database;
        this.store = new MessageStore(database);
        this.edits = new Edits(database, history);
        this.clock = clock;
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every message received in the period, newest first.
    public List<Message> received(Period period) {
        return store.inPeriod(period);
    }

    /// Every message that still wants an answer, oldest first.
    public List<Message> unanswered() {
        return store.unanswered();
    }

    /// What waits for an answer first, oldest first; then the rest, newest first.
    ///
    /// @param limit how many at most
    public List<Message> find(MessageFilter filter, int limit) {
        return store.find(filter, limit);
    }

    /// The message with this number, unless it is in the bin or gone.
    public Optional<Message> message(long id) {
        return store.findByIds(List.of(id)).stream()
                .filter(m -> m.deletedAt() == null)
                .findFirst();
    }

    public int count(MessageFilter filter) {
        return store.count(filter);
    }

    /// Per account how the messages received in the period were answered, whenever that was; in the order of the
    /// accounts' numbers. An account without a message is not there.
    public List<ReplyFigures> replyFigures(Period period) {
        return store.figures(MessageFilter.of(period));
    }

    public List<ReplyFigures> replyFigures(MessageFilter filter) {
        return store.figures(filter);
    }

    /// Every message that wanted an answer at the end of `day` and had none yet, oldest first.
    public List<Message> openOn(LocalDate day) {
        return store.openOn(day);
    }

    public List<Message> binned() {
        return store.binned();
    }

    /// `count` consecutive numbers for messages about to be saved; answers with the first.
    public long newIds(int count) {
        return database.newIds(count);
    }

    public void save(List<Message> messages) {
        saveAll(messages, "interaction.edit.save");
    }

    public void moveToBin(List<Message> messages) {
        var now = LocalDateTime.now(clock);
        saveAll(messages.stream().map(m -> m.withDeletedAt(now)).toList(), "interaction.edit.bin");
    }

    public void restore(List<Message> messages) {
        saveAll(messages.stream().map(m -> m.withDeletedAt(null)).toList(), "interaction.edit.restore");
    }

    /// For an import, which spans its own transaction and its own undo.
    public RecordTable<Message> table() {
        return store;
    }

    /// Tells the listeners that an import has written messages.
    public void fireChanged() {
        changed.fire();
    }

    private void saveAll(List<Message> messages, String labelKey) {
        var before = store.findByIds(messages.stream().map(Message::id).toList()).stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var changes =
                messages.stream().map(m -> new Change<>(before.get(m.id()), m)).toList();
        edits.apply(store, changes, changed::fire, labelKey, messages.size());
    }
}
