/// Parts that forms and lists of all rooms are made of. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.ui.form;
