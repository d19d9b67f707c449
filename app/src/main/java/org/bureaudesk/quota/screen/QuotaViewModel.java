package org.bureaudesk.quota.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.quota.YearRow;
import org.bureaudesk.ui.Tasks;

/// The year as a grid of accounts and months. FX thread only.
final class QuotaViewModel {

    private final QuotaService quota;
    private final AccountService accounts;
    private final QuotaSheet sheet;
    private final Tasks tasks;
    private final Clock clock;
    private final IntegerProperty year;
    private final ObservableList<YearRow> rows = FXCollections.observableArrayList();
    private final ObservableList<YearRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private int latestRequest;

    QuotaViewModel(QuotaService quota, AccountService accounts, QuotaSheet sheet, Tasks tasks, Clock clock) {
        this.quota = quota;
        this.accounts = accounts;
        this.sheet = sheet;
        this.tasks = tasks;
        this.clock = clock;
        this.year = new SimpleIntegerProperty(today().getYear());
        quota.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reload));
    }

    ObservableList<YearRow> rows() {
        return readOnlyRows;
    }

    ReadOnlyIntegerProperty yearProperty() {
        return year;
    }

    /// Whether the first answer is there, so that an empty grid means that there is no account.
    ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    BooleanBinding canStepForward() {
        return year.lessThan(today().getYear());
    }

    /// Never into a year that has not begun.
    void step(int years) {
        show(year.get() + years);
    }

    void showThisYear() {
        show(today().getYear());
    }

    private void show(int wanted) {
        if (wanted <= today().getYear() && wanted != year.get()) {
            year.set(wanted);
            reload();
        }
    }

    void reload() {
        var asked = year.get();
        var on = today();
        var request = ++latestRequest;
        tasks.load(
                () -> quota.year(accounts.all(), asked, on),
                found -> {
                    if (request == latestRequest) { // answers may come back out of order
                        if (!rows.equals(found)) { // what is the same keeps the user's place
                            rows.setAll(found);
                        }
                        answered.set(true);
                    }
                },
                () -> {});
    }

    /// Writes what is on the screen; off the FX thread, so the rows are taken first.
    void writeTo(Path file, List<YearRow> shown, Progress progress) {
        sheet.writeYear(file, shown, progress);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
