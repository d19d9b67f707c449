/// What other rooms say about posts in the list of posts: how far their review is, whether they were taken down. The
/// post room asks; the rooms above it answer.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.marking;
