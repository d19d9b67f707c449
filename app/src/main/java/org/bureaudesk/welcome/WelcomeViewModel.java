package org.bureaudesk.welcome;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountPerson;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.ui.Tasks;

/// The three steps of the first run. What a step asks is written when the step is left. FX thread only.
final class WelcomeViewModel {

    static final int UNIT = 0;
    static final int ACCOUNTS = 1;
    static final int DONE = 2;

    /// An account as entered here.
    record Draft(String name, Platform platform) {}

    final StringProperty unitName = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty(Settings.DEFAULT.shortName());
    final StringProperty accountName = new SimpleStringProperty("");
    final ObjectProperty<Platform> platform = new SimpleObjectProperty<>(Platform.WECHAT_SUBSCRIPTION);
    final StringProperty chief = new SimpleStringProperty("");
    final StringProperty administrator = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");

    private final SettingsFile settings;
    private final AccountService accounts;
    private final DemoService demo;
    private final Tasks tasks;
    private final IntegerProperty step = new SimpleIntegerProperty(UNIT);
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Draft> drafts = FXCollections.observableArrayList();

    WelcomeViewModel(SettingsFile settings, AccountService accounts, DemoService demo, Tasks tasks) {
        this.settings = settings;
        this.accounts = accounts;
        this.demo = demo;
        this.tasks = tasks;
    }

    ReadOnlyIntegerProperty step() {
        return step;
    }

    /// The key of what is missing on this step; empty where nothing is.
    ReadOnlyStringProperty faultKey() {
        return faultKey.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<Draft> drafts() {
        return drafts;
    }

    /// Puts the account that is being typed on the list. Whether there was one.
    boolean addAccount() {
        var name = accountName.get().strip();
        if (name.isEmpty()) {
            faultKey.set("welcome.account.missing");
            return false;
        }
        var draft = new Draft(name, platform.get());
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
        accountName.set("");
        faultKey.set("");
        return true;
    }

    void removeAccount(Draft draft) {
        drafts.remove(draft);
    }

    void back() {
        faultKey.set("");
        step.set(Math.max(UNIT, step.get() - 1));
    }

    void next() {
        if (step.get() == UNIT) {
            writeUnit();
        } else if (step.get() == ACCOUNTS) {
            writeAccounts();
        }
    }

    /// Fills the workspace with the demonstration instead.
    void loadDemo(Runnable done) {
        run(demo::fill, done);
    }

    private void writeUnit() {
        if (unitName.get().isBlank()) {
            faultKey.set("welcome.unit.missing");
            return;
        }
        var unit = unitName.get().strip();
        var brief = shortName.get().isBlank()
                ? Settings.DEFAULT.shortName()
                : shortName.get().strip();
        run(() -> settings.set(named(settings.get(), unit, brief)), () -> step.set(ACCOUNTS));
    }

    /// An account typed but not put on the list counts, too; none at all is allowed.
    private void writeAccounts() {
        if (!accountName.get().isBlank()) {
            addAccount();
        }
        var wanted = List.copyOf(drafts);
        var people = people();
        run(
                () -> {
                    for (var draft : wanted) {
                        accounts.save(withPeople(draft, people));
                    }
                },
                () -> {
                    drafts.clear();
                    step.set(DONE);
                });
    }

    private void run(Tasks.Action work, Runnable then) {
        if (busy.get()) {
            return;
        }
        faultKey.set("");
        busy.set(true);
        tasks.load(
                () -> {
                    work.run();
                    return true;
                },
                _ -> then.run(),
                () -> busy.set(false));
    }

    private List<AccountPerson> people() {
        var people = new ArrayList<AccountPerson>();
        if (!chief.get().isBlank()) {
            people.add(AccountPerson.of(PersonRole.CHIEF, chief.get().strip(), ""));
        }
        if (!administrator.get().isBlank()) {
            people.add(AccountPerson.of(
                    PersonRole.ADMINISTRATOR,
                    administrator.get().strip(),
                    phone.get().strip()));
        }
        return people;
    }

    private Account withPeople(Draft draft, List<AccountPerson> people) {
        var plain = Account.of(accounts.newId(), draft.name(), draft.platform());
        return new Account(
                plain.id(),
                plain.name(),
                plain.platform(),
                plain.state(),
                plain.registration(),
                plain.operation(),
                plain.custody(),
                people,
                plain.remark(),
                null);
    }

    private static Settings named(Settings s, String unitName, String shortName) {
        return new Settings(
                unitName,
                shortName,
                s.districtOffice(),
                s.recipient(),
                s.rulePacks(),
                s.fonts(),
                s.percentDecimals(),
                s.theme(),
                s.textScale(),
                s.startNotice());
    }
}
