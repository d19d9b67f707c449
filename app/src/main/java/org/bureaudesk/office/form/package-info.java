/// Empty Excel forms for people to fill in. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.office.form;
