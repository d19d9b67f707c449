package org.bureaudesk.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about persons and roles. Thread-safe; does database work.
///
/// While passwords are asked for, only an administrator may change persons and settings.
public final class StaffService {

    private final Database database;
    private final StaffStore store;
    private final RecordTable<Person> table;
    private final Edits edits;
    private final AuditService audit;
    private final Session session;
    private final StaffSettings usual;
    private final Clock clock;
    private final Signal changed = new Signal();

    StaffService(
            Database database, History history, AuditService audit, Session session, SignInRules rules, Clock clock) {
        this.database = database;
        this.store = new StaffStore(database);
        this.table = audit.watched(store, new PersonWitness());
        this.edits = new Edits(database, history);
        this.audit = audit;
        this.session = session;
        this.usual = new StaffSettings(SignInMode.NAMED, rules.idleMinutes(), java.util.Map.of());
        this.clock = clock;
    }

    /// Runs after every change of persons or settings, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Tells the listeners that an import has written persons.
    public void fireChanged() {
        changed.fire();
    }

    /// For the demonstration, which spans its own transaction; what goes through it is logged.
    public RecordTable<Person> table() {
        return table;
    }

    /// Everybody, those who have left included, in the order they were entered.
    public List<Person> all() {
        return store.findAll();
    }

    /// Who works here today.
    public List<Person> present() {
        var today = LocalDate.now(clock);
        return all().stream().filter(person -> person.isHere(today)).toList();
    }

    /// Who works here today and holds `role`.
    public List<Person> presentAs(Role role) {
        return present().stream().filter(person -> person.has(role)).toList();
    }

    public Optional<Person> find(PersonId id) {
        return store.find(id);
    }

    /// A number for a person about to be saved.
    public PersonId newId() {
        return new PersonId(database.newIds(1));
    }

    /// Writes the person as new, or over the one with that number.
    public void save(Person person) {
        requireAdministrator();
        var before = store.find(person.id()).orElse(null);
        if (before != null) {
            requireAnAdministratorBesides(before, person);
        }
        edits.apply(table, List.of(new Change<>(before, person)), this::changed, "staff.edit.save", person.name());
    }

    /// Takes a person out who was entered by mistake; refused where a record names the person.
    public void remove(Person person) {
        requireAdministrator();
        requireAnAdministratorBesides(person, null);
        edits.apply(table, List.of(Change.removed(person)), this::changed, "staff.edit.remove", person.name());
    }

    public StaffSettings settings() {
        return store.settings(usual);
    }

    /// Writes the settings. Passwords can only be asked for once an administrator has one.
    public void change(StaffSettings wanted) {
        requireAdministrator();
        if (wanted.mode() == SignInMode.PASSWORD && administratorsWithPassword().isEmpty()) {
            throw new UserException("staff.no-administrator");
        }
        write(wanted);
    }

    /// Stops asking for passwords, from the command line: whoever may run it holds the files anyway, and a forgotten
    /// password must not lock a bureau out of its own records.
    public void stopAskingForPasswords() {
        var now = settings();
        write(new StaffSettings(SignInMode.NAMED, now.idleMinutes(), now.titles()));
    }

    private void write(StaffSettings wanted) {
        var before = settings();
        if (wanted.equals(before)) {
            return;
        }
        var deed = Deed.of(
                AuditAction.SIGN_IN_SETTINGS_CHANGED, "", "before", describe(before), "after", describe(wanted));
        store.keep(wanted, audit.entry(deed));
        changed();
    }

    private static String describe(StaffSettings settings) {
        return settings.mode() + " " + settings.idleMinutes() + " " + new java.util.TreeMap<>(settings.titles());
    }

    /// Who is at the desk, under which name the log enters what happens now.
    public Session session() {
        return session;
    }

    /// How `person` may act now: where passwords are asked for, only whoever has signed in acts, and only as oneself.
    public Actor actingAs(Person person) {
        if (!person.isHere(LocalDate.now(clock))) {
            throw new UserException("staff.has-left", person.name());
        }
        if (settings().mode() == SignInMode.NAMED) {
            return new Actor(person.id().value(), person.name(), Actor.Mode.NAMED);
        }
        var now = session.actor();
        if (session.isLocked()
                || now.mode() != Actor.Mode.SIGNED_IN
                || now.person() != person.id().value()) {
            throw new UserException("staff.not-signed-in", person.name());
        }
        return now;
    }

    /// Throws a [UserException] where passwords are asked for and no administrator is at the desk.
    public void requireAdministrator() {
        if (settings().mode() == SignInMode.NAMED) {
            return;
        }
        var now = session.person().flatMap(person -> store.find(person.id()));
        var signedIn = session.actor().mode() == Actor.Mode.SIGNED_IN && !session.isLocked();
        if (!signedIn || now.filter(person -> person.has(Role.ADMINISTRATOR)).isEmpty()) {
            throw new UserException("staff.administrators-only");
        }
    }

    /// While passwords are asked for, somebody must remain who can set them.
    private void requireAnAdministratorBesides(Person before, @org.jspecify.annotations.Nullable Person after) {
        if (settings().mode() == SignInMode.NAMED) {
            return;
        }
        var stays = after != null && after.has(Role.ADMINISTRATOR) && after.isHere(LocalDate.now(clock));
        var others = administratorsWithPassword().stream()
                .filter(person -> !person.id().equals(before.id()))
                .toList();
        if (!stays && others.isEmpty()) {
            throw new UserException("staff.last-administrator", before.name());
        }
    }

    private List<Person> administratorsWithPassword() {
        var known = store.withPassword();
        return presentAs(Role.ADMINISTRATOR).stream()
                .filter(person -> known.contains(person.id()))
                .toList();
    }

    private void changed() {
        changed.fire();
    }
}
