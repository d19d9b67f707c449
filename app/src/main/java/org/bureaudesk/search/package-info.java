/// Search over all rooms (搜索): by text, by the first letters of the pinyin, by date.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.search;
