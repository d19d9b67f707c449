package org.bureaudesk.staff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who works with the program or signs in it. Who has left stays, because signatures name people.
///
/// @param post the position held (职务); may be empty
/// @param roles in the order of [Role]; may be empty
/// @param leftOn the last day here; `null` while working here
public record Person(
        PersonId id,
        String name,
        String post,
        Set<Role> roles,
        @Nullable LocalDate leftOn) {

    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person without a name");
        }
        post = post.strip();
        var sorted = EnumSet.noneOf(Role.class);
        sorted.addAll(roles);
        roles = Collections.unmodifiableSet(sorted);
    }

    public static Person of(PersonId id, String name, Role... roles) {
        return new Person(id, name, "", Set.copyOf((Collection<Role>) Arrays.asList(roles)), null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Whether the person still works here on `day`.
    public boolean isHere(LocalDate day) {
        var last = leftOn;
        return last == null || !day.isAfter(last);
    }

    public Person withLeftOn(@Nullable LocalDate lastDay) {
        return new Person(id, name, post, roles, lastDay);
    }
}
