/// The checklist (审核清单): which lines a post is held against, and what named persons answered for a named version of
/// its text. The program never answers a line; it only says which are still open.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.checklist;
