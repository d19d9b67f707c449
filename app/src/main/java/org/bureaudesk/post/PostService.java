package org.bureaudesk.post;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.WatchedTable;
import org.jspecify.annotations.Nullable;

/// What the rest of the application may ask about posts and their publications. Thread-safe; does database
/// work.
public final class PostService {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_LINKS = 1_000;

    private final Database database;
    private final PostStore store;
    private final WatchedTable<Post> table;
    private final ArticleStore articles;
    private final PostListStore lists;
    private final Edits edits;
    private final Clock clock;
    private final Signal changed = new Signal();

    public PostService(Database database, History history, Clock clock) {
        this.database = database;
        this.store = new PostStore(database);
        this.table = new WatchedTable<>(store);
        this.articles = new ArticleStore(database);
        this.lists = new PostListStore(database);
        this.edits = new Edits(database, history);
        this.clock = clock;
        store.completeHashes();
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    public Optional<Post> find(PostId id) {
        return store.findByIds(List.of(id)).stream().findFirst();
    }

    /// The posts with these numbers; one that has gone is left out.
    public List<Post> find(List<PostId> ids) {
        return store.findByIds(ids);
    }

    /// Up to `limit` posts that answer the query, in its order, after the row `after`; `null` begins at the
    /// top.
    public List<PostRow> list(PostQuery query, @Nullable PostRow after, int limit) {
        return lists.list(query, after, limit);
    }

    /// How many posts answer the query; `cap` stands for that many or more.
    public int count(PostQuery query, int cap) {
        return lists.count(query, cap);
    }

    /// Up to `limit` posts in the bin, the last thrown away first.
    public List<PostRow> binned(int limit) {
        return lists.binned(limit);
    }

    /// The columns (栏目) in use, in the order of their characters; 200 at most.
    public List<String> columns() {
        return lists.columns(MOST_COLUMNS);
    }

    /// Every article published in the period on any account, oldest first.
    public List<PublishedArticle> published(Period period) {
        return articles.inPeriod(period);
    }

    /// Every article published in the period on one account, oldest first.
    public List<PublishedArticle> published(AccountId account, Period period) {
        return articles.inPeriod(account, period);
    }

    /// The last article of the account up to and including `day`.
    public Optional<PublishedArticle> lastPublished(AccountId account, LocalDate day) {
        return articles.lastBefore(account, day.plusDays(1).toString());
    }

    /// When the account last published up to and including `day`.
    public Optional<LocalDateTime> lastPublishedAt(AccountId account, LocalDate day) {
        return articles.lastTimeBefore(account, day.plusDays(1).toString());
    }

    /// The days of the period on which the account published, oldest first.
    public List<LocalDate> daysPublished(AccountId account, Period period) {
        return articles.days(account, period);
    }

    /// How much the account published in the period.
    public PublicationCount count(AccountId account, Period period) {
        return articles.count(account, period);
    }

    /// How many articles of the period want a link or figures, account by account; an account that lacks
    /// nothing is not there.
    ///
    /// @param settled figures of articles from this day on are not asked for yet
    public List<PublicationCount.Lacking> lacking(Period period, LocalDate settled) {
        return articles.lacking(period, settled);
    }

    /// Every publication of the period, published or planned, as an import looks for it.
    public List<Publication.Placed> placed(Period period) {
        return articles.placed(period);
    }

    /// Every publication with one of these links, whenever it was.
    public List<Publication.Placed> placedWithLinks(List<String> links) {
        var found = new ArrayList<Publication.Placed>();
        for (int from = 0; from < links.size(); from += MOST_LINKS) {
            found.addAll(articles.placed(links.subList(from, Math.min(links.size(), from + MOST_LINKS))));
        }
        return found;
    }

    /// What is planned up to and including `day` and not out, the earliest first; `limit` at most.
    public List<Publication.Awaited> awaited(LocalDate day, int limit) {
        return articles.awaited(day.plusDays(1).toString(), limit);
    }

    /// Which posts these publications belong to, by publication; one that has gone is left out.
    public Map<Long, PostId> postsOf(List<Long> publications) {
        var found = new HashMap<Long, PostId>();
        for (int from = 0; from < publications.size(); from += MOST_LINKS) {
            found.putAll(
                    articles.postsOf(publications.subList(from, Math.min(publications.size(), from + MOST_LINKS))));
        }
        return found;
    }

    /// `count` consecutive numbers for posts or publications about to be saved; answers with the first.
    public long newIds(int count) {
        return database.newIds(count);
    }

    /// Writes the post as new, or over the one with its id.
    public void save(Post post) {
        saveAll(List.of(post), "post.edit.save", post.text().title());
    }

    /// Writes several posts as one undoable step named by `labelKey`.
    public void saveAll(List<Post> posts, String labelKey, Object... labelFacts) {
        var before = store.findByIds(posts.stream().map(Post::id).toList()).stream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        var changes = posts.stream()
                .map(post -> new Change<>(before.get(post.id()), post))
                .toList();
        edits.apply(table, changes, changed::fire, labelKey, labelFacts);
    }

    public void moveToBin(List<Post> posts) {
        var now = LocalDateTime.now(clock);
        saveAll(posts.stream().map(p -> p.withDeletedAt(now)).toList(), "post.edit.bin", posts.size());
    }

    public void restore(List<Post> posts) {
        saveAll(posts.stream().map(p -> p.withDeletedAt(null)).toList(), "post.edit.restore", posts.size());
    }

    /// For an import, which spans its own transaction and its own undo, and for rooms that watch over posts.
    public WatchedTable<Post> table() {
        return table;
    }

    /// Makes search index and content hashes anew from the posts as they stand, whatever a foreign file said; fails
    /// where one cannot be read.
    public void rebuildIndex() {
        store.rebuildIndex();
        changed.fire();
    }

    /// Tells the listeners that an import has written posts.
    public void fireChanged() {
        changed.fire();
    }
}
