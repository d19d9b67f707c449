package org.bureaudesk.metrics.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.ArticleBook;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.metrics.GroupPolicy;
import org.bureaudesk.metrics.GroupRow;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;

/// Which articles are shown and what they come to together. FX thread only.
final class MetricsViewModel {

    private final MetricsService service;
    private final AccountService accountService;
    private final Tasks tasks;
    private final Messages messages;
    private final PeriodChoice period;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ArticleRow> filtered = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<GroupRow> months = FXCollections.observableArrayList();
    private final ObservableList<GroupRow> columns = FXCollections.observableArrayList();
    private final ObservableList<GroupRow> slots = FXCollections.observableArrayList();
    private final IntegerProperty unanswered = new SimpleIntegerProperty();
    private final BooleanBinding loading = unanswered.greaterThan(0);
    private Map<AccountId, String> names = Map.of();
    private Runnable onReload = () -> {};
    private int latestRequest;
    private volatile @Nullable Exported exported;

    private record Loaded(List<ArticleRow> rows, List<GroupRow> months, List<GroupRow> columns, List<GroupRow> slots) {}

    private record Exported(List<ArticleRow> rows, Map<AccountId, String> names) {}

    MetricsViewModel(MetricsService service, AccountService accounts, Tasks tasks, Messages messages, Clock clock) {
        this.service = service;
        this.accountService = accounts;
        this.tasks = tasks;
        this.messages = messages;
        period = new PeriodChoice(LocalDate.now(clock), Span.QUARTER);
        period.beginAllAt(LocalDate.of(2012, 8, 1)); // WeChat's public accounts began; nothing is older
        service.onChange(() -> tasks.later(this::reloadAccounts));
        period.periodProperty().subscribe((_, _) -> reload());
        account.subscribe((before, now) -> {
            if (!Objects.equals(before == null ? null : before.id(), now == null ? null : now.id())) {
                reload();
            }
        });
        filter.subscribe(this::applyFilter);
    }

    PeriodChoice period() {
        return period;
    }

    ObservableList<Account> accounts() {
        return accounts;
    }

    /// `null` for all accounts together.
    ObjectProperty<@Nullable Account> accountProperty() {
        return account;
    }

    /// The articles that answer the filter.
    ObservableList<ArticleRow> rows() {
        return filtered;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObservableList<GroupRow> months() {
        return months;
    }

    ObservableList<GroupRow> columns() {
        return columns;
    }

    ObservableList<GroupRow> slots() {
        return slots;
    }

    BooleanBinding loading() {
        return loading;
    }

    String nameOf(AccountId id) {
        return names.getOrDefault(id, "");
    }

    /// Runs whenever account, period or records have changed.
    void onReload(Runnable listener) {
        onReload = listener;
    }

    void reloadAccounts() {
        tasks.load(
                accountService::all,
                found -> {
                    var shown = account.get();
                    names = found.stream().collect(Collectors.toMap(Account::id, Account::name));
                    accounts.setAll(found);
                    accounts.addFirst(null);
                    account.set(found.stream()
                            .filter(a -> shown != null && a.id().equals(shown.id()))
                            .findFirst()
                            .orElse(null));
                    reload();
                },
                () -> {});
    }

    void show(AccountId wanted) {
        accounts.stream()
                .filter(a -> a != null && a.id().equals(wanted))
                .findFirst()
                .ifPresent(account::set);
    }

    void reload() {
        var shown = account.get();
        var id = shown == null ? null : shown.id();
        var wanted = period.get();
        var request = ++latestRequest;
        unanswered.set(unanswered.get() + 1);
        tasks.load(
                () -> read(id, wanted),
                found -> {
                    if (request == latestRequest) { // answers may come back out of order
                        rows.setAll(found.rows());
                        months.setAll(found.months());
                        columns.setAll(found.columns());
                        slots.setAll(found.slots());
                    }
                },
                () -> unanswered.set(unanswered.get() - 1));
        onReload.run();
    }

    /// Newest first; grouped off the FX thread, since there may be tens of thousands.
    private Loaded read(@Nullable AccountId id, Period wanted) {
        var found = service.articles(id, wanted);
        var newestFirst = new ArrayList<>(found.reversed());
        var span = found.isEmpty()
                ? wanted
                : new Period(
                        latest(wanted.from(), found.getFirst().publishedAt().toLocalDate()), wanted.to());
        return new Loaded(
                newestFirst, GroupPolicy.months(found, span), GroupPolicy.columns(found), GroupPolicy.slots(found));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void applyFilter(String wanted) {
        var word = wanted.strip().toLowerCase(Locale.ROOT);
        filtered.setPredicate(
                word.isEmpty()
                        ? null
                        : row -> contains(row.title(), word)
                                || contains(row.column(), word)
                                || contains(row.source(), word));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    String prepareExport() {
        exported = new Exported(List.copyOf(filtered), names);
        var shown = account.get();
        return messages.text(
                "metrics.export",
                shown == null ? messages.text("metrics.all-accounts") : shown.name(),
                period.caption(messages));
    }

    /// Writes what was shown at [#prepareExport]. Off the FX thread.
    void writeTo(Path file, Progress progress) {
        var wanted = exported;
        if (wanted != null) {
            new ArticleBook(messages).write(file, wanted.rows(), wanted.names(), progress);
        }
    }
}
