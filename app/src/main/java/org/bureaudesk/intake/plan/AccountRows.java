package org.bureaudesk.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountPerson;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.account.Operation;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.account.Registration;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.intake.sheet.Plain;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// Rows of the sheet 账号; an account is known by its name and platform.
final class AccountRows {

    private record Key(String name, Platform platform) {}

    private record Row(
            Source source,
            Key key,
            String platformId,
            String certifiedEntity,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate openedOn,
            @Nullable AccountState state,
            List<AccountPerson> people,
            String phone,
            String purpose,
            String interactionMode,
            String supervisingUnit,
            String remark) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Line line, Tally tally) {
        var people = new ArrayList<AccountPerson>();
        addPerson(people, PersonRole.CHIEF, line.text("chief"));
        addPerson(people, PersonRole.DEPUTY, line.text("deputy"));
        addPerson(people, PersonRole.EDITOR, line.text("editor"));
        addPerson(people, PersonRole.ADMINISTRATOR, line.text("administrator"));
        rows.add(new Row(
                new Source(tally, line.number()),
                new Key(Plain.text(line.requiredText("account")), line.requiredWord("platform", Platform::valueOf)),
                line.text("platformId"),
                line.text("certifiedEntity"),
                line.day("certifiedOn"),
                line.day("openedOn"),
                line.word("state", AccountState::valueOf),
                people,
                line.text("phone"),
                line.text("purpose"),
                line.text("interactionMode"),
                line.text("supervisingUnit"),
                line.text("remark")));
    }

    private static void addPerson(List<AccountPerson> people, PersonRole role, String name) {
        if (!name.isEmpty()) {
            people.add(AccountPerson.of(role, name, ""));
        }
    }

    /// Lays the rows over the accounts there are.
    Merger<?, Account> plan(List<Account> existing, Numbers numbers) {
        var merger = new Merger<Key, Account>();
        existing.forEach(a -> merger.known(new Key(Plain.text(a.name()), a.platform()), a));
        for (var row : rows) {
            merger.offer(
                    row.key(),
                    row.source(),
                    there -> merged(
                            there != null
                                    ? there
                                    : Account.of(
                                            new AccountId(numbers.next()),
                                            row.key().name(),
                                            row.key().platform()),
                            row),
                    "account",
                    row.key().name());
        }
        return merger;
    }

    private static Account merged(Account there, Row row) {
        var registration = there.registration();
        var operation = there.operation();
        return new Account(
                there.id(),
                there.name(),
                there.platform(),
                Given.or(row.state(), there.state()),
                new Registration(
                        Given.or(row.platformId(), registration.platformId()),
                        Given.or(row.certifiedEntity(), registration.certifiedEntity()),
                        Given.either(row.certifiedOn(), registration.certifiedOn()),
                        Given.or(row.supervisingUnit(), registration.supervisingUnit()),
                        Given.either(row.openedOn(), registration.openedOn()),
                        registration.filedOn(),
                        registration.filingNumber()),
                new Operation(
                        Given.or(row.purpose(), operation.purpose()),
                        operation.operationMode(),
                        Given.or(row.interactionMode(), operation.interactionMode()),
                        operation.updateRequirement(),
                        operation.monthlyTarget()),
                there.custody(),
                people(there, row),
                Given.or(row.remark(), there.remark()),
                there.deletedAt());
    }

    /// The people named take over their roles; who held one under another name leaves the list, as on paper.
    private static List<AccountPerson> people(Account there, Row row) {
        var people = new ArrayList<>(there.people());
        for (var named : row.people()) {
            var phone = named.role() == PersonRole.ADMINISTRATOR ? row.phone() : "";
            int place = placeOf(people, named.role());
            if (place < 0) {
                people.add(AccountPerson.of(named.role(), named.name(), phone));
            } else {
                people.set(place, taken(people.get(place), named.name(), phone));
            }
        }
        return people;
    }

    private static AccountPerson taken(AccountPerson there, String name, String phone) {
        if (!there.name().equals(name)) {
            return AccountPerson.of(there.role(), name, phone);
        }
        return new AccountPerson(
                there.role(),
                name,
                there.post(),
                Given.or(phone, there.phone()),
                there.vettedOn(),
                there.trainedOn(),
                there.leftOn(),
                there.undertakingOn());
    }

    private static int placeOf(List<AccountPerson> people, PersonRole role) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).role() == role && people.get(i).leftOn() == null) {
                return i;
            }
        }
        return -1;
    }
}
