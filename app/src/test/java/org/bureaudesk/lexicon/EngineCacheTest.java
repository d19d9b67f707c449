package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.engine.CheckEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engine kept in a file finds what a fresh one finds, and is used only where the file is whole and of the very same
/// sources.
class EngineCacheTest {

    private static final Draft DRAFT = Draft.of("打击赌博", "", "甲赌*博。转发得好运。消息不径而走。见 https://a.example/1 。");
    private static final byte[] SOURCES = "词".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHERS = "词条".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptFindsWhatWasBuilt() {
        var built = build();
        assertThat(built).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Objects.requireNonNull(read(SOURCES)).check(DRAFT)).isEqualTo(built);
    }

    /// Who reads the file has not read the phrases.
    @Test
    void phrasesAreKeptToo() {
        assertThat(build()).extracting(Finding::rule).contains("wrong-form.near");
        var bare = new SideLists(List.of(), Map.of(), List.of(), new LinkLists(Set.of(), Set.of()), RuleChoices.NONE);
        var engine = Objects.requireNonNull(cache().read(() -> SOURCES, () -> bare));
        assertThat(engine.check(DRAFT)).extracting(Finding::rule).contains("wrong-form.near");
    }

    @Test
    void otherSourcesAreNotTakenForThese() {
        build();
        assertThat(read(OTHERS)).isNull();
        assertThat(read(new byte[0])).isNull();
        assertThat(read("詞".getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void whatStandsBesideTheTermsIsNotKept() {
        build();
        var trusting = new SideLists(
                List.of(), Map.of(), List.of(), new LinkLists(Set.of("a.example"), Set.of()), RuleChoices.NONE);
        var engine = Objects.requireNonNull(cache().read(() -> SOURCES, () -> trusting));
        assertThat(engine.beside()).isEqualTo(trusting);
        assertThat(engine.check(DRAFT)).hasSize(build().size() - 1);
    }

    @Test
    void aFileDamagedAnywhereIsNotUsed() throws IOException {
        build();
        var whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at += at < 64 ? 1 : whole.length / 40) {
            var damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file(), damaged);
            assertThat(read(SOURCES)).describedAs("byte %d", at).isNull();
        }
    }

    @Test
    void aFileCutOffOrEmptyOrLongerIsNotUsed() throws IOException {
        build();
        var whole = Files.readAllBytes(file());
        for (int length :
                new int[] {0, 3, 11, 12, 15, 16, 18, 19, 60, whole.length / 2, whole.length - 1, whole.length + 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(read(SOURCES)).describedAs("%d bytes", length).isNull();
        }
    }

    @Test
    void aWholeFileOfAnotherFormIsNotUsed() throws IOException {
        build();
        var other = Files.readAllBytes(file());
        other[3]++;
        Files.write(file(), other);
        assertThat(read(SOURCES)).isNull();
    }

    @Test
    void aBuiltOneTakesThePlaceOfADamagedOne() throws IOException {
        build();
        Files.write(file(), new byte[] {1, 2, 3});
        var built = build();
        assertThat(Objects.requireNonNull(read(SOURCES)).check(DRAFT)).isEqualTo(built);
    }

    @Test
    void withoutAPlaceToKeepItTheCheckStillWorks() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertThat(build()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(read(SOURCES)).isNull();
    }

    private Path file() {
        return folder.resolve("cache").resolve("check-index.bin");
    }

    private EngineCache cache() {
        return new EngineCache(file());
    }

    private List<Finding> build() {
        return cache().build(SOURCES, lists()).check(DRAFT);
    }

    private @Nullable CheckEngine read(byte[] sources) {
        return cache().read(() -> sources, EngineCacheTest::beside);
    }

    private static SideLists beside() {
        return new SideLists(
                List.of(),
                Map.of(WordUse.IDIOM, List.of("不胫而走"), WordUse.ALIKE, List.of("径胫")),
                List.of(),
                new LinkLists(Set.of(), Set.of()),
                RuleChoices.NONE);
    }

    private static Lists lists() {
        var terms = List.of(
                Term.banned("赌博", Category.GAMBLING, Severity.GRAVE),
                Term.guard("打击", Category.GAMBLING),
                Term.banned("转发…好运", Category.CLICKBAIT, Severity.NORMAL));
        return new Lists(terms, "賭赌", beside());
    }
}
