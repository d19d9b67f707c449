/// One pass over a text: characters folded to one form with a map back to the original, terms found by an automaton,
/// places noted where a rule should look. No decision is taken here.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.scan;
