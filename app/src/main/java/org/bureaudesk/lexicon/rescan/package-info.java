/// What to do about published posts a list objects to (重新检查已发布): looks at them all, keeps a queue of those objected to,
/// and takes down what a named person decides: mend, take down or leave (改、删、留). A decided objection does not come
/// back unless the text or the term changes; what is closed stays as it is.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon.rescan;
