/// The queue of published posts the lists object to, as a page of the room of lists. Keeps nothing; asks the service.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon.rescan.screen;
