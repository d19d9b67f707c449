/// Rule packs (规则包): limits, deadlines and indicators as versioned data with their sources. Code knows only the kinds
/// of rule. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.rules;
