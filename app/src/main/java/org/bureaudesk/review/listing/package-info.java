/// The review in the list of posts: a column, a filter, and the mark of what was taken down.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.listing;
