package org.bureaudesk.quota.screen;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.quota.Comparison;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.rules.Rule;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.period.PeriodChoice;
import org.bureaudesk.ui.period.Span;
import org.jspecify.annotations.Nullable;

/// What other rules would have said (规则模拟). Nothing here is ever saved. FX thread only.
final class SimulatorViewModel {

    private static final int MOST_DAYS = 366;
    private static final int MOST_TIMES = 100;

    private final QuotaService quota;
    private final AccountService accounts;
    private final Tasks tasks;
    private final Clock clock;
    private final String title;
    private final PeriodChoice period;
    private final ObservableList<RulePack> packs = FXCollections.observableArrayList();
    private final ObservableSet<String> chosen = FXCollections.observableSet();
    private final Typed limit = new Typed();
    private final Typed threshold = new Typed();
    private final Typed weekly = new Typed();
    private final ObjectProperty<@Nullable Comparison> result = new SimpleObjectProperty<>();
    private final ObservableList<Comparison.Pair> pairs = FXCollections.observableArrayList();
    private final ObservableList<Comparison.Pair> readOnlyPairs = FXCollections.unmodifiableObservableList(pairs);
    private boolean quiet;
    private int latestRequest;

    /// What was typed, and what is wrong with it; empty for as the packs have it.
    record Typed(StringProperty text, StringProperty fault) {
        Typed() {
            this(new SimpleStringProperty(""), new SimpleStringProperty(""));
        }
    }

    private record Start(List<RulePack> all, List<RulePack> inForce) {}

    /// @param title what the supposed rules are called
    SimulatorViewModel(QuotaService quota, AccountService accounts, Tasks tasks, Clock clock, String title) {
        this.quota = quota;
        this.accounts = accounts;
        this.tasks = tasks;
        this.clock = clock;
        this.title = title;
        this.period = new PeriodChoice(LocalDate.now(clock), Span.YEAR);
        period.periodProperty().subscribe((_, _) -> run());
        chosen.addListener((SetChangeListener<String>) _ -> run());
        List.of(limit, threshold, weekly).forEach(typed -> typed.text().subscribe((_, _) -> run()));
        quota.onChange(() -> tasks.later(this::refresh));
        accounts.onChange(() -> tasks.later(this::refresh));
    }

    PeriodChoice period() {
        return period;
    }

    /// Every pack there is, to choose from.
    ObservableList<RulePack> packs() {
        return packs;
    }

    /// The packs supposed to be in force, as `id@version`.
    ObservableSet<String> chosen() {
        return chosen;
    }

    static String nameOf(RulePack pack) {
        return pack.id() + "@" + pack.version();
    }

    Typed limit() {
        return limit;
    }

    Typed threshold() {
        return threshold;
    }

    Typed weekly() {
        return weekly;
    }

    /// The accounts, each as it fares now and as it would.
    ObservableList<Comparison.Pair> pairs() {
        return readOnlyPairs;
    }

    /// `null` until the first answer.
    ReadOnlyObjectProperty<@Nullable Comparison> resultProperty() {
        return result;
    }

    /// Begins with the packs in force and nothing changed.
    void reset() {
        tasks.load(() -> new Start(quota.packs(), quota.rules().packs()), this::begin, () -> {});
    }

    private void begin(Start start) {
        quiet = true;
        packs.setAll(start.all());
        chosen.clear();
        start.inForce().forEach(pack -> chosen.add(nameOf(pack)));
        List.of(limit, threshold, weekly).forEach(typed -> typed.text().set(""));
        quiet = false;
        run();
    }

    private void refresh() {
        if (result.get() != null) {
            run();
        }
    }

    /// Compares anew, unless something typed makes no sense.
    private void run() {
        if (quiet) {
            return;
        }
        var rules = supposed();
        if (rules == null) {
            return;
        }
        var asked = period.get();
        var names = List.copyOf(chosen);
        var now = LocalDateTime.now(clock);
        var request = ++latestRequest;
        tasks.load(
                () -> compare(asked, now, names, rules),
                found -> {
                    if (request == latestRequest) { // answers may come back out of order
                        pairs.setAll(found.pairs());
                        result.set(found);
                    }
                },
                () -> {});
    }

    private Comparison compare(Period asked, LocalDateTime now, List<String> names, List<Rule> rules) {
        Rules packed = quota.rules(names);
        var pack = new RulePack("supposed", "1", title, "", LocalDate.EPOCH, "", rules);
        var supposed = rules.isEmpty() ? packed : packed.supposing(pack);
        var shown = accounts.all().stream().filter(Account::isRunning).toList();
        return quota.compare(shown, asked, now, supposed);
    }

    /// The rules typed; `null` where one of them makes no sense.
    private @Nullable List<Rule> supposed() {
        var rules = new ArrayList<Rule>();
        var days = number(limit, 1, MOST_DAYS, "quota.fault.days");
        var percent = number(threshold, 0, 100, "quota.fault.percent");
        var times = number(weekly, 0, MOST_TIMES, "quota.fault.times");
        if (days == null || percent == null || times == null) {
            return null;
        }
        days.forEach(d -> rules.add(new Rule.GapRule(d, List.of(), "")));
        percent.forEach(
                p -> rules.add(new Rule.ActivityRule(BigDecimal.valueOf(p).movePointLeft(2), "")));
        times.forEach(t -> rules.add(new Rule.WeeklyRule(t, "")));
        return rules;
    }

    /// One number, none where nothing is typed, `null` where what is typed is no number in the range.
    private static @Nullable List<Integer> number(Typed typed, int least, int most, String fault) {
        var text =
                Normalizer.normalize(typed.text().get(), Normalizer.Form.NFKC).strip();
        typed.fault().set("");
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.matches("\\d{1,4}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return List.of(number);
            }
        }
        typed.fault().set(fault);
        return null;
    }
}
