package org.bureaudesk.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;

/// What the rest of the application may ask about the platforms' figures. Written by imports only, through
/// [#tables]. Thread-safe; does database work.
public final class FigureService {

    private static final int OWNERS_LOOKED_FOR = 50;

    private final Tables tables;
    private final ArticleStore articles;
    private final PastStore past;
    private final ChannelStore channels;
    private final TrendStore trend;
    private final ReadersStore readers;
    private final Signal changed = new Signal();

    FigureService(Database database) {
        articles = new ArticleStore(database);
        past = new PastStore(database);
        channels = new ChannelStore(database);
        trend = new TrendStore(database);
        readers = new ReadersStore(database);
        tables = new Tables(articles, past, channels, trend, readers);
    }

    /// Runs after every import that brought figures, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// The account's articles published in the period, oldest first, with their newest figures.
    public List<ArticleFigures> articles(AccountId account, Period period) {
        return articles.inPeriod(account, period);
    }

    /// The articles that were matched to these publications of posts.
    public List<ArticleFigures> ofPublications(List<Long> publications) {
        return articles.having("publication_id", publications);
    }

    public List<ArticleFigures> articles(List<Long> ids) {
        return articles.having("id", ids);
    }

    /// The articles with these addresses (see [ArticleUrl#key]), on whichever account.
    public List<ArticleFigures> withUrlKeys(List<String> keys) {
        return articles.having("url_key", keys);
    }

    /// The owners (`__biz`) that addresses of the account's latest articles name.
    public List<String> owners(AccountId account) {
        return articles.latest(account, OWNERS_LOOKED_FOR).stream()
                .map(article -> article.url().owner())
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
    }

    /// What files said of the articles that is not what stands there now, oldest first.
    public List<PastFigures> past(List<Long> articles) {
        return past.of(articles);
    }

    /// By which channels the articles were read; the empty channel is all of them together.
    public List<ChannelReads> channels(List<Long> articles) {
        return channels.of(articles);
    }

    /// The daily trend of an account, oldest first, as a whole (empty channel) and by channel.
    public List<TrendDay> trend(AccountId account, Period period) {
        return trend.inPeriod(account, period);
    }

    /// How many posts published in the period have readers (人数) but no readings (次数), as newer exports tell them.
    public int knownByReaders(AccountId account, Period period) {
        return articles.knownByReaders(account, period);
    }

    /// The months of the period that figures of articles or days are there for, in no order.
    public List<YearMonth> months(AccountId account, Period period) {
        return Stream.concat(articles.months(account, period).stream(), trend.months(account, period).stream())
                .distinct()
                .toList();
    }

    /// The account's regular readers (常读用户), oldest first.
    public List<RegularReaders> regularReaders(AccountId account, Period period) {
        return readers.inPeriod(account, period);
    }

    /// For an import, which spans its own transaction and its own undo.
    public Tables tables() {
        return tables;
    }

    /// Tells the listeners that an import has written figures.
    public void fireChanged() {
        changed.fire();
    }

    /// Where figures are kept, in an order in which they can be written.
    public record Tables(
            RecordTable<ArticleFigures> articles,
            RecordTable<PastFigures> past,
            RecordTable<ChannelReads> channels,
            RecordTable<TrendDay> trend,
            RecordTable<RegularReaders> readers) {}
}
