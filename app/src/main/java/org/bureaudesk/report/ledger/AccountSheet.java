package org.bureaudesk.report.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.account.Registration;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The sheet 账号台账: the columns of the district's unified ledger (统一台账, 天心区管理办法 art. 19), then the figures.
final class AccountSheet {

    private final Messages messages;
    private final ReportFacts facts;

    AccountSheet(Messages messages, ReportFacts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    Sheet<AccountFacts> sheet() {
        var rows = facts.accounts();
        var columns = new ArrayList<Column<AccountFacts>>();
        columns.add(column("report.ledger.number", a -> rows.indexOf(a) + 1));
        identity(columns);
        people(columns);
        life(columns);
        figures(columns);
        columns.add(wide("report.ledger.remark", a -> a.account().remark(), 24));
        return new Sheet<>(messages.text("report.ledger.accounts"), columns, rows);
    }

    private void identity(List<Column<AccountFacts>> columns) {
        columns.add(wide("report.ledger.account", a -> a.account().name(), 24));
        columns.add(
                column("report.ledger.platform", a -> messages.text(a.account().platform())));
        columns.add(column("report.ledger.platform-id", a -> registration(a).platformId()));
        columns.add(wide("report.ledger.supervisor", a -> registration(a).supervisingUnit(), 24));
        columns.add(wide("report.ledger.entity", a -> registration(a).certifiedEntity(), 24));
    }

    private void people(List<Column<AccountFacts>> columns) {
        columns.add(column("report.ledger.chief", a -> person(a, PersonRole.CHIEF, false)));
        columns.add(column("report.ledger.deputy", a -> person(a, PersonRole.DEPUTY, false)));
        columns.add(column("report.ledger.editor", a -> person(a, PersonRole.EDITOR, false)));
        columns.add(wide("report.ledger.administrator", a -> person(a, PersonRole.ADMINISTRATOR, true), 24));
    }

    private void life(List<Column<AccountFacts>> columns) {
        columns.add(column("report.ledger.opened", a -> registration(a).openedOn()));
        columns.add(column("report.ledger.filed", a -> registration(a).filedOn()));
        columns.add(column("report.ledger.filing-number", a -> registration(a).filingNumber()));
        columns.add(column(
                "report.ledger.state", a -> messages.text(a.account().state().messageKey())));
        columns.add(
                wide("report.ledger.requirement", a -> a.account().operation().updateRequirement(), 20));
        columns.add(wide("report.ledger.last-update", AccountFacts::lastPublished, 18));
        columns.add(column("report.ledger.days-since", this::daysSince));
        columns.add(column("report.ledger.followers", AccountSheet::followers));
        columns.add(column("report.ledger.followers-on", AccountFacts::followersOn));
        columns.add(
                wide("report.ledger.interaction", a -> a.account().operation().interactionMode(), 20));
    }

    private void figures(List<Column<AccountFacts>> columns) {
        columns.add(column("report.ledger.sends", a -> a.sends().value()));
        columns.add(column("report.ledger.articles", a -> a.articles().value()));
        columns.add(column("report.ledger.reads", AccountSheet::reads));
        columns.add(column("report.ledger.messages", a -> a.replies().received().value()));
    }

    private static Registration registration(AccountFacts account) {
        return account.account().registration();
    }

    private static @Nullable Object followers(AccountFacts account) {
        var followers = account.followers();
        return followers == null ? null : (Object) followers.value();
    }

    private static @Nullable Object reads(AccountFacts account) {
        return account.reads().evidence().count() == 0
                ? null
                : (Object) account.reads().value();
    }

    private @Nullable Object daysSince(AccountFacts account) {
        var last = account.lastPublished();
        return last == null
                ? null
                : (Object)
                        ChronoUnit.DAYS.between(last.toLocalDate(), facts.asOf().toLocalDate());
    }

    private static String person(AccountFacts account, PersonRole role, boolean phone) {
        return account.account()
                .person(role)
                .map(p -> phone ? (p.name() + " " + p.phone()).strip() : p.name())
                .orElse("");
    }

    private <R> Column<R> column(String key, Function<R, @Nullable Object> value) {
        return Column.of(messages.text(key), value);
    }

    private <R> Column<R> wide(String key, Function<R, @Nullable Object> value, int width) {
        return new Column<>(messages.text(key), width, value);
    }
}
