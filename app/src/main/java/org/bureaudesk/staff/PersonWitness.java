package org.bureaudesk.staff;

import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;

/// How changes of persons are told to the log.
final class PersonWitness implements AuditService.Witness<Person> {

    @Override
    public Deed put(List<Person> persons) {
        return deed(AuditAction.PERSON_SAVED, persons);
    }

    @Override
    public Deed removed(List<Person> persons) {
        return deed(AuditAction.PERSON_REMOVED, persons);
    }

    private static Deed deed(AuditAction action, List<Person> persons) {
        var names = String.join("、", persons.stream().map(Person::name).toList());
        var first = persons.getFirst();
        var left = first.leftOn();
        return Deed.of(
                action,
                names,
                "post",
                first.post(),
                "roles",
                first.roles().stream().map(Role::code).collect(Collectors.joining(" ")),
                "left-on",
                left == null ? "" : left.toString());
    }
}
