/// What every screen is made with. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.ui;
