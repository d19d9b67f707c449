package org.bureaudesk.preferences;

import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.workday.Workdays;

/// Where a bureau's own rule packs and the holidays of a new year go.
record RuleImports(RulePacks packs, Workdays workdays) {}
