package org.bureaudesk.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.ledger.FormField;
import org.bureaudesk.ui.ledger.TypedDays;
import org.jspecify.annotations.Nullable;

/// An account as it stands in the form: every field is text, right or wrong.
record AccountDraft(Map<Field, String> texts, List<Map<PersonField, String>> people) {

    /// The fields of an account; platform and state hold the name of their constant.
    enum Field implements FormField {
        NAME,
        PLATFORM,
        STATE,
        PLATFORM_ID,
        CERTIFIED_ENTITY,
        CERTIFIED_ON,
        SUPERVISING_UNIT,
        OPENED_ON,
        FILED_ON,
        FILING_NUMBER,
        PURPOSE,
        OPERATION_MODE,
        INTERACTION_MODE,
        UPDATE_REQUIREMENT,
        MONTHLY_TARGET,
        CUSTODY_HOLDER,
        CUSTODY_SECOND,
        CUSTODY_PHONE_OWNER,
        CUSTODY_CHANGED_ON,
        CUSTODY_NOTE,
        REMARK;

        @Override
        public String messageKey() {
            return "account.field." + slug();
        }
    }

    /// The fields of a person; the role holds the name of its constant.
    enum PersonField implements FormField {
        ROLE,
        NAME,
        POST,
        PHONE,
        VETTED_ON,
        TRAINED_ON,
        LEFT_ON,
        UNDERTAKING_ON;

        @Override
        public String messageKey() {
            return "account.person." + slug();
        }
    }

    AccountDraft {
        texts = Map.copyOf(texts);
        people = List.copyOf(people);
    }

    static AccountDraft blank() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        texts.put(Field.STATE, AccountState.ACTIVE.name());
        return new AccountDraft(texts, List.of());
    }

    /// A new line for a person in that role.
    static Map<PersonField, String> person(PersonRole role) {
        var texts = new EnumMap<PersonField, String>(PersonField.class);
        for (var field : PersonField.values()) {
            texts.put(field, "");
        }
        texts.put(PersonField.ROLE, role.name());
        return texts;
    }

    static AccountDraft of(Account account, Messages messages) {
        var registration = account.registration();
        var operation = account.operation();
        var custody = account.custody();
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.NAME, account.name());
        texts.put(Field.PLATFORM, account.platform().name());
        texts.put(Field.STATE, account.state().name());
        texts.put(Field.PLATFORM_ID, registration.platformId());
        texts.put(Field.CERTIFIED_ENTITY, registration.certifiedEntity());
        texts.put(Field.CERTIFIED_ON, Words.print(registration.certifiedOn(), messages));
        texts.put(Field.SUPERVISING_UNIT, registration.supervisingUnit());
        texts.put(Field.OPENED_ON, Words.print(registration.openedOn(), messages));
        texts.put(Field.FILED_ON, Words.print(registration.filedOn(), messages));
        texts.put(Field.FILING_NUMBER, registration.filingNumber());
        texts.put(Field.PURPOSE, operation.purpose());
        texts.put(Field.OPERATION_MODE, operation.operationMode());
        texts.put(Field.INTERACTION_MODE, operation.interactionMode());
        texts.put(Field.UPDATE_REQUIREMENT, operation.updateRequirement());
        texts.put(Field.MONTHLY_TARGET, Words.print(operation.monthlyTarget(), messages));
        texts.put(Field.CUSTODY_HOLDER, custody.holder());
        texts.put(Field.CUSTODY_SECOND, custody.secondKeeper());
        texts.put(Field.CUSTODY_PHONE_OWNER, custody.phoneOwner());
        texts.put(Field.CUSTODY_CHANGED_ON, Words.print(custody.changedOn(), messages));
        texts.put(Field.CUSTODY_NOTE, custody.handoverNote());
        texts.put(Field.REMARK, account.remark());
        return new AccountDraft(
                texts, account.people().stream().map(p -> texts(p, messages)).toList());
    }

    private static Map<PersonField, String> texts(AccountPerson person, Messages messages) {
        var texts = new EnumMap<PersonField, String>(PersonField.class);
        texts.put(PersonField.ROLE, person.role().name());
        texts.put(PersonField.NAME, person.name());
        texts.put(PersonField.POST, person.post());
        texts.put(PersonField.PHONE, person.phone());
        texts.put(PersonField.VETTED_ON, Words.print(person.vettedOn(), messages));
        texts.put(PersonField.TRAINED_ON, Words.print(person.trainedOn(), messages));
        texts.put(PersonField.LEFT_ON, Words.print(person.leftOn(), messages));
        texts.put(PersonField.UNDERTAKING_ON, Words.print(person.undertakingOn(), messages));
        return texts;
    }

    /// One spelling for every day, no blanks around, no empty people: equal where saving would change nothing.
    AccountDraft canonical() {
        return new AccountDraft(
                TypedDays.canonical(Field.class, texts),
                people.stream()
                        .filter(p -> !isEmpty(p))
                        .map(p -> TypedDays.canonical(PersonField.class, p))
                        .toList());
    }

    /// Whether nothing is typed but the role: such a line is not kept.
    static boolean isEmpty(Map<PersonField, String> person) {
        return Arrays.stream(PersonField.values())
                .allMatch(
                        f -> f == PersonField.ROLE || person.getOrDefault(f, "").isBlank());
    }

    /// The account this draft describes. Only for a draft without mistakes.
    Account toAccount(AccountId id) {
        var plain = canonical();
        return new Account(
                id,
                plain.text(Field.NAME),
                Platform.valueOf(plain.text(Field.PLATFORM)),
                AccountState.valueOf(plain.text(Field.STATE)),
                plain.registration(),
                plain.operation(),
                plain.custody(),
                plain.people().stream().map(AccountDraft::toPerson).toList(),
                plain.text(Field.REMARK),
                null);
    }

    private Registration registration() {
        return new Registration(
                text(Field.PLATFORM_ID),
                text(Field.CERTIFIED_ENTITY),
                day(Field.CERTIFIED_ON),
                text(Field.SUPERVISING_UNIT),
                day(Field.OPENED_ON),
                day(Field.FILED_ON),
                text(Field.FILING_NUMBER));
    }

    private Operation operation() {
        var target = text(Field.MONTHLY_TARGET);
        return new Operation(
                text(Field.PURPOSE),
                text(Field.OPERATION_MODE),
                text(Field.INTERACTION_MODE),
                text(Field.UPDATE_REQUIREMENT),
                target.isEmpty() ? null : Integer.valueOf(target));
    }

    private Custody custody() {
        return new Custody(
                text(Field.CUSTODY_HOLDER),
                text(Field.CUSTODY_SECOND),
                text(Field.CUSTODY_PHONE_OWNER),
                day(Field.CUSTODY_CHANGED_ON),
                text(Field.CUSTODY_NOTE));
    }

    private static AccountPerson toPerson(Map<PersonField, String> person) {
        return new AccountPerson(
                PersonRole.valueOf(person.getOrDefault(PersonField.ROLE, "")),
                person.getOrDefault(PersonField.NAME, ""),
                person.getOrDefault(PersonField.POST, ""),
                person.getOrDefault(PersonField.PHONE, ""),
                day(person, PersonField.VETTED_ON),
                day(person, PersonField.TRAINED_ON),
                day(person, PersonField.LEFT_ON),
                day(person, PersonField.UNDERTAKING_ON));
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    @Nullable
    LocalDate day(Field field) {
        return DateText.parse(text(field)).orElse(null);
    }

    private static @Nullable LocalDate day(Map<PersonField, String> person, PersonField field) {
        return DateText.parse(person.getOrDefault(field, "")).orElse(null);
    }
}
