package org.bureaudesk.interaction;

import java.time.Clock;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the interaction room.
public final class InteractionFeature {

    private final InteractionService service;

    public InteractionFeature(Database database, History history, Clock clock) {
        service = new InteractionService(database, history, clock);
    }

    public InteractionService service() {
        return service;
    }

    /// The screen for the main window; its badge counts what waits for an answer.
    public Feature screen(Screens screens, AccountService accounts) {
        var badge = new Badge();
        Runnable count = () -> screens.tasks().load(() -> service.count(MessageFilter.WAITING), badge::show, () -> {});
        service.onChange(count);
        count.run();
        return new Feature(
                "interaction", "interaction.title", "fth-message-circle", badge, () -> view(screens, accounts));
    }

    private InteractionView view(Screens screens, AccountService accounts) {
        var messages = screens.messages();
        var tasks = screens.tasks();
        var clock = screens.clock();
        return new InteractionView(
                new InteractionViewModel(service, accounts, new MessageSheet(messages), tasks, clock),
                new EntryViewModel(service, tasks, clock),
                new AnswerViewModel(service, tasks, clock, moment -> Words.print(moment, messages)),
                screens);
    }
}
