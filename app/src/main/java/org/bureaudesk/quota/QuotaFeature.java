package org.bureaudesk.quota;

import org.bureaudesk.post.PostService;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;

/// The door of the quota room.
public final class QuotaFeature {

    private final QuotaService service;

    public QuotaFeature(PostService posts, RulePacks packs, SettingsFile settings) {
        service = new QuotaService(posts, packs, settings);
    }

    public QuotaService service() {
        return service;
    }
}
