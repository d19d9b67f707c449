package org.bureaudesk.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountPerson;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.account.Custody;
import org.bureaudesk.account.Operation;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.account.Registration;
import org.bureaudesk.demo.office.OfficePlan;
import org.bureaudesk.demo.office.OfficePosts;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.inspection.Rectification;
import org.jspecify.annotations.Nullable;

/// Makes the records of the demonstration bureau as they stand on one day. Nothing in it depends on anything else.
final class DemoMaker {

    private static final int FILED_AFTER_DAYS = 9;
    private static final int CHANGED_BEFORE_DAYS = 75;

    private final DemoBureau bureau;
    private final @Nullable OfficePlan office;
    private final LocalDate today;
    private final DemoNumbers numbers;

    private DemoMaker(DemoBureau bureau, @Nullable OfficePlan office, LocalDate today, long firstId) {
        this.bureau = bureau;
        this.office = office;
        this.today = today;
        this.numbers = new DemoNumbers(firstId);
    }

    /// @param office `null` for the demonstration as it was without one
    /// @param today the day it ends; @param firstId the first record number it may use
    static DemoRecords make(DemoBureau bureau, @Nullable OfficePlan office, LocalDate today, long firstId) {
        return new DemoMaker(bureau, office, today, firstId).all();
    }

    private DemoRecords all() {
        var accounts = new LinkedHashMap<String, Account>();
        bureau.accounts().forEach(a -> accounts.put(a.key(), account(a)));
        var ids = new LinkedHashMap<String, AccountId>();
        accounts.forEach((key, account) -> ids.put(key, account.id()));
        var posts = new DemoPosts(bureau, DemoJson.texts(), ids, today, numbers).all();
        var followers = new DemoFollowers(bureau, ids, today).all();
        var messages = new DemoMessages(bureau, DemoJson.talks(), ids, today, numbers).all();
        var filings = filings(ids);
        var rectifications = rectifications();
        var people = office == null
                ? OfficePosts.Made.NOTHING
                : new OfficePosts(office, ids, today, numbers::take)
                        .make(posts); // last: the numbers before stay as they were
        return new DemoRecords(
                List.copyOf(accounts.values()),
                Stream.concat(posts.stream(), people.posts().stream()).toList(),
                followers,
                messages,
                filings,
                rectifications,
                people,
                numbers.next());
    }

    private Account account(DemoBureau.DemoAccount a) {
        var opened = today.minusDays(a.openedDaysAgo());
        var filed = opened.plusDays(FILED_AFTER_DAYS);
        return new Account(
                new AccountId(numbers.take()),
                a.name(),
                a.platform(),
                AccountState.ACTIVE,
                new Registration(
                        a.platformId(),
                        bureau.unitName(),
                        opened.plusDays(2),
                        bureau.unitName(),
                        opened,
                        filed,
                        numbered(a.filingNumber(), filed)),
                new Operation(
                        a.purpose(), a.operationMode(), a.interactionMode(), a.updateRequirement(), a.monthlyTarget()),
                custody(),
                bureau.people().stream().map(this::person).toList(),
                "",
                null);
    }

    private Custody custody() {
        return new Custody(
                name(PersonRole.ADMINISTRATOR),
                name(PersonRole.EDITOR),
                name(PersonRole.ADMINISTRATOR),
                today.minusDays(CHANGED_BEFORE_DAYS),
                "");
    }

    private String name(PersonRole role) {
        return bureau.people().stream()
                .filter(p -> p.role() == role)
                .findFirst()
                .map(DemoBureau.Person::name)
                .orElse("");
    }

    private AccountPerson person(DemoBureau.Person p) {
        return new AccountPerson(
                p.role(),
                p.name(),
                p.post(),
                p.phone(),
                today.minusDays(400),
                today.minusDays(150),
                null,
                today.minusDays(395));
    }

    private List<Filing> filings(Map<String, AccountId> accounts) {
        return bureau.filings().stream().map(f -> filing(f, accounts)).toList();
    }

    private Filing filing(DemoBureau.DemoFiling f, Map<String, AccountId> accounts) {
        var filed = ago(f.filedDaysAgo());
        return new Filing(
                numbers.take(),
                Objects.requireNonNull(accounts.get(f.account())),
                f.kind(),
                today.minusDays(f.approvedDaysAgo()),
                today.minusDays(f.happenedDaysAgo()),
                filed,
                filed == null ? "" : numbered(f.number(), filed),
                f.note(),
                null);
    }

    private List<Rectification> rectifications() {
        return bureau.rectifications().stream()
                .map(r -> new Rectification(
                        numbers.take(),
                        r.problem(),
                        r.category(),
                        r.responsible(),
                        r.measure(),
                        today.minusDays(r.dueDaysAgo()),
                        ago(r.doneDaysAgo()),
                        null))
                .toList();
    }

    private @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : today.minusDays(days);
    }

    private static String numbered(String number, LocalDate day) {
        return number.replace("{year}", String.valueOf(day.getYear()));
    }
}
