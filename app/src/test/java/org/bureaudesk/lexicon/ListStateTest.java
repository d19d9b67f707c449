package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One state of the lists is told from another, and the check goes by the last one without holding anybody up.
@SuppressWarnings("NullAway.Init")
class ListStateTest {

    private static final Term OWN = Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE);
    private static final Draft DRAFT = Draft.of("", "", "昨日在青云阁设宴。");

    @TempDir
    private Path folder;

    private House house;
    private TermService terms;
    private LexiconService lexicon;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
        lexicon = house.lexicon().service();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyChangeTellsAndTakingItBackTellsTheOldStateAgain() {
        var prints = new ArrayList<String>();
        prints.add(lexicon.print());
        var entry = terms.save(null, OWN, true);
        prints.add(lexicon.print());
        terms.enable(List.of(entry), false);
        prints.add(lexicon.print());
        house.lexicon().hosts().save(null, "example.org", HostKind.TRUSTED, "");
        prints.add(lexicon.print());
        terms.enable(List.of(terms.entries().getLast()), false);
        prints.add(lexicon.print());
        assertThat(prints).doesNotHaveDuplicates();

        for (int i = prints.size() - 2; i >= 0; i--) {
            house.history().undo();
            assertThat(lexicon.print()).isEqualTo(prints.get(i));
        }
    }

    @Test
    void switchedOffHostsDoNotTell() {
        var before = lexicon.print();
        house.lexicon().hosts().save(null, "example.org", HostKind.SHORT, "");
        var hosts = house.lexicon().hosts();
        hosts.enable(
                hosts.all().stream().filter(h -> h.origin() == Entry.Origin.OWN).toList(), false);
        assertThat(lexicon.print()).isEqualTo(before);
    }

    @Test
    void aSwitchedOffShippedEntryDoesNotFireAndFiresAgainWhenItIsOn() {
        var entry = terms.entries().stream()
                .filter(e -> e.term().text().equals("布署"))
                .findFirst()
                .orElseThrow();
        var draft = Draft.of("", "", "会议布署了工作。");
        assertThat(lexicon.check(draft)).extracting(Finding::text).contains("布署");
        terms.enable(List.of(entry), false);
        assertThat(lexicon.check(draft)).extracting(Finding::text).doesNotContain("布署");
        house.history().undo();
        assertThat(lexicon.check(draft)).extracting(Finding::text).contains("布署");
    }

    @Test
    void whoChangesTheListsWhileTheEngineIsBeingBuiltDoesNotWaitForIt() throws Exception {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 20_000; i++) {
            lines.add("词" + Integer.toString(i, 36) + "条目");
        }
        terms.carryOut(terms.plan(Files.write(folder.resolve("terms.txt"), lines)));
        var begun = new CountDownLatch(1);
        var check = CompletableFuture.supplyAsync(() -> {
            begun.countDown();
            return lexicon.check(DRAFT);
        });
        begun.await();
        terms.save(null, OWN, true); // in the midst of it
        assertThat(check.get(60, TimeUnit.SECONDS).size()).isLessThanOrEqualTo(1);
        assertThat(lexicon.check(DRAFT)).extracting(Finding::text).containsExactly("青云阁");
    }

    @Test
    void checksFromManyThreadsWhileTheListsChangeEndWithTheLastState() throws Exception {
        var found = Collections.synchronizedList(new ArrayList<List<Finding>>());
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofPlatform().start(() -> found.add(lexicon.check(DRAFT))));
        }
        var entry = terms.save(null, OWN, true);
        terms.enable(List.of(entry), false);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(found).hasSize(4);
        assertThat(lexicon.check(DRAFT)).isEmpty();
    }
}
