package org.bureaudesk.follower.download;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.follower.entry.CountText;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The downloads of one application, store by store. FX thread only.
final class DownloadViewModel {

    private final DownloadService service;
    private final AccountService accountService;
    private final DownloadSheet sheet;
    private final Tasks tasks;
    private final LocalDate today;
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Account> account = new SimpleObjectProperty<>();
    private final ObservableList<DownloadRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> stores = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");
    private int latestRequest;
    private volatile List<DownloadRow> exported = List.of();

    DownloadViewModel(DownloadService service, AccountService accounts, DownloadSheet sheet, Tasks tasks, Clock clock) {
        this.service = service;
        this.accountService = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        today = LocalDate.now(clock);
        service.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reloadAccounts));
        account.subscribe((before, now) -> {
            if (!Objects.equals(id(before), id(now))) {
                reload();
            }
        });
    }

    /// The applications there are.
    ObservableList<Account> accounts() {
        return accounts;
    }

    ObjectProperty<@Nullable Account> accountProperty() {
        return account;
    }

    /// The newest day first.
    ObservableList<DownloadRow> rows() {
        return rows;
    }

    /// Stores to choose from, those in use first.
    ObservableList<String> stores() {
        return stores;
    }

    /// Why the last entry was not taken; empty where it was.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    void reloadAccounts() {
        tasks.load(
                () -> accountService.all().stream()
                        .filter(a -> a.platform() == Platform.APP)
                        .toList(),
                found -> {
                    var shown = id(account.get());
                    accounts.setAll(found);
                    account.set(Account.toShow(found, shown));
                },
                () -> {});
    }

    void reload() {
        var shown = id(account.get());
        var request = ++latestRequest;
        tasks.load(
                () -> shown == null ? List.<AppDownload>of() : service.of(shown),
                found -> {
                    if (request == latestRequest) {
                        rows.setAll(DownloadRow.of(found));
                        stores.setAll(StoreNames.with(found));
                    }
                },
                () -> {});
    }

    /// Writes a count down; what is wrong is said beside it and stays as typed.
    ///
    /// @param total as typed
    void enter(@Nullable LocalDate day, String store, String total, Runnable done) {
        var shown = id(account.get());
        var count = CountText.read(PasteColumn.CUMULATIVE, total);
        var value = count.value();
        if (shown == null || day == null || store.isBlank() || value == null) {
            var wrong = count.faultKey();
            faultKey.set(
                    day == null
                            ? "follower.download.no-day"
                            : store.isBlank()
                                    ? "follower.download.no-store"
                                    : wrong == null ? "follower.download.no-total" : wrong);
            return;
        }
        if (day.isAfter(today)) {
            faultKey.set("follower.download.future");
            return;
        }
        faultKey.set("");
        tasks.perform(() -> service.save(new AppDownload(shown, store, day, value, "")), done);
    }

    void remove(DownloadRow row) {
        tasks.perform(() -> service.remove(row.download()), () -> {});
    }

    /// The name of the file, and what [#writeTo] will write.
    String prepareExport(String title) {
        exported = List.copyOf(rows);
        var shown = account.get();
        return shown == null ? title : title + " " + shown.name();
    }

    /// Off the FX thread.
    void writeTo(Path file, Progress progress) {
        var written = exported;
        var name = written.isEmpty()
                ? ""
                : accountService.all().stream()
                        .filter(a -> a.id().equals(written.getFirst().download().account()))
                        .map(Account::name)
                        .findFirst()
                        .orElse("");
        sheet.writeTo(file, name, written, progress);
    }

    private static @Nullable AccountId id(@Nullable Account account) {
        return account == null ? null : account.id();
    }
}
