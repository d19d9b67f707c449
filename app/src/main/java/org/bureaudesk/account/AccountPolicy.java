package org.bureaudesk.account;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.account.AccountDraft.PersonField;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.ledger.TypedDays;
import org.jspecify.annotations.Nullable;

/// What is wrong, or worth a second look, in a draft of an account.
///
/// Mistakes are what cannot be kept or read back. What may be true though it should not be, such as a filing before
/// the opening or a second account on a platform, is only a warning: the ledger shows what is.
final class AccountPolicy {

    /// A mobile or landline number with or without extension, a 400 number, a hotline such as 12345.
    private static final Pattern PHONE = Pattern.compile(
            "(\\+?86-?)?1[3-9]\\d{9}" + "|(0\\d{2,3}-?)?[2-9]\\d{6,7}([-转]\\d{1,6})?|400-?\\d{3}-?\\d{4}|\\d{5,6}");

    private static final Pattern BETWEEN_PHONES = Pattern.compile("[、,;/]");

    private static final Pattern PASSWORD = Pattern.compile(
            "(密码|口令|pass(word)?|pwd)\\s*(是|为|改为|改成|:|=)\\s*[\\x21-\\x7e]{6,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private AccountPolicy() {}

    /// @param id of the account in the form, `null` for a new one
    /// @param all every account, itself included
    static List<FieldNote<Field>> check(
            AccountDraft draft, @Nullable AccountId id, List<Account> all, LocalDate today) {
        var notes = new ArrayList<FieldNote<Field>>();
        if (draft.text(Field.NAME).isBlank()) {
            notes.add(FieldNote.error(Field.NAME, "account.note.name"));
        }
        if (draft.text(Field.PLATFORM).isEmpty()) {
            notes.add(FieldNote.error(Field.PLATFORM, "account.note.platform"));
        } else {
            addRivals(notes, draft, others(id, all));
        }
        addDates(notes, draft, today);
        addTarget(notes, draft);
        if (PASSWORD.matcher(plain(draft.text(Field.CUSTODY_NOTE))).find()) {
            notes.add(FieldNote.error(Field.CUSTODY_NOTE, "account.note.password"));
        }
        return notes;
    }

    /// @param people everybody on the account, `person` included
    static List<FieldNote<PersonField>> check(Map<PersonField, String> person, List<Map<PersonField, String>> people) {
        if (AccountDraft.isEmpty(person)) {
            return List.of();
        }
        var notes = new ArrayList<FieldNote<PersonField>>();
        if (text(person, PersonField.NAME).isBlank()) {
            notes.add(FieldNote.error(PersonField.NAME, "account.note.person-name"));
        }
        if (!isPhone(text(person, PersonField.PHONE))) {
            notes.add(FieldNote.error(PersonField.PHONE, "account.note.phone"));
        }
        Arrays.stream(PersonField.values())
                .filter(TypedDays::isDay)
                .forEach(f -> TypedDays.checkForm(f, text(person, f), notes));
        if (isChief(person) && people.stream().filter(AccountPolicy::isChief).count() > 1) {
            notes.add(FieldNote.warning(PersonField.ROLE, "account.note.second-chief"));
        }
        return notes;
    }

    /// Whether the text is empty or one or several telephone numbers.
    static boolean isPhone(String typed) {
        var bare = plain(typed).replaceAll("[\\s()]", "");
        return bare.isEmpty()
                || BETWEEN_PHONES
                        .splitAsStream(bare)
                        .allMatch(one -> PHONE.matcher(one).matches());
    }

    /// 第一责任人: there is one at a time.
    private static boolean isChief(Map<PersonField, String> person) {
        return text(person, PersonField.ROLE).equals(PersonRole.CHIEF.name())
                && text(person, PersonField.LEFT_ON).isBlank()
                && !AccountDraft.isEmpty(person);
    }

    private static void addRivals(List<FieldNote<Field>> notes, AccountDraft draft, Stream<Account> others) {
        var platform = Platform.valueOf(draft.text(Field.PLATFORM));
        var name = draft.text(Field.NAME).strip();
        var rivals = others.filter(a -> a.platform() == platform).toList();
        rivals.stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .ifPresent(a -> notes.add(FieldNote.warning(Field.NAME, "account.note.same-name", name, platform)));
        var running = !draft.text(Field.STATE).equals(AccountState.CLOSED.name());
        rivals.stream()
                .filter(a -> running && a.isRunning() && platform != Platform.OTHER)
                .findFirst()
                .ifPresent(a ->
                        notes.add(FieldNote.warning(Field.PLATFORM, "account.note.same-platform", platform, a.name())));
    }

    private static void addDates(List<FieldNote<Field>> notes, AccountDraft draft, LocalDate today) {
        Arrays.stream(Field.values())
                .filter(TypedDays::isDay)
                .forEach(f -> TypedDays.check(f, draft.text(f), today, notes));
        var opened = draft.day(Field.OPENED_ON);
        var filed = draft.day(Field.FILED_ON);
        if (opened != null && filed != null && filed.isBefore(opened)) {
            notes.add(FieldNote.warning(Field.FILED_ON, "account.note.filed-early", opened));
        }
    }

    private static void addTarget(List<FieldNote<Field>> notes, AccountDraft draft) {
        var target = draft.text(Field.MONTHLY_TARGET).strip();
        if (!target.isEmpty() && !COUNT.matcher(target).matches()) {
            notes.add(FieldNote.error(Field.MONTHLY_TARGET, "account.note.target"));
        } else if (!target.isEmpty() && hasOfficialLimit(draft.text(Field.PLATFORM))) {
            notes.add(FieldNote.warning(Field.MONTHLY_TARGET, "account.note.target-unused"));
        }
    }

    /// Where the platform itself limits the sends of a month, no target is needed.
    private static boolean hasOfficialLimit(String platform) {
        return !platform.isEmpty() && Platform.valueOf(platform).hasPushes();
    }

    private static Stream<Account> others(@Nullable AccountId id, List<Account> all) {
        Predicate<Account> other = a -> !a.id().equals(id);
        return all.stream().filter(other);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String text(Map<PersonField, String> person, PersonField field) {
        return person.getOrDefault(field, "");
    }
}
