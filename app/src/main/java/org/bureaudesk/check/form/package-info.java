/// Rules of the content check about how a text is written: marks (标点), set phrases (固定词语), blanks left open (占位文字).
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.form;
