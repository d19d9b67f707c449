package org.bureaudesk.staff.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.PersonId;
import org.bureaudesk.staff.Role;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.ledger.FormField;
import org.bureaudesk.ui.ledger.TypedDays;

/// A person as it stands in the form: every field is text, right or wrong.
final class PersonDraft {

    private static final int LONGEST_NAME = 60;

    /// The fields of a person; the roles hold the names of their constants, separated by blanks.
    enum Field implements FormField {
        NAME,
        POST,
        ROLES,
        LEFT_ON;

        @Override
        public String messageKey() {
            return "staff.field." + slug();
        }
    }

    private PersonDraft() {}

    static Map<Field, String> blank() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        texts.put(Field.ROLES, Role.CLERK.name());
        return texts;
    }

    static Map<Field, String> of(Person person, Messages messages) {
        var texts = blank();
        texts.put(Field.NAME, person.name());
        texts.put(Field.POST, person.post());
        texts.put(Field.ROLES, text(person.roles()));
        texts.put(Field.LEFT_ON, Words.print(person.leftOn(), messages));
        return texts;
    }

    static Map<Field, String> canonical(Map<Field, String> texts) {
        return TypedDays.canonical(Field.class, texts);
    }

    /// The person the texts describe. Only for texts without mistakes.
    static Person toPerson(PersonId id, Map<Field, String> texts) {
        var plain = canonical(texts);
        return new Person(
                id,
                plain.getOrDefault(Field.NAME, ""),
                plain.getOrDefault(Field.POST, ""),
                roles(plain.getOrDefault(Field.ROLES, "")),
                DateText.parse(plain.getOrDefault(Field.LEFT_ON, "")).orElse(null));
    }

    static List<FieldNote<Field>> check(Map<Field, String> texts, LocalDate today) {
        var notes = new ArrayList<FieldNote<Field>>();
        var name = texts.getOrDefault(Field.NAME, "").strip();
        if (name.isEmpty()) {
            notes.add(FieldNote.error(Field.NAME, "staff.note.name"));
        } else if (name.length() > LONGEST_NAME) {
            notes.add(FieldNote.error(Field.NAME, "staff.note.long", LONGEST_NAME));
        }
        if (texts.getOrDefault(Field.ROLES, "").isBlank()) {
            notes.add(FieldNote.warning(Field.ROLES, "staff.note.roles"));
        }
        TypedDays.checkForm(Field.LEFT_ON, texts.getOrDefault(Field.LEFT_ON, ""), notes);
        return notes;
    }

    static String text(Set<Role> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
