/// The daily follower log of every account (粉丝). Followers are logged, never made a target or a ranking of people.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.follower;
