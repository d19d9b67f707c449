/// Word and Excel files: the only users of POI and poi-tl. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.office;
