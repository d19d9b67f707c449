package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.ChannelReads;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.figures.PastFigures;
import org.bureaudesk.figures.Told;
import org.bureaudesk.intake.plan.Merger;
import org.bureaudesk.intake.plan.Numbers;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostForm;

/// Lays rows of articles over the articles there are. Of two files the one made later wins; what the other said
/// is kept as history, so that no number loses its source.
final class ArticlesPlan {

    private record ChannelKey(long article, String channel) {}

    private final FigureService figures;
    private final Numbers numbers;
    private final ArticleBook book = new ArticleBook();
    private final Merger<Long, ArticleFigures> merger = new Merger<>();
    private final Merger<ChannelKey, ChannelReads> channels = new Merger<>();
    private final List<PastFigures> past = new ArrayList<>();
    private final Map<Long, Set<Counts>> said = new HashMap<>();
    private final Map<AccountId, Period> looked = new HashMap<>();
    private final Set<String> urls = new HashSet<>();
    private final Map<Long, TouchedArticle> touched = new LinkedHashMap<>();
    private final Map<ExportFile, List<Notice>> falls = new HashMap<>();

    ArticlesPlan(FigureService figures, Numbers numbers) {
        this.figures = figures;
        this.numbers = numbers;
    }

    void look(ExportFile file, AccountId account, LocalDate from, LocalDate to) {
        looked.merge(
                account,
                new Period(from, to),
                (a, b) -> new Period(
                        a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()));
        file.rows(ExportRow.Article.class).forEach(row -> {
            if (!row.url().key().isEmpty()) {
                urls.add(row.url().key());
            }
        });
    }

    void begin() {
        var there = new LinkedHashMap<Long, ArticleFigures>();
        looked.forEach((account, period) -> figures.articles(account, period).forEach(a -> there.put(a.id(), a)));
        if (!urls.isEmpty()) {
            figures.withUrlKeys(List.copyOf(urls)).forEach(a -> there.put(a.id(), a));
        }
        there.values().forEach(a -> {
            book.add(a);
            merger.known(a.id(), a);
        });
        var ids = List.copyOf(there.keySet());
        figures.past(ids)
                .forEach(p ->
                        said.computeIfAbsent(p.article(), _ -> new HashSet<>()).add(p.counts()));
        figures.channels(ids).forEach(c -> channels.known(new ChannelKey(c.article(), c.channel()), c));
    }

    void add(ExportFile file, AccountId account) {
        for (var row : file.rows(ExportRow.Article.class)) {
            article(file, account, row);
        }
        for (var row : file.rows(ExportRow.Channel.class)) {
            channel(file, account, row);
        }
    }

    private void article(ExportFile file, AccountId account, ExportRow.Article row) {
        var found = book.find(account, row.url(), row.title(), row.day());
        var id = found == null ? numbers.next() : found.id();
        merger.offer(
                id,
                row.source(),
                there -> {
                    var after =
                            there == null ? ArticleRows.fresh(id, account, row, file.told()) : merged(there, row, file);
                    note(after, row.form(), row.isOpen(), !after.equals(there));
                    return after;
                },
                "title",
                row.title());
    }

    private void note(ArticleFigures article, PostForm form, boolean isOpen, boolean matters) {
        book.add(article);
        var one = touched.computeIfAbsent(article.id(), _ -> new TouchedArticle(article, form));
        one.article = article;
        one.isOpen &= isOpen;
        one.matters |= matters;
    }

    private ArticleFigures merged(ArticleFigures there, ExportRow.Article row, ExportFile file) {
        var known =
                there.url().text().isEmpty() && !row.url().text().isEmpty() ? ArticleRows.adopted(there, row) : there;
        if (known.counts().covers(row.counts()) || wasSaid(known.id(), row.counts())) {
            return known;
        }
        if (file.asOf().isBefore(known.told().asOf())) {
            keep(known.id(), row.counts(), file.told());
            return known;
        }
        if (!known.counts().isEmpty()) {
            keep(known.id(), known.counts(), known.told());
        }
        if (known.counts().fallsTo(row.counts())) {
            falls.computeIfAbsent(file, _ -> new ArrayList<>())
                    .add(new Notice(row.source().row(), "intake.notice.figures-fall", List.of(row.title())));
        }
        return known.with(known.counts().under(row.counts()), file.told());
    }

    private boolean wasSaid(long article, Counts counts) {
        return said.getOrDefault(article, Set.of()).stream().anyMatch(c -> c.covers(counts));
    }

    private void keep(long article, Counts counts, Told told) {
        if (said.computeIfAbsent(article, _ -> new HashSet<>()).add(counts)) {
            past.add(new PastFigures(numbers.next(), article, counts, told));
        }
    }

    private void channel(ExportFile file, AccountId account, ExportRow.Channel row) {
        var article = book.find(account, ArticleUrl.NONE, row.title(), row.day());
        if (article == null) {
            article = new ArticleFigures(
                    numbers.next(),
                    account,
                    ArticleUrl.NONE,
                    row.title(),
                    row.at(),
                    null,
                    true,
                    Counts.NONE,
                    file.told());
            merger.put(article.id(), article);
            note(article, PostForm.ARTICLE, true, true);
        } else if (!touched.containsKey(article.id())) {
            note(article, PostForm.ARTICLE, true, false);
        }
        var id = article.id();
        channels.offer(
                new ChannelKey(id, row.channel()),
                row.source(),
                there -> ArticleRows.merged(there, id, row, file.told()),
                "channel",
                row.channel());
    }

    /// The articles rows spoke of, in the order of the rows.
    Collection<TouchedArticle> touched() {
        return touched.values();
    }

    /// Ties an article to a publication.
    void tie(TouchedArticle one, long publication) {
        one.article = one.article.with(publication);
        merger.put(one.article.id(), one.article);
    }

    List<Notice> falls(ExportFile file) {
        return falls.getOrDefault(file, List.of());
    }

    List<Change<ArticleFigures>> articles() {
        return merger.changes();
    }

    List<Change<PastFigures>> past() {
        return past.stream().map(Change::added).toList();
    }

    List<Change<ChannelReads>> channels() {
        return channels.changes();
    }

    /// The span of days of the articles, by account.
    Map<AccountId, Period> looked() {
        return looked;
    }
}
