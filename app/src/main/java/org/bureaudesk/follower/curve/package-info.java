/// The points of the follower curve. Pure; knows nothing of the records kept.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.follower.curve;
