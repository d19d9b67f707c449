package org.bureaudesk.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.RecordDesk;
import org.bureaudesk.ui.ledger.SheetExport;
import org.jspecify.annotations.Nullable;

/// The state of the list of filings. FX thread only.
final class FilingViewModel {

    private final AccountService accounts;
    private final Screens screens;
    private final FormModel<Field> form = new FormModel<>(Field.class, this::check);
    private final RecordDesk<FilingLine, Map<Field, String>> desk;
    private final ObjectProperty<@Nullable FilingState> state = new SimpleObjectProperty<>();
    private final ObservableList<String> accountIds = FXCollections.observableArrayList();
    private final Map<String, String> accountNames = new HashMap<>();

    FilingViewModel(FilingService filings, AccountService accounts, FilingDeadlines deadlines, Screens screens) {
        this.accounts = accounts;
        this.screens = screens;
        var records = new FilingRecords(filings, accounts, deadlines, screens.messages());
        desk = new RecordDesk<>(records, form, screens.tasks(), screens.dialogs());
        state.addListener((_, _, wanted) -> desk.list().filterBy(l -> wanted == null || stateOf(l) == wanted));
        filings.onChange(() -> screens.tasks().later(desk::reload));
        accounts.onChange(() -> screens.tasks().later(this::reload));
    }

    RecordDesk<FilingLine, Map<Field, String>> desk() {
        return desk;
    }

    FormModel<Field> form() {
        return form;
    }

    /// The state the list is limited to; `null` for every one.
    ObjectProperty<@Nullable FilingState> stateProperty() {
        return state;
    }

    FilingState stateOf(FilingLine line) {
        return FilingPolicy.state(line, LocalDate.now(screens.clock()));
    }

    /// What a filing can be about: numbers of accounts, as the form holds them.
    ObservableList<String> accountIds() {
        return accountIds;
    }

    String accountName(String id) {
        return accountNames.getOrDefault(id, "");
    }

    void reload() {
        screens.tasks().load(accounts::all, this::takeAccounts, () -> {});
        desk.reload();
    }

    /// Opens the filing with that number.
    void open(long id) {
        desk.open(line -> line.filing().id() == id);
    }

    void export(List<FilingLine> rows) {
        var sheet = new FilingSheet(screens.messages(), this::stateOf);
        new SheetExport(screens).ask("filing.sheet.title", sheet.of(rows));
    }

    private void takeAccounts(List<Account> found) {
        for (var account : found) {
            accountNames.put(Long.toString(account.id().value()), FilingRecords.name(account, screens.messages()));
        }
        var ids = found.stream().map(a -> Long.toString(a.id().value())).toList();
        accountIds.setAll(ids);
    }

    private List<FieldNote<Field>> check(Map<Field, String> texts) {
        var now = desk.current();
        var all = desk.list().all().stream().map(FilingLine::filing).toList();
        return FilingPolicy.check(texts, now == null ? null : now.filing(), all, LocalDate.now(screens.clock()));
    }
}
