/// What changed between two versions of a text, character by character.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.difference;
