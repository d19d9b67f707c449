package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.jspecify.annotations.Nullable;

/// Knows articles again: on an account, by address, else by title and day unless both have addresses that
/// differ.
final class ArticleBook {

    private record ByUrl(AccountId account, String key) {}

    private record ByTitle(AccountId account, String title, LocalDate day) {}

    private final Map<ByUrl, Long> byUrl = new HashMap<>();
    private final Map<ByTitle, List<Long>> byTitle = new HashMap<>();
    private final Map<Long, ArticleFigures> articles = new HashMap<>();

    void add(ArticleFigures article) {
        var isNew = articles.put(article.id(), article) == null;
        var key = article.url().key();
        if (!key.isEmpty()) {
            byUrl.putIfAbsent(new ByUrl(article.account(), key), article.id());
        }
        if (isNew) {
            byTitle.computeIfAbsent(titleOf(article), _ -> new ArrayList<>(1)).add(article.id());
        }
    }

    private static ByTitle titleOf(ArticleFigures article) {
        return new ByTitle(
                article.account(), article.title(), article.publishedAt().toLocalDate());
    }

    @Nullable
    ArticleFigures find(AccountId account, ArticleUrl url, String title, LocalDate day) {
        var linked = url.key().isEmpty() ? null : byUrl.get(new ByUrl(account, url.key()));
        if (linked != null) {
            return articles.get(linked);
        }
        for (var id : byTitle.getOrDefault(new ByTitle(account, title, day), List.of())) {
            var there = articles.get(id);
            if (there != null && (url.key().isEmpty() || there.url().key().isEmpty())) {
                return there;
            }
        }
        return null;
    }
}
