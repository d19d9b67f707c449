/// The editor of one post: fields, files, publications, findings beside the text, and what became of the last change.
/// What is typed is never lost: it goes to the journal first and to the record when it is saved. Used by the post room
/// through [org.bureaudesk.post.editor.PostEditor].
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.editor;
