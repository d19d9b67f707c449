/// The second face of the follower room: the curve with its diary, jumps, breaks, milestones and comparisons.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.metrics.growth.screen;
