/// The way of a post through review (审核流程): levels, acts, steps, and the one policy that turns an act into a step or
/// says why it may not be. Pure: no storage, no screen, no clock.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.flow;
