package org.bureaudesk.post.release.screen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.bureaudesk.post.release.ReleasePolicy;
import org.jspecify.annotations.Nullable;

/// What went out, or is to, on one account and day, to be made pushes of. FX thread only.
final class PushViewModel {

    /// An article as the page shows it.
    record Item(PostId post, String title, @Nullable LocalDateTime at, boolean out, Push push) {}

    /// The articles of one account and day, those of one push together, in its order.
    record Day(Account account, LocalDate day, int most, List<Item> items) {

        Day {
            items = List.copyOf(items);
        }

        /// How many sends they use as they stand.
        long sends() {
            return items.stream().filter(i -> i.push().id().isEmpty()).count()
                    + items.stream()
                            .map(i -> i.push().id())
                            .filter(id -> !id.isEmpty())
                            .distinct()
                            .count();
        }
    }

    private final ReleaseViewModel panel;
    private final ObservableList<Day> days = FXCollections.observableArrayList();
    private int latestRequest;

    PushViewModel(ReleaseViewModel panel) {
        this.panel = panel;
        panel.onReloaded(this::reload);
    }

    ObservableList<Day> days() {
        return days;
    }

    private void reload() {
        var request = ++latestRequest;
        var posts = List.copyOf(panel.posts());
        panel.parts()
                .tasks()
                .load(
                        () -> read(posts),
                        found -> {
                            if (request == latestRequest) {
                                days.setAll(found);
                            }
                        },
                        () -> {});
    }

    private record Key(Account account, LocalDate day) {}

    private List<Day> read(List<Post> posts) {
        var accounts = panel.parts().accounts().all().stream()
                .filter(account -> account.platform().hasPushes())
                .collect(Collectors.toMap(Account::id, Function.identity()));
        var planned = new LinkedHashMap<Key, List<Item>>();
        var keys = new LinkedHashSet<Key>();
        for (var post : posts) {
            for (var publication : post.publications()) {
                var account = accounts.get(publication.account());
                var at = ReleasePolicy.moment(publication);
                if (account != null && at != null) {
                    var key = new Key(account, at.toLocalDate());
                    keys.add(key);
                    if (!publication.isPublished()) {
                        planned.computeIfAbsent(key, _ -> new ArrayList<>()).add(item(post, publication));
                    }
                }
            }
        }
        var all = new ArrayList<Day>();
        for (var key : keys) {
            var most = panel.parts().releases().mostInAPush(key.account().id());
            add(all, key, most, out(key));
            add(all, key, most, planned.getOrDefault(key, List.of()));
        }
        all.sort(Comparator.comparing(Day::day)
                .thenComparingLong(d -> d.account().id().value()));
        return all;
    }

    private static void add(List<Day> all, Key key, int most, List<Item> items) {
        if (items.size() > 1) {
            all.add(new Day(key.account(), key.day(), most, ordered(items)));
        }
    }

    /// Everything that went out on the account that day, whoever was chosen: a push is whole or it is none.
    private List<Item> out(Key key) {
        return panel.parts().posts().published(key.account().id(), new Period(key.day(), key.day())).stream()
                .map(a -> new Item(a.post(), a.title(), a.publishedAt(), true, a.push()))
                .toList();
    }

    private static Item item(Post post, Publication publication) {
        return new Item(
                post.id(),
                post.text().title(),
                ReleasePolicy.moment(publication),
                publication.isPublished(),
                publication.push());
    }

    private static List<Item> ordered(List<Item> items) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            first.putIfAbsent(groupOf(items.get(i)), i);
        }
        return items.stream()
                .sorted(Comparator.<Item>comparingInt(i -> Objects.requireNonNull(first.get(groupOf(i))))
                        .thenComparing(
                                i -> i.push().position(), Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .toList();
    }

    private static String groupOf(Item item) {
        return item.push().id().isEmpty()
                ? "#" + item.post().value()
                : item.push().id();
    }

    /// Makes one push of the articles, in this order.
    void group(Day day, List<Item> order) {
        var posts = order.stream().map(Item::post).toList();
        panel.parts()
                .tasks()
                .perform(
                        () -> panel.parts().releases().group(day.account().id(), posts),
                        () -> panel.parts().dialogs().notice("release.push.grouped", posts.size()));
    }

    void ungroup(Day day, List<Item> members) {
        var posts = members.stream().map(Item::post).toList();
        panel.parts()
                .tasks()
                .perform(
                        () -> panel.parts().releases().ungroup(day.account().id(), posts),
                        () -> panel.parts().dialogs().notice("release.push.ungrouped", posts.size()));
    }
}
