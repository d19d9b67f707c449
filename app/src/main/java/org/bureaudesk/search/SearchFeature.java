package org.bureaudesk.search;

import java.time.Clock;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.interaction.InteractionService;
import org.bureaudesk.post.PostService;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the search.
public final class SearchFeature {

    private final SearchService service;

    public SearchFeature(
            AccountService accounts,
            PostService posts,
            InteractionService interactions,
            Messages messages,
            Clock clock) {
        service = new SearchService(accounts, posts, interactions, messages, clock);
    }

    SearchService service() {
        return service;
    }

    public Feature screen(Screens screens) {
        return new Feature(
                "search",
                "search.title",
                "fth-search",
                () -> new SearchView(
                        new SearchViewModel(service, screens.tasks()), screens.navigator(), screens.messages()));
    }
}
