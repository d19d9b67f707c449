package org.bureaudesk.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes persons, what is kept of their passwords, and the settings of signing in.
final class StaffStore implements RecordTable<Person> {

    private static final String PUT = """
            INSERT INTO person (id, name, post, roles, left_on) VALUES (:id, :name, :post, :roles, :leftOn)
                ON CONFLICT (id) DO UPDATE SET
                   name = excluded.name, post = excluded.post, roles = excluded.roles, left_on = excluded.left_on
            """;

    private static final String PUT_PASSWORD = """
            INSERT INTO person_password (person_id, salt, iterations, hash, failures, locked_until)
            VALUES (:person, :salt, :iterations, :hash, :failures, :lockedUntil)
                ON CONFLICT (person_id) DO UPDATE SET
                   salt = excluded.salt, iterations = excluded.iterations, hash = excluded.hash,
                   failures = excluded.failures, locked_until = excluded.locked_until
            """;

    private static final String PUT_SETTING = """
            INSERT INTO staff_setting (name, value) VALUES (:name, :value)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;

    private static final String TITLE = "title.";

    private final Database database;

    StaffStore(Database database) {
        this.database = database;
    }

    /// A person's password, and how often it was last got wrong.
    record Key(Password password, int failures, @Nullable LocalDateTime lockedUntil) {}

    List<Person> findAll() {
        return database.read(handle -> handle.createQuery("SELECT * FROM person ORDER BY id")
                .map((row, _) -> person(row))
                .list());
    }

    Optional<Person> find(PersonId id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> person(row))
                .findOne());
    }

    @Override
    public void put(Handle handle, List<Person> persons) {
        var batch = handle.prepareBatch(PUT);
        for (var person : persons) {
            batch.bind("id", person.id().value())
                    .bind("name", person.name())
                    .bind("post", person.post())
                    .bind("roles", person.roles().stream().map(Enum::name).collect(Collectors.joining(" ")))
                    .bind("leftOn", Rows.text(person.leftOn()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Person> persons) {
        var batch = handle.prepareBatch("DELETE FROM person WHERE id = :id");
        persons.forEach(person -> batch.bind("id", person.id().value()).add());
        batch.execute();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getString("post"),
                roles(row.getString("roles")),
                Rows.day(row, "left_on"));
    }

    private static Set<Role> roles(String names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }

    /// Numbers of those who have a password.
    Set<PersonId> withPassword() {
        return database.read(handle -> handle.createQuery("SELECT person_id FROM person_password")
                .map((row, _) -> new PersonId(row.getLong(1)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    Optional<Key> key(PersonId person) {
        return database.read(handle -> handle.createQuery("SELECT * FROM person_password WHERE person_id = :id")
                .bind("id", person.value())
                .map((row, _) -> key(row))
                .findOne());
    }

    private static Key key(ResultSet row) throws SQLException {
        var password = new Password(row.getString("salt"), row.getInt("iterations"), row.getString("hash"));
        return new Key(password, row.getInt("failures"), Rows.moment(row, "locked_until"));
    }

    void keep(PersonId person, Key key, Step log) {
        database.write(handle -> {
            handle.createUpdate(PUT_PASSWORD)
                    .bind("person", person.value())
                    .bind("salt", key.password().salt())
                    .bind("iterations", key.password().iterations())
                    .bind("hash", key.password().hash())
                    .bind("failures", key.failures())
                    .bind("lockedUntil", Rows.text(key.lockedUntil()))
                    .execute();
            log.in(handle);
            return true;
        });
    }

    StaffSettings settings(StaffSettings usual) {
        var known = database.read(handle -> handle.createQuery("SELECT name, value FROM staff_setting")
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        var titles = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            titles.put(role, known.getOrDefault(TITLE + role.name(), ""));
        }
        return new StaffSettings(
                SignInMode.valueOf(known.getOrDefault("mode", usual.mode().name())),
                Integer.parseInt(known.getOrDefault("idle-minutes", String.valueOf(usual.idleMinutes()))),
                titles);
    }

    void keep(StaffSettings settings, Step log) {
        database.write(handle -> {
            put(handle, "mode", settings.mode().name());
            put(handle, "idle-minutes", String.valueOf(settings.idleMinutes()));
            for (var role : Role.values()) {
                put(handle, TITLE + role.name(), settings.title(role).orElse(""));
            }
            log.in(handle);
            return true;
        });
    }

    private static void put(Handle handle, String name, String value) {
        handle.createUpdate(PUT_SETTING).bind("name", name).bind("value", value).execute();
    }
}
