/// A list of records with a form over the chosen one: how every ledger of the office is kept. Knows no room.
///
/// What is typed stays text until it is saved; nothing typed is dropped without asking.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.ui.ledger;
