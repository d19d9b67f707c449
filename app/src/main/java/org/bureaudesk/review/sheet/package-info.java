/// What the printed form (信息发布审核表) says beyond the post itself: its number, who wrote it, what was found about
/// secrecy and personal data; and the scans of the signed paper.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.sheet;
