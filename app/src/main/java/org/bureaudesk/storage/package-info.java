/// The workspace on disk: database, migrations, attachments, lock. Knows no room; the only place that knows SQLite.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.storage;
