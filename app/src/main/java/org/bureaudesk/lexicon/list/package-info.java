/// Reads and writes lists of terms as files: those the program came with, and the bureau's own as .txt, .csv or .xlsx.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon.list;
