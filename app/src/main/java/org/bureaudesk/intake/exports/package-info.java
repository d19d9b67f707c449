/// What platforms export: rows of followers, articles, days and readers, held against the records. Nothing is
/// written here.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.exports;
