/// The demonstration bureau: an emergency-management bureau with four accounts and fourteen months of posts, made from
/// the texts in `resources/demo/`. The same day gives the same records.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.demo;
