package org.bureaudesk.staff.screen;

import java.util.List;
import java.util.Map;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.StaffService;
import org.bureaudesk.staff.screen.PersonDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/// Persons as the list reads, edits and finds them.
record PersonRecords(StaffService staff, Messages messages) implements RecordKind<Person, Map<Field, String>> {

    @Override
    public List<Person> all() {
        return staff.all();
    }

    @Override
    public boolean same(Person one, Person other) {
        return one.id().equals(other.id());
    }

    @Override
    public Map<Field, String> blank() {
        return PersonDraft.blank();
    }

    @Override
    public Map<Field, String> draft(Person person) {
        return PersonDraft.of(person, messages);
    }

    @Override
    public Map<Field, String> canonical(Map<Field, String> draft) {
        return PersonDraft.canonical(draft);
    }

    @Override
    public String words(Person person) {
        return person.name() + " " + person.post();
    }

    @Override
    public Person save(@Nullable Person before, Map<Field, String> draft) {
        var person = PersonDraft.toPerson(before == null ? staff.newId() : before.id(), draft);
        staff.save(person);
        return person;
    }

    @Override
    public void bin(Person person) {
        staff.remove(person);
    }

    @Override
    public String binnedKey() {
        return "staff.removed";
    }
}
