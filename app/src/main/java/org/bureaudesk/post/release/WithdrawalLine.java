package org.bureaudesk.post.release;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// One account of a withdrawal order: what stood there, when it was taken down, what shows that, what came instead.
///
/// @param publishedAt, link where the article is to be found
/// @param doneAt `null` until it is taken down
/// @param proof in words, such as what the platform answered; may be empty
/// @param file a picture or file that shows it; `null` for none
/// @param replacementLink, replacementPost what came in its place, either, both or none
public record WithdrawalLine(
        long publication,
        AccountId account,
        String accountName,
        LocalDateTime publishedAt,
        String link,
        @Nullable LocalDateTime doneAt,
        String proof,
        @Nullable PostAttachment file,
        String replacementLink,
        @Nullable PostId replacementPost) {

    static WithdrawalLine open(
            long publication, AccountId account, String accountName, LocalDateTime publishedAt, String link) {
        return new WithdrawalLine(publication, account, accountName, publishedAt, link, null, "", null, "", null);
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
