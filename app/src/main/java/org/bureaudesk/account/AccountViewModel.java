package org.bureaudesk.account;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.RecordDesk;
import org.bureaudesk.ui.ledger.SheetExport;
import org.jspecify.annotations.Nullable;

/// The state of the account ledger: the list, its filters, and the form over one account. FX thread only.
final class AccountViewModel {

    private final Screens screens;
    private final AccountFormViewModel form;
    private final RecordDesk<Account, AccountDraft> desk;
    private final ObjectProperty<@Nullable Platform> platform = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable AccountState> state = new SimpleObjectProperty<>();

    AccountViewModel(AccountService accounts, Screens screens) {
        this.screens = screens;
        form = new AccountFormViewModel(screens.clock(), this::all, this::currentId);
        var records = new AccountRecords(accounts, screens.messages());
        desk = new RecordDesk<>(records, form, screens.tasks(), screens.dialogs());
        platform.addListener((_, _, _) -> applyFilter());
        state.addListener((_, _, _) -> applyFilter());
        accounts.onChange(() -> screens.tasks().later(desk::reload));
    }

    RecordDesk<Account, AccountDraft> desk() {
        return desk;
    }

    AccountFormViewModel form() {
        return form;
    }

    /// The platform the list is limited to; `null` for every one.
    ObjectProperty<@Nullable Platform> platformProperty() {
        return platform;
    }

    /// The state the list is limited to; `null` for every one.
    ObjectProperty<@Nullable AccountState> stateProperty() {
        return state;
    }

    /// Opens the account with that number.
    void open(AccountId id) {
        desk.open(account -> account.id().equals(id));
    }

    /// Writes the rows as an Excel file where the user wants it.
    void export(List<Account> rows) {
        new SheetExport(screens).ask("account.sheet.title", new AccountSheet(screens.messages()).of(rows));
    }

    private void applyFilter() {
        desk.list()
                .filterBy(account -> (platform.get() == null || account.platform() == platform.get())
                        && (state.get() == null || account.state() == state.get()));
    }

    private List<Account> all() {
        return desk.list().all();
    }

    private @Nullable AccountId currentId() {
        var now = desk.current();
        return now == null ? null : now.id();
    }
}
