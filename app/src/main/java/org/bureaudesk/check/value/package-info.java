/// Values read out of a text: numbers of cards, numerals, days. They know what is right, not what to do about it.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.value;
