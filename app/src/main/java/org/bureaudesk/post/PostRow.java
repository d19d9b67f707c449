package org.bureaudesk.post;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// A post as a list shows it, without summary and body.
///
/// @param at what lists sort by: see [Post#sortAt]; whole minutes
/// @param accounts where it is published or planned, each once
/// @param reads over all accounts; `null` where nobody has said
/// @param interactions likes, 在看, shares and comments over all accounts; `null` where nobody has said
public record PostRow(
        PostId id,
        LocalDateTime at,
        String title,
        List<AccountId> accounts,
        String column,
        PostKind kind,
        PostForm form,
        OriginKind origin,
        Post.State state,
        @Nullable Integer reads,
        @Nullable Integer interactions) {

    public PostRow {
        accounts = List.copyOf(accounts);
    }
}
