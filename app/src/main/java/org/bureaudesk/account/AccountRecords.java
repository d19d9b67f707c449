package org.bureaudesk.account;

import java.util.List;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/// Accounts as the ledger screen reads, edits and finds them.
record AccountRecords(AccountService accounts, Messages messages) implements RecordKind<Account, AccountDraft> {

    @Override
    public List<Account> all() {
        return accounts.all();
    }

    @Override
    public boolean same(Account one, Account other) {
        return one.id().equals(other.id());
    }

    @Override
    public AccountDraft blank() {
        return AccountDraft.blank();
    }

    @Override
    public AccountDraft draft(Account account) {
        return AccountDraft.of(account, messages);
    }

    @Override
    public AccountDraft canonical(AccountDraft draft) {
        return draft.canonical();
    }

    @Override
    public String words(Account account) {
        var registration = account.registration();
        var words = new StringBuilder(String.join(
                " ",
                account.name(),
                messages.text(account.platform()),
                messages.text(account.state().messageKey()),
                registration.platformId(),
                registration.certifiedEntity(),
                registration.filingNumber(),
                account.remark()));
        account.people()
                .forEach(p -> words.append(' ').append(p.name()).append(' ').append(p.phone()));
        return words.toString();
    }

    @Override
    public Account save(@Nullable Account before, AccountDraft draft) {
        var account = draft.toAccount(before == null ? accounts.newId() : before.id());
        accounts.save(account);
        return account;
    }

    @Override
    public void bin(Account account) {
        accounts.moveToBin(account);
    }
}
