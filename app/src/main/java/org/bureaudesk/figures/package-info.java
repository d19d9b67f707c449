/// What platforms count of articles and days, each number with the file and moment it came from. Filled by
/// imports; reports and indices read it. 人数 and 次数 are never mixed; a total (全部) is never added to its parts.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.figures;
