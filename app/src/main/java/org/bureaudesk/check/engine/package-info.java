/// The door of the content check: builds the engine from lists and settings and runs every rule over a draft.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.engine;
