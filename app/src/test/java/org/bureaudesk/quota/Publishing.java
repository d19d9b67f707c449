package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.account.Operation;
import org.bureaudesk.account.Registration;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.jspecify.annotations.Nullable;

/// Publications and accounts as the tests of gaps and inspections want them.
public final class Publishing {

    private Publishing() {}

    /// One article that went out alone.
    public static Post publish(House house, Account account, String at) {
        return publish(house, account, at, "", true);
    }

    public static Post publish(House house, Account account, String at, String push, boolean notified) {
        var post = post(house, account, at, push, notified);
        house.posts().service().save(post);
        return post;
    }

    private static Post post(House house, Account account, String at, String push, boolean notified) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        var publication = new Publication(
                id + 1, account.id(), null, LocalDateTime.parse(at), new Push(push, null), notified, "", Figures.NONE);
        return Post.draft(new PostId(id), new PostText("冬季用电安全提示", "", ""), TestHouse.NOW)
                .withPublications(List.of(publication));
    }

    /// The same post under a column and of a kind.
    public static Post sorted(Post post, String column, PostKind kind) {
        return new Post(
                post.id(),
                post.text(),
                post.cover(),
                post.form(),
                column,
                kind,
                post.origin(),
                post.publications(),
                post.attachments(),
                post.createdAt(),
                post.updatedAt(),
                post.deletedAt());
    }

    /// One article every `step` days from `from` to `to`, both included.
    public static void publishEvery(House house, Account account, String from, String to, int step) {
        var posts = new ArrayList<Post>();
        for (var day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(step)) {
            posts.add(post(house, account, day + "T10:00", "", true));
        }
        house.posts().service().saveAll(posts, "post.edit.save", "");
    }

    public static Account opened(House house, Account a, @Nullable LocalDate day) {
        return saved(house, a, a.state(), new Registration("", "", null, "", day, null, ""), a.operation());
    }

    public static Account inState(House house, Account a, AccountState state) {
        return saved(house, a, state, a.registration(), a.operation());
    }

    public static Account withMode(House house, Account a, String interactionMode) {
        return saved(house, a, a.state(), a.registration(), new Operation("", "", interactionMode, "", null));
    }

    public static Account withTarget(House house, Account a, int target) {
        return saved(house, a, a.state(), a.registration(), new Operation("", "", "", "", target));
    }

    private static Account saved(House house, Account a, AccountState state, Registration registration, Operation op) {
        var account =
                new Account(a.id(), a.name(), a.platform(), state, registration, op, a.custody(), a.people(), "", null);
        house.accounts().service().save(account);
        return account;
    }
}
