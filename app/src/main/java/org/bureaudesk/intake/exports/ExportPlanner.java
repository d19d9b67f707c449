package org.bureaudesk.intake.exports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.plan.Changes;
import org.bureaudesk.intake.plan.Numbers;
import org.bureaudesk.intake.plan.Rooms;
import org.jspecify.annotations.Nullable;

/// Holds the files platforms exported against the records, the one made first before the others.
public final class ExportPlanner {

    private final Rooms rooms;
    private final Decisions decisions;
    private final @Nullable AccountId given;
    private final Map<String, AccountId> remembered;
    private final LocalDateTime now;
    private final Map<ExportFile, ExportPlan> plans = new LinkedHashMap<>();
    private List<ArticleMatch> matches = List.of();
    private int withoutPost;

    /// @param given whose every file is, by the user's word; `null` where nobody said
    /// @param remembered whose files of a [FilePattern] were before
    public ExportPlanner(
            Rooms rooms,
            Decisions decisions,
            @Nullable AccountId given,
            Map<String, AccountId> remembered,
            LocalDateTime now) {
        this.rooms = rooms;
        this.decisions = decisions;
        this.given = given;
        this.remembered = remembered;
        this.now = now;
    }

    /// What the files come to, laid over what the office's own sheets of the same import bring.
    ///
    /// @param isRepeated whether the very same file was imported before
    public Changes plan(List<ExportFile> files, Changes others, Numbers numbers, Predicate<ExportFile> isRepeated) {
        if (files.isEmpty()) {
            return others;
        }
        var accounts = accounts(files);
        var growth = new GrowthPlan(rooms.followers());
        var days = new DaysPlan(rooms.figures());
        var articles = new ArticlesPlan(rooms.figures(), numbers);
        accounts.forEach((file, account) -> {
            var from = file.from();
            var to = file.to();
            if (from != null && to != null) {
                growth.look(account, from, to);
                days.look(account, from, to);
                articles.look(file, account, from, to);
            }
        });
        growth.begin();
        days.begin();
        articles.begin();
        accounts.forEach((file, account) -> {
            growth.add(file, account, isRepeated.test(file));
            days.add(file, account);
            articles.add(file, account);
        });
        var posts = new PostsPlan(rooms.posts(), articles, decisions, numbers, now);
        var changedPosts = posts.plan();
        matches = List.copyOf(posts.matches());
        withoutPost = posts.withoutPost();
        accounts.keySet().forEach(file -> tell(file, articles));
        var figures = new Changes.Figures(
                articles.articles(), articles.past(), articles.channels(), days.trend(), days.readers());
        return others.with(changedPosts, growth.changes(), figures);
    }

    /// What is known of a file; only after [#plan].
    public ExportPlan planOf(ExportFile file) {
        var plan = plans.get(file);
        if (plan == null) {
            throw new IllegalArgumentException("Not planned: " + file.path());
        }
        return plan;
    }

    public List<ArticleMatch> matches() {
        return matches;
    }

    /// How many articles have no post and would not get one.
    public int withoutPost() {
        return withoutPost;
    }

    /// The files whose account is clear, the one made first before the others.
    private Map<ExportFile, AccountId> accounts(List<ExportFile> files) {
        var evidence = new Evidence(rooms);
        var finder = new AccountFinder(rooms.accounts().all(), decisions, given, remembered, evidence);
        var found = new HashMap<ExportFile, AccountId>();
        for (var file : files) {
            var candidates = finder.candidates(file);
            var account = finder.find(file, candidates).orElse(null);
            var doubt = account == null || decisions.confirmed().contains(file.path())
                    ? null
                    : evidence.contradiction(file, account).orElse(null);
            plans.put(
                    file,
                    new ExportPlan(
                            file.origin(),
                            account,
                            candidates,
                            file.from(),
                            file.to(),
                            doubt,
                            GrowthPlan.breaks(file)));
            if (account != null && doubt == null) {
                found.put(file, account.id());
            }
        }
        var ordered = new LinkedHashMap<ExportFile, AccountId>();
        found.keySet().stream()
                .sorted(Comparator.comparing(ExportFile::asOf).thenComparing(ExportFile::name))
                .forEach(file -> ordered.put(file, found.getOrDefault(file, new AccountId(0))));
        return ordered;
    }

    private void tell(ExportFile file, ArticlesPlan articles) {
        var falls = articles.falls(file);
        if (!falls.isEmpty()) {
            plans.computeIfPresent(file, (_, plan) -> {
                var notices = new ArrayList<>(plan.notices());
                notices.addAll(falls);
                return new ExportPlan(
                        plan.origin(),
                        plan.account(),
                        plan.candidates(),
                        plan.from(),
                        plan.to(),
                        plan.doubt(),
                        notices);
            });
        }
    }
}
