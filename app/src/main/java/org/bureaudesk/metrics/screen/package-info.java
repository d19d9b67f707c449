/// The screens of figures and indices.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.metrics.screen;
