package org.bureaudesk.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Database;
import org.jspecify.annotations.Nullable;

/// Signing in and out, naming who is at the desk, and setting passwords; all of it is logged. Thread-safe; does
/// database
/// work, and a password takes some tenths of a second on purpose.
public final class SignInService {

    private final StaffService staff;
    private final StaffStore store;
    private final AuditService audit;
    private final Session session;
    private final DeskPersonFile lastNamed;
    private final SignInRules rules;
    private final Clock clock;

    SignInService(
            Database database,
            StaffService staff,
            AuditService audit,
            DeskPersonFile lastNamed,
            SignInRules rules,
            Clock clock) {
        this.staff = staff;
        this.store = new StaffStore(database);
        this.audit = audit;
        this.session = staff.session();
        this.lastNamed = lastNamed;
        this.rules = rules;
        this.clock = clock;
    }

    /// What the window does first: whoever was named last is named again, or the window waits for a password.
    public void begin() {
        if (staff.settings().mode() == SignInMode.PASSWORD) {
            session.change(null, Actor.Mode.NAMED, true);
            return;
        }
        var present = staff.present();
        var named = present.stream().filter(lastNamed::remembers).findFirst();
        var only = present.size() == 1 ? Optional.of(present.getFirst()) : Optional.<Person>empty();
        session.change(named.or(() -> only).orElse(null), Actor.Mode.NAMED, false);
    }

    /// Follows a change of the settings or of the person at the desk made elsewhere.
    public void refresh() {
        var now = session.person();
        var password = staff.settings().mode() == SignInMode.PASSWORD;
        var signedIn = session.actor().mode() == Actor.Mode.SIGNED_IN;
        if (session.actor().mode() == Actor.Mode.COMMAND_LINE) {
            return;
        }
        if (password != (signedIn || session.isLocked())) {
            begin();
        } else {
            now.ifPresent(person -> follow(person, signedIn));
        }
    }

    private void follow(Person before, boolean signedIn) {
        var now = store.find(before.id()).filter(person -> person.isHere(LocalDate.now(clock)));
        if (now.isEmpty()) {
            begin();
        } else if (!now.get().equals(before)) {
            if (lastNamed.remembers(before)) {
                lastNamed.write(now.get()); // under the new name
            }
            session.change(now.get(), signedIn ? Actor.Mode.SIGNED_IN : Actor.Mode.NAMED, session.isLocked());
        }
    }

    /// Names who is at the desk, without a password; only where none are asked for.
    public void name(Person person) {
        if (staff.settings().mode() == SignInMode.PASSWORD) {
            throw new UserException("staff.not-signed-in", person.name());
        }
        var who = staff.actingAs(person);
        if (session.person().filter(person::equals).isPresent()) {
            return;
        }
        audit.append(who, Deed.of(AuditAction.PERSON_NAMED, person.name()));
        lastNamed.write(person);
        session.change(person, Actor.Mode.NAMED, false);
    }

    /// Who of those present can sign in.
    public Set<PersonId> withPassword() {
        return store.withPassword();
    }

    /// Signs in, or says in a [UserException] why not and how often one may still try.
    public void signIn(Person person, char[] password) {
        var present = store.find(person.id())
                .filter(known -> known.isHere(LocalDate.now(clock)))
                .orElseThrow(() -> new UserException("staff.has-left", person.name()));
        check(present, password);
        var who = new Actor(present.id().value(), present.name(), Actor.Mode.SIGNED_IN);
        audit.append(who, Deed.of(AuditAction.SIGNED_IN, present.name()));
        lastNamed.write(present);
        session.change(present, Actor.Mode.SIGNED_IN, false);
    }

    /// Locks the window until somebody signs in; what is on it stays.
    ///
    /// @param idle whether nobody asked for it
    public void lock(boolean idle) {
        if (staff.settings().mode() != SignInMode.PASSWORD || session.isLocked()) {
            return;
        }
        var now = session.person();
        if (now.isPresent()) {
            audit.append(Deed.of(
                    idle ? AuditAction.WINDOW_LOCKED : AuditAction.SIGNED_OUT,
                    now.get().name()));
        }
        session.change(null, Actor.Mode.NAMED, true);
    }

    /// An administrator gives somebody a password; where none are asked for, anybody may.
    public void setPassword(Person person, char[] password) {
        staff.requireAdministrator();
        write(person, password);
    }

    /// Whoever is at the desk takes another password.
    public void changeOwnPassword(char[] old, char[] password) {
        var person = session.person().orElseThrow(() -> new UserException("staff.nobody"));
        if (store.key(person.id()).isPresent()) {
            check(person, old);
        }
        write(person, password);
    }

    private void write(Person person, char[] password) {
        if (password.length < rules.shortestPassword()) {
            throw new UserException("staff.password.short", rules.shortestPassword());
        }
        if (password.length > rules.longestPassword()) {
            throw new UserException("staff.password.long", rules.longestPassword());
        }
        if (new String(password).strip().equals(person.name())) {
            throw new UserException("staff.password.name");
        }
        var key = new StaffStore.Key(Password.of(password, rules), 0, null);
        store.keep(person.id(), key, audit.entry(Deed.of(AuditAction.PASSWORD_SET, person.name())));
        staff.fireChanged();
    }

    /// One at a time, so that nobody gets more tries by typing into several windows.
    private synchronized void check(Person person, char[] password) {
        var key = store.key(person.id()).orElseThrow(() -> new UserException("staff.no-password", person.name()));
        var now = LocalDateTime.now(clock);
        var until = key.lockedUntil();
        if (until != null && now.isBefore(until)) {
            throw new UserException("staff.locked-out", person.name(), until.toLocalTime());
        }
        var before = until == null ? key.failures() : 0; // whoever has waited begins anew
        if (!key.password().matches(password)) {
            throw refused(person, key, before + 1, now);
        }
        if (key.failures() > 0 || until != null) {
            store.keep(person.id(), new StaffStore.Key(key.password(), 0, null), _ -> {});
        }
    }

    private UserException refused(Person person, StaffStore.Key key, int failures, LocalDateTime now) {
        var out = failures >= rules.failures();
        var until = out ? now.plusMinutes(rules.waitMinutes()) : null;
        var action = out ? AuditAction.LOCKED_OUT : AuditAction.SIGN_IN_FAILED;
        var deed = Deed.of(action, person.name(), "failures", failures);
        store.keep(person.id(), new StaffStore.Key(key.password(), failures, until), audit.entry(Actor.NOBODY, deed));
        return answer(person, failures, until);
    }

    private UserException answer(Person person, int failures, @Nullable LocalDateTime until) {
        return until == null
                ? new UserException("staff.wrong-password", rules.failures() - failures)
                : new UserException("staff.locked-out", person.name(), until.toLocalTime());
    }
}
