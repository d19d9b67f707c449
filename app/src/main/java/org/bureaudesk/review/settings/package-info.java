/// The card of the settings room in which a bureau sets its levels of review (审级).
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.settings;
