/// Follower growth (粉丝增长): curve, diary, jumps, milestones, comparisons. Numbers are looked at, never made a target
/// and never a ranking of people. Reads the follower log, writes only its own diary and notes.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.metrics.growth;
