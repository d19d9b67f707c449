/// Downloads of an application (客户端) store by store: logged like followers, one series for each store, every row with
/// its source. They are logged, never a target.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.follower.download;
