package org.bureaudesk.lexicon.screen;

import java.util.EnumMap;
import java.util.function.Supplier;
import org.bureaudesk.lexicon.HostService;
import org.bureaudesk.lexicon.LexiconService;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.lexicon.rescan.screen.RescanPage;
import org.bureaudesk.lexicon.screen.LexiconView.Page;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the room of lists (词库).
public final class LexiconFeature {

    private final TermService terms;
    private final HostService hosts;
    private final LexiconService service;
    private final RescanService rescans;

    /// @param rules the rules in force, for the lengths a platform takes
    public LexiconFeature(
            RescanService.Parts parts, WithdrawalService withdrawals, Supplier<Rules> rules, Workspace workspace) {
        terms = new TermService(parts.database(), parts.history(), parts.audit());
        hosts = new HostService(parts.database(), parts.history(), parts.audit());
        service = new LexiconService(terms, hosts, rules, workspace);
        rescans = new RescanService(service, withdrawals, parts);
    }

    /// The check.
    public LexiconService service() {
        return service;
    }

    /// The terms it goes by.
    public TermService terms() {
        return terms;
    }

    /// The hosts of links it goes by.
    public HostService hosts() {
        return hosts;
    }

    /// What the lists object to in what is published.
    public RescanService rescans() {
        return rescans;
    }

    /// The screen for the main window; its badge counts the published posts nobody is done with.
    public Feature screen(Screens screens, Attachments attachments) {
        var badge = new Badge();
        Runnable count = () -> screens.tasks().load(rescans::waiting, badge::show, () -> {});
        rescans.onChange(count);
        count.run();
        return new Feature("lexicon", "lexicon.title", "fth-book", badge, () -> view(screens, attachments, badge));
    }

    private LexiconView view(Screens screens, Attachments attachments, Badge badge) {
        var tasks = screens.tasks();
        var messages = screens.messages();
        var imports = new ImportViewModel(terms, tasks);
        var pages = new EnumMap<Page, Supplier<View>>(Page.class);
        for (var page : ListPage.values()) {
            pages.put(
                    Page.valueOf(page.name()),
                    () -> new EntriesView(
                            new EntriesViewModel(page, terms, tasks, messages),
                            new EntryFormViewModel(terms, tasks),
                            screens,
                            () -> LexiconView.choose(imports, screens)));
        }
        pages.put(Page.HOSTS, () -> new HostsView(new HostsViewModel(hosts, tasks), screens));
        pages.put(Page.TRY, () -> new TryView(new TryViewModel(service, tasks, screens.clock()), messages));
        pages.put(Page.RESCAN, () -> new RescanPage(rescans, new FileKeeper(attachments), screens).view());
        var parts = new LexiconView.Parts(pages, () -> new ImportView(imports, screens));
        return new LexiconView(parts, imports, badge, screens);
    }
}
