package org.bureaudesk.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/// Filings as the list reads, edits and finds them.
record FilingRecords(FilingService filings, AccountService accounts, FilingDeadlines deadlines, Messages messages)
        implements RecordKind<FilingLine, Map<Field, String>> {

    @Override
    public List<FilingLine> all() {
        var names = names();
        return filings.all().stream().map(f -> line(f, names)).toList();
    }

    @Override
    public boolean same(FilingLine one, FilingLine other) {
        return one.filing().id() == other.filing().id();
    }

    @Override
    public Map<Field, String> blank() {
        return FilingDraft.blank();
    }

    @Override
    public Map<Field, String> draft(FilingLine line) {
        return FilingDraft.of(line.filing(), messages);
    }

    @Override
    public Map<Field, String> canonical(Map<Field, String> draft) {
        return FilingDraft.canonical(draft);
    }

    @Override
    public String words(FilingLine line) {
        var filing = line.filing();
        return String.join(
                " ", line.account(), messages.text(filing.kind().messageKey()), filing.number(), filing.note());
    }

    @Override
    public FilingLine save(@Nullable FilingLine before, Map<Field, String> draft) {
        var filing = FilingDraft.toFiling(
                before == null ? filings.newId() : before.filing().id(), draft);
        filings.save(filing);
        return line(filing, names());
    }

    @Override
    public void bin(FilingLine line) {
        filings.moveToBin(line.filing());
    }

    private FilingLine line(Filing filing, Map<AccountId, String> names) {
        var name = Optional.ofNullable(names.get(filing.account())).orElse("");
        return new FilingLine(filing, name, deadlines.due(filing));
    }

    /// Accounts in the bin still have their filings.
    private Map<AccountId, String> names() {
        return Stream.concat(accounts.all().stream(), accounts.binned().stream())
                .collect(Collectors.toMap(Account::id, a -> name(a, messages)));
    }

    /// An account among others: names alone may stand on several platforms.
    static String name(Account account, Messages messages) {
        return messages.text("filing.account", account.name(), account.platform());
    }
}
