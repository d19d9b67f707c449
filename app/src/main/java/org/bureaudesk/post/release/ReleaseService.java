package org.bureaudesk.post.release;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Database;

/// Registers what really went out and groups pushes. Every call is one undoable step. Thread-safe; does database work.
public final class ReleaseService {

    private final AccountService accounts;
    private final PostService posts;
    private final WithdrawalService withdrawals;
    private final Supplier<Rules> rules;
    private final Clock clock;

    public ReleaseService(AccountService accounts, PostService posts, Parts parts) {
        this.accounts = accounts;
        this.posts = posts;
        this.rules = parts.rules();
        this.clock = parts.clock();
        withdrawals = new WithdrawalService(accounts, posts, parts);
    }

    /// The orders to take posts down.
    public WithdrawalService withdrawals() {
        return withdrawals;
    }

    /// Which of these posts and of their publications are under an order to be taken down, and how far that is.
    public Withdrawal.Marks withdrawn(Collection<PostId> some) {
        return withdrawals.marks(some);
    }

    /// Carries out what the lines say; answers with how many posts that changed. A time to come, a line that leaves out
    /// what is out, and taking back what is under a withdrawal order are refused before anything is written.
    public int apply(List<ReleaseLine> lines) {
        var byPost = lines.stream()
                .collect(Collectors.groupingBy(ReleaseLine::post, LinkedHashMap::new, Collectors.toList()));
        var before = posts.find(List.copyOf(byPost.keySet()));
        check(before, byPost);
        var fresh = lines.stream()
                .filter(line -> line.publication() == 0 && line.included())
                .count();
        var freeId = fresh == 0 ? 0 : posts.newIds(Math.toIntExact(fresh));
        var after = new ArrayList<Post>();
        for (var post : before) {
            var own = byPost.getOrDefault(post.id(), List.of());
            var publications = ReleasePolicy.applied(post.publications(), own, freeId);
            freeId += own.stream()
                    .filter(l -> l.publication() == 0 && l.included())
                    .count();
            if (!publications.equals(post.publications())) {
                after.add(post.withPublications(publications));
            }
        }
        posts.saveAll(after, label(before, after), after.size());
        return after.size();
    }

    private void check(List<Post> before, Map<PostId, List<ReleaseLine>> byPost) {
        var now = now();
        var ordered = withdrawn(byPost.keySet()).publications().keySet();
        for (var post : before) {
            var known = post.publications().stream().collect(Collectors.toMap(Publication::id, Function.identity()));
            for (var line : byPost.getOrDefault(post.id(), List.of())) {
                var publication = known.get(line.publication());
                ReleasePolicy.fault(line, publication, now).ifPresent(key -> {
                    throw new UserException(key, post.text().title(), nameOf(line.account()));
                });
                if (!line.isOut() && ordered.contains(line.publication())) {
                    throw new UserException("release.fault.ordered", post.text().title(), nameOf(line.account()));
                }
            }
        }
    }

    private static String label(List<Post> before, List<Post> after) {
        var was = before.stream().collect(Collectors.toMap(Post::id, ReleaseService::out));
        var more = 0;
        for (var post : after) {
            var difference = out(post) - was.getOrDefault(post.id(), 0L);
            if (difference < 0) {
                return "release.edit.take-back";
            }
            more += (int) difference;
        }
        return more > 0 ? "release.edit.publish" : "release.edit.plan";
    }

    private static long out(Post post) {
        return post.publications().stream().filter(Publication::isPublished).count();
    }

    /// Makes one push (群发) of the articles of these posts on the account, in this order. The count of articles stays.
    public void group(AccountId account, List<PostId> order) {
        var platform = accounts.get(account).platform();
        var most = mostInAPush(account);
        var found = inOrder(order);
        var articles = found.stream().map(post -> on(post, account)).toList();
        ReleasePolicy.pushFault(articles, platform.hasPushes(), most).ifPresent(key -> {
            throw new UserException(key, nameOf(account), most);
        });
        var push = "p" + posts.newIds(1);
        var after = new ArrayList<Post>();
        for (int i = 0; i < found.size(); i++) {
            after.add(withPush(found.get(i), articles.get(i), new Push(push, i + 1)));
        }
        posts.saveAll(after, "release.edit.group", after.size());
    }

    /// Takes the articles of these posts on the account out of the pushes they are in.
    public void ungroup(AccountId account, List<PostId> members) {
        var after = inOrder(members).stream()
                .filter(post -> !on(post, account).push().equals(Push.ALONE))
                .map(post -> withPush(post, on(post, account), Push.ALONE))
                .toList();
        posts.saveAll(after, "release.edit.ungroup", after.size());
    }

    /// How many articles a push may carry on the account, as the rule pack in force says; 1 where it knows none.
    public int mostInAPush(AccountId account) {
        return rules.get()
                .limit(accounts.get(account).platform(), LimitRule.Limit.ARTICLES_PER_PUSH)
                .map(limit -> limit.rule().most())
                .orElse(1);
    }

    private List<Post> inOrder(List<PostId> order) {
        var found = posts.find(order).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        return order.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Publication on(Post post, AccountId account) {
        return post.publications().stream()
                .filter(p -> p.account().equals(account))
                .findFirst()
                .orElseThrow(() ->
                        new UserException("release.push.not-there", post.text().title(), nameOf(account)));
    }

    private static Post withPush(Post post, Publication article, Push push) {
        return post.withPublications(post.publications().stream()
                .map(p -> p.id() == article.id()
                        ? new Publication(
                                p.id(),
                                p.account(),
                                p.plannedAt(),
                                p.publishedAt(),
                                push,
                                p.notified(),
                                p.link(),
                                p.figures())
                        : p)
                .toList());
    }

    private String nameOf(AccountId account) {
        return accounts.get(account).name();
    }

    /// In whole minutes, as records keep it.
    public LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /// What the room is built with.
    ///
    /// @param rules the rules in force: how many articles a push may carry
    public record Parts(Database database, History history, AuditService audit, Supplier<Rules> rules, Clock clock) {}
}
