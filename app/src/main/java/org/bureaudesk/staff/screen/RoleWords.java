package org.bureaudesk.staff.screen;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.StaffSettings;
import org.bureaudesk.text.Messages;

/// What roles are called in this bureau.
public record RoleWords(Messages messages, StaffSettings settings) {

    public String title(Role role) {
        return settings.title(role).orElseGet(() -> messages.text(role.messageKey()));
    }

    /// All roles of the person, joined.
    String titles(Person person) {
        return person.roles().stream().map(this::title).collect(Collectors.joining("、"));
    }

    /// 张三 · 编辑: the name with the role that decides most, as the top bar shows it. Who looks after the program besides
    /// is called by the other role.
    String inShort(Person person) {
        return person.roles().stream()
                .max(Comparator.comparing((Role role) -> role != Role.ADMINISTRATOR)
                        .thenComparing(Comparator.naturalOrder()))
                .map(role -> messages.text("staff.desk.person", person.name(), title(role)))
                .orElse(person.name());
    }
}
