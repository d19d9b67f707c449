package org.bureaudesk.house;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.review.flow.Desk;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.StaffService;

/// Who is named or signed in, as the review room asks for it.
record SessionDesk(StaffService staff) implements Desk {

    @Override
    public Optional<Reviewer> get() {
        return staff.session().person().map(SessionDesk::reviewer);
    }

    @Override
    public void onChange(Runnable listener) {
        staff.session().onChange(listener);
    }

    @Override
    public void requireAdministrator() {
        staff.requireAdministrator();
    }

    private static Reviewer reviewer(Person person) {
        var roles = person.roles().stream().map(Role::name).collect(Collectors.toSet());
        return new Reviewer(person.id().value(), person.name(), roles);
    }
}
