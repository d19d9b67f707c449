package org.bureaudesk.audit.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// Entries of the log as an Excel sheet, seals included, read page by page however many there are.
final class AuditSheet {

    private static final int PAGE = 2_000;
    private static final int SEAL_WIDTH = 66;

    private final AuditService audit;
    private final AuditWords words;
    private final Messages messages;

    AuditSheet(AuditService audit, Messages messages) {
        this.audit = audit;
        this.words = new AuditWords(messages);
        this.messages = messages;
    }

    Sheet<AuditEntry> of(AuditQuery query) {
        List<Column<AuditEntry>> columns = List.of(
                Column.of(messages.text("audit.column.number"), AuditEntry::number),
                Column.of(messages.text("audit.column.at"), words::moment),
                Column.of(messages.text("audit.column.actor"), words::actor),
                Column.of(messages.text("audit.column.mode"), words::mode),
                Column.of(messages.text("audit.column.kind"), words::kind),
                Column.of(messages.text("audit.column.action"), words::action),
                Column.wide(messages.text("audit.column.subject"), AuditEntry::subject),
                Column.wide(messages.text("audit.column.facts"), words::facts),
                new Column<>(messages.text("audit.column.previous"), SEAL_WIDTH, AuditEntry::previous),
                new Column<>(messages.text("audit.column.seal"), SEAL_WIDTH, AuditEntry::seal));
        var count = audit.count(query, Integer.MAX_VALUE);
        return new Sheet<>(messages.text("audit.title"), columns, () -> new Pages(query), count);
    }

    /// Reads on when a page has been walked.
    private final class Pages implements Iterator<AuditEntry> {

        private final AuditQuery query;
        private final Deque<AuditEntry> page = new ArrayDeque<>();
        private long before = Long.MAX_VALUE;
        private boolean ended;

        Pages(AuditQuery query) {
            this.query = query;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !ended) {
                page.addAll(audit.page(query, before, PAGE));
                ended = page.isEmpty();
            }
            return !page.isEmpty();
        }

        @Override
        public AuditEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var next = page.removeFirst();
            before = next.number();
            return next;
        }
    }
}
