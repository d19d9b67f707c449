package org.bureaudesk.quota.screen;

import org.bureaudesk.post.PostService;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Database;

/// The door of the quota room.
public final class QuotaFeature {

    private final QuotaService service;

    public QuotaFeature(Database database, PostService posts, RulePacks packs, SettingsFile settings) {
        service = new QuotaService(database, posts, packs, settings);
    }

    public QuotaService service() {
        return service;
    }
}
