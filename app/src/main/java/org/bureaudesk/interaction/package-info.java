/// Messages received on the accounts and what was answered (互动). Deadlines come from the rule packs.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.interaction;
