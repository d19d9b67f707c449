/// Review before publication (先审后发, 三审制): who submitted, signed or returned which version of a post, and what
/// follows from it. The way a post goes is decided by [org.bureaudesk.review.ReviewPolicy] alone; screens, command line
/// and imports reach the steps only through it. States are never stored: they follow from the steps and from the
/// content
/// hash of the post as it stands.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review;
