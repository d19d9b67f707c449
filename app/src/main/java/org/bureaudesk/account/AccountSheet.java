package org.bureaudesk.account;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The ledger of accounts (统一台账, 天心区管理办法 art. 19): those of its columns that accounts alone know.
public final class AccountSheet {

    private final Messages messages;

    public AccountSheet(Messages messages) {
        this.messages = messages;
    }

    /// The ledger over `accounts`, in the order given.
    public Sheet<Account> of(List<Account> accounts) {
        return new Sheet<>(messages.text("account.sheet.title"), columns(accounts), accounts);
    }

    private List<Column<Account>> columns(List<Account> accounts) {
        return List.of(
                column("account.column.index", a -> accounts.indexOf(a) + 1),
                new Column<>(messages.text("account.column.name"), 24, Account::name),
                new Column<>(messages.text("account.column.platform"), 14, a -> messages.text(a.platform())),
                column("account.field.platform-id", a -> a.registration().platformId()),
                new Column<>(
                        messages.text("account.field.supervising-unit"),
                        20,
                        a -> a.registration().supervisingUnit()),
                new Column<>(
                        messages.text("account.field.certified-entity"),
                        20,
                        a -> a.registration().certifiedEntity()),
                column("account.field.certified-on", a -> a.registration().certifiedOn()),
                column("account.role.chief", a -> names(a, PersonRole.CHIEF)),
                column("account.role.deputy", a -> names(a, PersonRole.DEPUTY)),
                column("account.role.editor", a -> names(a, PersonRole.EDITOR)),
                new Column<>(messages.text("account.column.administrator"), 24, this::administrators),
                column("account.field.opened-on", a -> a.registration().openedOn()),
                column("account.field.filed-on", a -> a.registration().filedOn()),
                new Column<>(
                        messages.text("account.field.filing-number"),
                        20,
                        a -> a.registration().filingNumber()),
                column("account.field.state", a -> messages.text(a.state().messageKey())),
                Column.wide(
                        messages.text("account.field.purpose"),
                        a -> a.operation().purpose()),
                column("account.field.operation-mode", a -> a.operation().operationMode()),
                column("account.field.update-requirement", a -> a.operation().updateRequirement()),
                column("account.field.interaction-mode", a -> a.operation().interactionMode()),
                Column.wide(messages.text("account.field.remark"), Account::remark));
    }

    private Column<Account> column(String key, Function<Account, @Nullable Object> value) {
        return Column.of(messages.text(key), value);
    }

    /// Everybody now in that role, one after the other.
    static String names(Account account, PersonRole role) {
        return serving(account, role).map(AccountPerson::name).collect(Collectors.joining("、"));
    }

    /// 管理员及电话.
    String administrators(Account account) {
        return serving(account, PersonRole.ADMINISTRATOR)
                .map(p -> (p.name() + " " + p.phone()).strip())
                .collect(Collectors.joining("、"));
    }

    private static Stream<AccountPerson> serving(Account account, PersonRole role) {
        return account.people().stream().filter(p -> p.role() == role && p.leftOn() == null);
    }
}
