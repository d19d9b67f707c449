package org.bureaudesk.account;

import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.DeskWords;
import org.bureaudesk.ui.ledger.RecordDeskPane;

/// The account ledger: one row per account, the form over the chosen one below.
final class AccountView implements View {

    private final AccountViewModel model;
    private final Messages messages;
    private final TableView<Account> table = new TableView<>();
    private final RecordDeskPane<Account> pane;

    AccountView(AccountViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fillTable();
        var form = new AccountFormView(model.form(), messages);
        pane = new RecordDeskPane<>(model.desk(), messages, "account", table, form.node())
                .build(
                        new DeskWords("account.add", "account.empty", "account.filter"),
                        model::export,
                        platforms(),
                        states());
    }

    @Override
    public Parent root() {
        return pane.root();
    }

    @Override
    public void shown() {
        model.desk().reload();
    }

    @Override
    public void open(Object what) {
        if (what instanceof AccountId id) {
            model.open(id);
        }
    }

    @Override
    public void leaving() {
        model.desk().keep();
    }

    private void fillTable() {
        table.setId("account-table");
        var sheet = new AccountSheet(messages);
        new DeskColumns<Account>(table, messages)
                .text("account.column.name", 150, Account::name)
                .text("account.column.platform", 110, a -> messages.text(a.platform()))
                .text("account.field.state", 70, a -> messages.text(a.state().messageKey()))
                .text("account.role.chief", 100, a -> AccountSheet.names(a, PersonRole.CHIEF))
                .text("account.column.administrator", 170, sheet::administrators)
                .day("account.field.opened-on", a -> a.registration().openedOn())
                .day("account.field.filed-on", a -> a.registration().filedOn())
                .text("account.field.filing-number", 170, a -> a.registration().filingNumber())
                .text("account.field.platform-id", 120, a -> a.registration().platformId())
                .text(
                        "account.field.certified-entity",
                        160,
                        a -> a.registration().certifiedEntity())
                .text(
                        "account.field.supervising-unit",
                        160,
                        a -> a.registration().supervisingUnit());
    }

    private ChoiceFilter<Platform> platforms() {
        return new ChoiceFilter<>(
                messages,
                "account-platforms",
                "account.column.platform",
                model.platformProperty(),
                messages::text,
                Platform.values());
    }

    private ChoiceFilter<AccountState> states() {
        return new ChoiceFilter<>(
                messages,
                "account-states",
                "account.field.state",
                model.stateProperty(),
                state -> messages.text(state.messageKey()),
                AccountState.values());
    }
}
