/// Drafts as files: what an office hands in as .txt, .md, .html, .docx or .xlsx, read as plain text.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon.draft;
