package org.bureaudesk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes accounts and their people. The only class that knows how they are stored.
final class AccountStore implements RecordTable<Account> {

    private static final String ALL = "SELECT * FROM account ORDER BY id";

    private static final String ONE = "SELECT * FROM account WHERE id = :id";

    private static final String NAMED =
            "SELECT * FROM account WHERE name = :name AND deleted_at IS NULL ORDER BY id LIMIT 1";

    private static final String PEOPLE_OF = "SELECT * FROM account_person WHERE account_id = :id ORDER BY position";

    private static final String PEOPLE = "SELECT * FROM account_person ORDER BY account_id, position";

    private static final String PUT = """
            INSERT INTO account (id, name, platform, platform_id, certified_entity, certified_on, supervising_unit,
                   opened_on, filed_on, filing_number, state, purpose, operation_mode, interaction_mode,
                   update_requirement, monthly_target, custody_holder, custody_second, custody_phone_owner,
                   custody_changed_on, custody_note, remark, deleted_at)
            VALUES (:id, :name, :platform, :platformId, :certifiedEntity, :certifiedOn, :supervisingUnit,
                   :openedOn, :filedOn, :filingNumber, :state, :purpose, :operationMode, :interactionMode,
                   :updateRequirement, :monthlyTarget, :custodyHolder, :custodySecond, :custodyPhoneOwner,
                   :custodyChangedOn, :custodyNote, :remark, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   name = excluded.name, platform = excluded.platform, platform_id = excluded.platform_id,
                   certified_entity = excluded.certified_entity, certified_on = excluded.certified_on,
                   supervising_unit = excluded.supervising_unit, opened_on = excluded.opened_on,
                   filed_on = excluded.filed_on, filing_number = excluded.filing_number, state = excluded.state,
                   purpose = excluded.purpose, operation_mode = excluded.operation_mode,
                   interaction_mode = excluded.interaction_mode, update_requirement = excluded.update_requirement,
                   monthly_target = excluded.monthly_target, custody_holder = excluded.custody_holder,
                   custody_second = excluded.custody_second, custody_phone_owner = excluded.custody_phone_owner,
                   custody_changed_on = excluded.custody_changed_on, custody_note = excluded.custody_note,
                   remark = excluded.remark, deleted_at = excluded.deleted_at
            """;

    private static final String PUT_PERSON = """
            INSERT INTO account_person (account_id, position, role, name, post, phone, vetted_on, trained_on, left_on,
                   undertaking_on)
            VALUES (:account, :position, :role, :name, :post, :phone, :vettedOn, :trainedOn, :leftOn, :undertakingOn)
            """;

    private final Database database;

    AccountStore(Database database) {
        this.database = database;
    }

    List<Account> findAll() {
        return database.read(handle -> {
            var people = handle.createQuery(PEOPLE)
                    .map((row, _) -> Map.entry(row.getLong("account_id"), person(row)))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return handle.createQuery(ALL)
                    .map((row, _) -> account(row, people.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    Optional<Account> find(AccountId id) {
        return database.read(handle -> handle.createQuery(ONE)
                .bind("id", id.value())
                .map((row, _) -> account(row, peopleOf(handle, row.getLong("id"))))
                .findOne());
    }

    /// The first one entered with that name, the bin left out.
    Optional<Account> findNamed(String name) {
        return database.read(handle -> handle.createQuery(NAMED)
                .bind("name", name)
                .map((row, _) -> account(row, peopleOf(handle, row.getLong("id"))))
                .findFirst());
    }

    private static List<AccountPerson> peopleOf(Handle handle, long account) {
        return handle.createQuery(PEOPLE_OF)
                .bind("id", account)
                .map((row, _) -> person(row))
                .list();
    }

    @Override
    public void put(Handle handle, List<Account> accounts) {
        for (var account : accounts) {
            putAccount(handle, account);
            handle.createUpdate("DELETE FROM account_person WHERE account_id = :id")
                    .bind("id", account.id().value())
                    .execute();
            for (int i = 0; i < account.people().size(); i++) {
                putPerson(handle, account.id(), i, account.people().get(i));
            }
        }
    }

    @Override
    public void remove(Handle handle, List<Account> accounts) {
        for (var account : accounts) {
            handle.createUpdate("DELETE FROM account WHERE id = :id")
                    .bind("id", account.id().value())
                    .execute();
        }
    }

    private static void putAccount(Handle handle, Account account) {
        var registration = account.registration();
        var operation = account.operation();
        var custody = account.custody();
        handle.createUpdate(PUT)
                .bind("id", account.id().value())
                .bind("name", account.name())
                .bind("platform", account.platform().name())
                .bind("platformId", registration.platformId())
                .bind("certifiedEntity", registration.certifiedEntity())
                .bind("certifiedOn", Rows.text(registration.certifiedOn()))
                .bind("supervisingUnit", registration.supervisingUnit())
                .bind("openedOn", Rows.text(registration.openedOn()))
                .bind("filedOn", Rows.text(registration.filedOn()))
                .bind("filingNumber", registration.filingNumber())
                .bind("state", account.state().name())
                .bind("purpose", operation.purpose())
                .bind("operationMode", operation.operationMode())
                .bind("interactionMode", operation.interactionMode())
                .bind("updateRequirement", operation.updateRequirement())
                .bind("monthlyTarget", operation.monthlyTarget())
                .bind("custodyHolder", custody.holder())
                .bind("custodySecond", custody.secondKeeper())
                .bind("custodyPhoneOwner", custody.phoneOwner())
                .bind("custodyChangedOn", Rows.text(custody.changedOn()))
                .bind("custodyNote", custody.handoverNote())
                .bind("remark", account.remark())
                .bind("deletedAt", Rows.text(account.deletedAt()))
                .execute();
    }

    private static void putPerson(Handle handle, AccountId account, int position, AccountPerson person) {
        handle.createUpdate(PUT_PERSON)
                .bind("account", account.value())
                .bind("position", position)
                .bind("role", person.role().name())
                .bind("name", person.name())
                .bind("post", person.post())
                .bind("phone", person.phone())
                .bind("vettedOn", Rows.text(person.vettedOn()))
                .bind("trainedOn", Rows.text(person.trainedOn()))
                .bind("leftOn", Rows.text(person.leftOn()))
                .bind("undertakingOn", Rows.text(person.undertakingOn()))
                .execute();
    }

    private static AccountPerson person(ResultSet row) throws SQLException {
        return new AccountPerson(
                PersonRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("post"),
                row.getString("phone"),
                Rows.day(row, "vetted_on"),
                Rows.day(row, "trained_on"),
                Rows.day(row, "left_on"),
                Rows.day(row, "undertaking_on"));
    }

    private static Account account(ResultSet row, List<AccountPerson> people) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")),
                AccountState.valueOf(row.getString("state")),
                new Registration(
                        row.getString("platform_id"),
                        row.getString("certified_entity"),
                        Rows.day(row, "certified_on"),
                        row.getString("supervising_unit"),
                        Rows.day(row, "opened_on"),
                        Rows.day(row, "filed_on"),
                        row.getString("filing_number")),
                new Operation(
                        row.getString("purpose"),
                        row.getString("operation_mode"),
                        row.getString("interaction_mode"),
                        row.getString("update_requirement"),
                        Rows.integer(row, "monthly_target")),
                new Custody(
                        row.getString("custody_holder"),
                        row.getString("custody_second"),
                        row.getString("custody_phone_owner"),
                        Rows.day(row, "custody_changed_on"),
                        row.getString("custody_note")),
                people,
                row.getString("remark"),
                Rows.moment(row, "deleted_at"));
    }
}
