package org.bureaudesk.review.flow;

import java.util.Set;

/// Who acts on a post.
///
/// @param roles codes of the roles the person has
public record Reviewer(long id, String name, Set<String> roles) {

    public Reviewer {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
