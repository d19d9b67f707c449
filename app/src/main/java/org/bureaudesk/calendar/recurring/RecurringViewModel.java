package org.bureaudesk.calendar.recurring;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.calendar.recurring.RecurringDraft.Field;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.RecordDesk;
import org.bureaudesk.ui.ledger.SheetExport;

/// The state of the list of recurring columns. FX thread only.
final class RecurringViewModel {

    private final RecurringService service;
    private final AccountService accountService;
    private final Screens screens;
    private final RecurringWords words;
    private final FormModel<Field> form = new FormModel<>(Field.class, RecurringPolicy::check);
    private final RecordDesk<RecurringColumn, Map<Field, String>> desk;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<RecurringException> exceptions = FXCollections.observableArrayList();
    private final ObservableList<Account> readOnlyAccounts = FXCollections.unmodifiableObservableList(accounts);
    private final ObservableList<RecurringException> readOnlyExceptions =
            FXCollections.unmodifiableObservableList(exceptions);

    RecurringViewModel(RecurringService service, AccountService accountService, Screens screens) {
        this.service = service;
        this.accountService = accountService;
        this.screens = screens;
        words = new RecurringWords(screens.messages());
        desk = new RecordDesk<>(
                new RecurringRecords(service, screens.messages(), screens.clock()),
                form,
                screens.tasks(),
                screens.dialogs());
        desk.currentProperty().subscribe(_ -> lookAtExceptions());
        service.onChange(() -> screens.tasks().later(this::reload));
    }

    RecordDesk<RecurringColumn, Map<Field, String>> desk() {
        return desk;
    }

    FormModel<Field> form() {
        return form;
    }

    RecurringWords words() {
        return words;
    }

    /// Every account that is run.
    ObservableList<Account> accounts() {
        return readOnlyAccounts;
    }

    /// What became of single occurrences of the column in the form.
    ObservableList<RecurringException> exceptions() {
        return readOnlyExceptions;
    }

    void reload() {
        screens.tasks()
                .load(
                        () -> accountService.all().stream()
                                .filter(Account::isRunning)
                                .toList(),
                        found -> {
                            if (!accounts.equals(found)) {
                                accounts.setAll(found);
                            }
                            desk.reload();
                        },
                        () -> {});
        lookAtExceptions();
    }

    void takeBack(RecurringException exception) {
        screens.tasks().perform(() -> service.takeBack(exception), () -> {});
    }

    void export(List<RecurringColumn> rows) {
        var messages = screens.messages();
        var known = List.copyOf(accounts);
        var columns = List.of(
                Column.<RecurringColumn>of(messages.text("calendar.field.title"), RecurringColumn::title),
                Column.<RecurringColumn>of(messages.text("calendar.recurring.rhythm"), words::rhythm),
                Column.<RecurringColumn>of(
                        messages.text("calendar.field.time"), c -> c.time().toString()),
                Column.<RecurringColumn>wide(messages.text("calendar.field.accounts"), c -> words.accounts(c, known)),
                Column.<RecurringColumn>of(messages.text("calendar.field.starts-on"), RecurringColumn::startsOn),
                Column.<RecurringColumn>of(messages.text("calendar.field.ends-on"), RecurringColumn::endsOn),
                Column.<RecurringColumn>of(
                        messages.text("calendar.field.off-days"),
                        c -> messages.text(c.offDays().messageKey())));
        new SheetExport(screens).ask("calendar.columns", new Sheet<>(messages.text("calendar.columns"), columns, rows));
    }

    private void lookAtExceptions() {
        var now = desk.current();
        if (now == null) {
            exceptions.clear();
        } else {
            screens.tasks().load(() -> service.exceptions(now.id()), exceptions::setAll, () -> {});
        }
    }
}
