package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bureaudesk.storage.Workspace;
import org.jspecify.annotations.Nullable;

/// The list of the log answers as a look at every entry would, page by page, whatever is typed into the search.
@SuppressWarnings("NullAway.Init") // written before the first law
class AuditListProperties {

    private static final List<String> WORDS = List.of("50%", "a_b", "甲!乙", "O'Brien", "寒潮", "寒潮蓝色预警", "\"");
    private static final List<String> ACTORS = List.of("张三", "李四", "");
    private static final List<String> DAYS = List.of("2026-11-21", "2026-11-22", "2026-11-23");

    private static Path folder;
    private static Workspace workspace;
    private static AuditListStore list;
    private static List<AuditEntry> whole;

    @BeforeContainer
    static void write() throws Exception {
        folder = Files.createTempDirectory("audit-list");
        workspace = Workspace.open(folder);
        var store = new AuditStore(workspace.database(), new HeadFile(folder.resolve("audit-head.txt")));
        var actions = AuditAction.values();
        var lines = new ArrayList<AuditStore.Line>();
        for (int i = 0; i < 90; i++) {
            lines.add(new AuditStore.Line(
                    DAYS.get(i / 30) + "T%02d:00:00".formatted(i % 24),
                    new Actor(i % 3, ACTORS.get(i % ACTORS.size()), Actor.Mode.NAMED),
                    Deed.of(actions[i % actions.length], WORDS.get(i % WORDS.size()), "n", i)));
        }
        workspace.database().write(handle -> {
            store.step(lines).in(handle);
            return true;
        });
        list = new AuditListStore(workspace.database());
        whole = list.whole();
    }

    @AfterContainer
    static void close() throws Exception {
        workspace.close();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 300)
    void pagesAndCountAreWhatALookAtEveryEntryFinds(
            @ForAll("queries") AuditQuery query, @ForAll @IntRange(min = 1, max = 40) int size) {
        var wanted =
                whole.reversed().stream().filter(entry -> takes(query, entry)).toList();

        var paged = new ArrayList<AuditEntry>();
        var before = Long.MAX_VALUE;
        for (var page = list.page(query, before, size); !page.isEmpty(); page = list.page(query, before, size)) {
            paged.addAll(page);
            before = page.getLast().number();
        }

        assertThat(paged).isEqualTo(wanted);
        assertThat(list.count(query, 1_000)).isEqualTo(wanted.size());
        assertThat(list.count(query, size)).isEqualTo(Math.min(size, wanted.size()));
    }

    /// The same in words of Java.
    private static boolean takes(AuditQuery query, AuditEntry entry) {
        var day = LocalDate.parse(entry.at().substring(0, 10));
        return (query.text().isEmpty()
                        || List.of(entry.subject(), entry.facts(), entry.actor()).stream()
                                .anyMatch(text -> holds(text, query.text()))
                        || query.actions().contains(entry.action()))
                && (query.actor().isEmpty() || entry.actor().equals(query.actor()))
                && (query.kind() == null
                        || entry.knownAction().map(AuditAction::kind).equals(Optional.of(query.kind())))
                && (query.from() == null || !day.isBefore(query.from()))
                && (query.to() == null || !day.isAfter(query.to()));
    }

    private static boolean holds(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<AuditQuery> queries() {
        var text = Arbitraries.of(
                "", "", "%", "_", "!", "'", "\"", "寒潮", "蓝色", "50%", "A_B", " 甲!乙 ", "n\":1", "' OR 1=1 --");
        var actions = Arbitraries.of(List.<String>of(), List.of("SIGNED_IN", "REPORT_MADE"));
        var days = Arbitraries.of(DAYS).map(LocalDate::parse).injectNull(0.6);
        return Combinators.combine(text, actions, Arbitraries.of("", "", "张三", "王五"), kinds(), days, days)
                .as(AuditQuery::new);
    }

    private static Arbitrary<@Nullable AuditKind> kinds() {
        return Arbitraries.of(AuditKind.class).injectNull(0.6);
    }
}
