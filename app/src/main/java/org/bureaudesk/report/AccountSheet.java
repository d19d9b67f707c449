package org.bureaudesk.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import org.bureaudesk.account.PersonRole;
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
        columns.add(wide("report.ledger.account", a -> a.account().name(), 24));
        columns.add(
                column("report.ledger.platform", a -> messages.text(a.account().platform())));
        columns.add(column(
                "report.ledger.platform-id", a -> a.account().registration().platformId()));
        columns.add(
                wide("report.ledger.supervisor", a -> a.account().registration().supervisingUnit(), 24));
        columns.add(wide("report.ledger.entity", a -> a.account().registration().certifiedEntity(), 24));
        columns.add(column("report.ledger.chief", a -> person(a, PersonRole.CHIEF, false)));
        columns.add(column("report.ledger.deputy", a -> person(a, PersonRole.DEPUTY, false)));
        columns.add(column("report.ledger.editor", a -> person(a, PersonRole.EDITOR, false)));
        columns.add(wide("report.ledger.administrator", a -> person(a, PersonRole.ADMINISTRATOR, true), 24));
        columns.add(
                column("report.ledger.opened", a -> a.account().registration().openedOn()));
        columns.add(
                column("report.ledger.filed", a -> a.account().registration().filedOn()));
        columns.add(column(
                "report.ledger.filing-number", a -> a.account().registration().filingNumber()));
        columns.add(column(
                "report.ledger.state", a -> messages.text(a.account().state().messageKey())));
        columns.add(
                wide("report.ledger.requirement", a -> a.account().operation().updateRequirement(), 20));
        columns.add(wide("report.ledger.last-update", AccountFacts::lastPublished, 18));
        columns.add(column("report.ledger.days-since", this::daysSince));
        columns.add(column(
                "report.ledger.followers",
                a -> a.followers() == null
                        ? null
                        : Objects.requireNonNull(a.followers()).value()));
        columns.add(column("report.ledger.followers-on", AccountFacts::followersOn));
        columns.add(
                wide("report.ledger.interaction", a -> a.account().operation().interactionMode(), 20));
        columns.add(column("report.ledger.sends", a -> a.sends().value()));
        columns.add(column("report.ledger.articles", a -> a.articles().value()));
        columns.add(column(
                "report.ledger.reads",
                a -> a.reads().evidence().count() == 0 ? null : a.reads().value()));
        columns.add(column("report.ledger.messages", a -> a.replies().received().value()));
        columns.add(wide("report.ledger.remark", a -> a.account().remark(), 24));
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
