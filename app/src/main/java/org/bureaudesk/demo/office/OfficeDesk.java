package org.bureaudesk.demo.office;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.review.flow.Desk;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.staff.Person;
import org.jspecify.annotations.Nullable;

/// Where one person of the demonstration after the other sits down. Not thread-safe.
final class OfficeDesk implements Desk {

    private @Nullable Person now;

    void seat(Person person) {
        now = person;
    }

    @Override
    public Optional<Reviewer> get() {
        return Optional.ofNullable(now)
                .map(person -> new Reviewer(
                        person.id().value(),
                        person.name(),
                        person.roles().stream().map(Enum::name).collect(Collectors.toSet())));
    }

    /// @param role its code, as the levels have it
    static boolean has(Person person, String role) {
        return person.roles().stream().anyMatch(own -> own.name().equals(role));
    }

    /// As the log has it: the name of somebody who does not exist, and that the demonstration says so.
    Actor actor() {
        var person = Objects.requireNonNull(now);
        return new Actor(person.id().value(), person.name(), Actor.Mode.DEMONSTRATION);
    }
}
