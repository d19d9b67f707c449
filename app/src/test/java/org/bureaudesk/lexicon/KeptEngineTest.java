package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file is used while the lists say the same, whatever happened in between, and never when they say anything else.
@SuppressWarnings("NullAway.Init")
class KeptEngineTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final Term OWN = Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE);
    private static final Term MILDER = Term.banned("青云阁", Category.ADVERTISING, Severity.NORMAL);

    @TempDir
    private Path folder;

    private House house;
    private TermService terms;
    private LexiconStore store;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
        store = new LexiconStore(house.workspace().database());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theNextStartReadsTheFile() throws IOException {
        terms.save(null, OWN, true);
        var built = found();
        age();
        startAgain();
        assertThat(found()).isEqualTo(built).hasSize(1);
        assertThat(age()).isEqualTo(LONG_AGO); // what is built is written
    }

    @Test
    void aStartWithAFileMakesNoTermOfAnyRow() {
        sql("INSERT INTO lexicon_term VALUES (1, '词', 'NO SUCH KIND', 'OWN', 'HINT', '', '', 0, 0, NULL, 1)");
        assertThatThrownBy(() -> terms.own()).isInstanceOf(IllegalArgumentException.class);
        var beside = new SideLists(List.of(), Map.of(), List.of(), new LinkLists(Set.of(), Set.of()), RuleChoices.NONE);
        new EngineCache(file()).build(Sources.of(store.image()), new Lists(List.of(OWN), "", beside));
        assertThat(found()).hasSize(1);
    }

    @Test
    void everyChangeOfATermIsBuiltAnew() throws IOException {
        terms.save(null, OWN, true);
        assertThat(found()).extracting(Finding::severity).containsExactly(Severity.GRAVE);
        age();
        terms.save(entry(), MILDER, true);
        assertThat(found()).extracting(Finding::severity).containsExactly(Severity.NORMAL);
        assertThat(age()).isGreaterThan(LONG_AGO);
        terms.enable(List.of(entry()), false);
        assertThat(found()).isEmpty();
        assertThat(age()).isGreaterThan(LONG_AGO);
        terms.enable(List.of(entry()), true);
        terms.delete(List.of(entry()));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsUndoneNeedsNoNewFile() throws IOException {
        terms.save(null, OWN, true);
        found();
        age();
        terms.save(entry(), MILDER, true);
        house.history().undo();
        assertThat(found()).extracting(Finding::severity).containsExactly(Severity.GRAVE);
        assertThat(age()).isEqualTo(LONG_AGO);
        terms.delete(List.of(entry()));
        house.history().undo();
        assertThat(found()).hasSize(1);
        assertThat(age()).isEqualTo(LONG_AGO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "term = '青云楼'",
                "kind = 'ALLOWED'",
                "category = 'OWN'",
                "severity = 'HINT'",
                "replacement = '青云'",
                "source = '某文'",
                "title_only = 1",
                "guarded = 0",
                "since = '2018-03-17'",
                "enabled = 0",
                "term = '青云', replacement = '阁'"
            })
    void everyColumnTells(String change) {
        terms.save(null, OWN, true);
        var before = store.image();
        sql("UPDATE lexicon_term SET " + change);
        assertThat(store.image()).isNotEqualTo(before);
    }

    @Test
    void theOrderAndTheNumberOfTermsTell() {
        var none = store.image();
        terms.save(null, OWN, true);
        terms.save(null, Term.banned("甲", Category.OWN, Severity.HINT), true);
        var images = new ArrayList<byte[]>(List.of(none, store.image()));
        sql("UPDATE lexicon_term SET id = id + 100 WHERE term = '青云阁'");
        images.add(store.image());
        sql("DELETE FROM lexicon_term WHERE term = '甲'");
        images.add(store.image());
        assertThat(images).doesNotHaveDuplicates();
        assertThat(none).isEmpty();
    }

    @Test
    void theShippedListsTell() {
        var sources = new String(Sources.of(new byte[0]), StandardCharsets.UTF_8);
        var telling = List.of(
                "布署",
                ShippedLists.folding().substring(0, 2),
                "WRONG_FORM",
                Runtime.version().toString());
        assertThat(telling).allMatch(sources::contains);
    }

    private void startAgain() {
        house.close();
        open();
    }

    private Path file() {
        return folder.resolve("cache").resolve("check-index.bin");
    }

    /// When the file was last written; makes it look old.
    private FileTime age() throws IOException {
        var written = Files.getLastModifiedTime(file());
        Files.setLastModifiedTime(file(), LONG_AGO);
        return written;
    }

    private void sql(String statement) {
        house.workspace().database().write(handle -> handle.execute(statement));
    }

    private Entry entry() {
        return terms.entries().getFirst();
    }

    private List<Finding> found() {
        return house.lexicon().service().check(Draft.of("", "", "昨日在青云阁举行了活动。"));
    }
}
