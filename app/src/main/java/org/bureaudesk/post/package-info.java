/// Posts and their publications per account: drafting, listing, searching. Calendar, quota and reports ask its service.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post;
