package org.bureaudesk.staff.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.PersonId;
import org.bureaudesk.staff.Session;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.SignInService;
import org.bureaudesk.staff.StaffService;
import org.bureaudesk.staff.StaffSettings;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Who is at the desk, and the way to change that. FX thread only.
final class DeskViewModel {

    private record State(List<Person> present, StaffSettings settings, Set<PersonId> withPassword) {}

    private final StaffService staff;
    private final SignInService signIn;
    private final Session session;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Person> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StaffSettings> settings;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable UserException> fault = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Person> present = FXCollections.observableArrayList();
    private final ObservableList<Person> withPassword = FXCollections.observableArrayList();
    private int latest;

    DeskViewModel(StaffService staff, SignInService signIn, Tasks tasks) {
        this.staff = staff;
        this.signIn = signIn;
        this.session = staff.session();
        this.tasks = tasks;
        settings = new ReadOnlyObjectWrapper<>(new StaffSettings(SignInMode.NAMED, 0, java.util.Map.of()));
        follow();
        session.onChange(() -> tasks.later(this::follow));
        staff.onChange(() -> tasks.later(this::changed));
    }

    /// Whoever is named or signed in; `null` for nobody.
    ReadOnlyObjectProperty<@Nullable Person> person() {
        return person.getReadOnlyProperty();
    }

    /// Whoever was before, so that a locked window offers them first.
    @Nullable
    Person last() {
        return last.get();
    }

    ReadOnlyObjectProperty<StaffSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last try to sign in failed; `null` for no reason.
    ReadOnlyObjectProperty<@Nullable UserException> fault() {
        return fault.getReadOnlyProperty();
    }

    ObservableList<Person> present() {
        return present;
    }

    /// Those present who have a password.
    ObservableList<Person> withPassword() {
        return withPassword;
    }

    boolean asksForPasswords() {
        return settings.get().mode() == SignInMode.PASSWORD;
    }

    void reload() {
        var request = ++latest;
        tasks.load(
                () -> new State(staff.present(), staff.settings(), signIn.withPassword()),
                found -> {
                    if (request == latest) {
                        show(found);
                    }
                },
                () -> {});
    }

    private void show(State found) {
        present.setAll(found.present());
        withPassword.setAll(found.present().stream()
                .filter(somebody -> found.withPassword().contains(somebody.id()))
                .toList());
        settings.set(found.settings());
    }

    void name(Person somebody) {
        tasks.perform(() -> signIn.name(somebody), () -> {});
    }

    /// Takes the password over and wipes it.
    void signIn(Person somebody, char[] password) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        fault.set(null);
        tasks.load(() -> tried(somebody, password), refused -> fault.set(refused.orElse(null)), () -> busy.set(false));
    }

    private Optional<UserException> tried(Person somebody, char[] password) {
        try {
            signIn.signIn(somebody, password);
            return Optional.empty();
        } catch (UserException e) { // said beside the field
            return Optional.of(e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Locks the window, if passwords are asked for.
    void lock(boolean idle) {
        tasks.perform(() -> signIn.lock(idle), () -> {});
    }

    void changeOwnPassword(char[] old, char[] password, Runnable done) {
        tasks.perform(() -> signIn.changeOwnPassword(old, password), done);
    }

    void onLock(Consumer<Boolean> listener) {
        locked.subscribe(listener);
    }

    void lockIfIdle(long idleMinutes) {
        var allowed = settings.get().idleMinutes();
        if (asksForPasswords() && !locked.get() && allowed > 0 && idleMinutes >= allowed) {
            lock(true);
        }
    }

    private void changed() {
        tasks.perform(signIn::refresh, this::reload);
    }

    private void follow() {
        var now = session.person().orElse(null);
        if (now != null) {
            last.set(now);
        }
        person.set(now);
        locked.set(session.isLocked());
    }
}
