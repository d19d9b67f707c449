/// The window of the room of lists, and its door. Keeps nothing; asks the services.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon.screen;
