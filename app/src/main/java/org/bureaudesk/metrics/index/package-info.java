/// The formulas: six-index tree, WCI and BCI. Pure: numbers in, numbers out; what is unknown is not counted (不计) and
/// its weight goes to what is known, never a zero.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.metrics.index;
