package org.bureaudesk.app;

import java.util.Arrays;
import java.util.List;
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.StaffService;
import org.bureaudesk.staff.screen.RoleWords;
import org.bureaudesk.text.Messages;

/// The roles of the staff as the review room asks for them: what they are called and who has them today.
record ReviewRoles(StaffService staff, Messages messages) {

    List<RoleChoice> all() {
        var words = new RoleWords(messages, staff.settings());
        var present = staff.present();
        return Arrays.stream(Role.values())
                .map(role -> new RoleChoice(
                        role.name(),
                        words.title(role),
                        present.stream()
                                .filter(person -> person.has(role))
                                .map(Person::name)
                                .toList()))
                .toList();
    }
}
