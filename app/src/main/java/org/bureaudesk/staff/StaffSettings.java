package org.bureaudesk.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How people sign in, and what their roles are called here.
///
/// @param idleMinutes without key or mouse until the window locks; 0 for never
/// @param titles the bureau's own titles; a role without one has the usual title
public record StaffSettings(SignInMode mode, int idleMinutes, Map<Role, String> titles) {

    public static final int LONGEST_IDLE = 24 * 60;

    public StaffSettings {
        idleMinutes = Math.clamp(idleMinutes, 0, LONGEST_IDLE);
        var own = new EnumMap<Role, String>(Role.class);
        titles.forEach((role, title) -> {
            if (!title.isBlank()) {
                own.put(role, title.strip());
            }
        });
        titles = Map.copyOf(own);
    }

    public Optional<String> title(Role role) {
        return Optional.ofNullable(titles.get(role));
    }
}
