/// Working days as the State Council announces them (工作日). Year files are data; knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.workday;
