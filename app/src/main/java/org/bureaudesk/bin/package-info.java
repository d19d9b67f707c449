/// The bin (回收站): what was deleted in any room, to be restored or to be taken out for good.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.bin;
