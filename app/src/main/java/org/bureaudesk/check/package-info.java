/// What the check engine takes and answers with: drafts, terms and findings. Closed: knows no screen, no storage and no
/// file; lists and rules are handed in as data. Everything here is immutable.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check;
