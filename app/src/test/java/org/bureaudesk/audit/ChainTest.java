package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to the log behind the program's back is found, and the first broken entry is named.
class ChainTest {

    private static final String COPY = "number, at, person, actor, mode, action, subject, facts, previous, seal";

    @TempDir
    private Path folder;

    private TestLog log;

    @BeforeEach
    void open() {
        log = new TestLog(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6})
    void anUntouchedLogIsSound(int entries) {
        log.write(entries);

        assertThat(log.verdict()).isEqualTo("sound");
        assertThat(log.check().entries()).isEqualTo(entries);
    }

    @Test
    void theSealIsTheSha256OfTheColumnsWithTheirLengths() {
        log.write(1);
        log.with(audit -> {
            var entry = audit.whole().getFirst();

            assertThat(entry.previous()).isEqualTo("0".repeat(64));
            assertThat(entry.at()).isEqualTo("2026-11-23T09:00:00");
            assertThat(entry.facts()).isEqualTo("{\"layout\":\"brief\",\"records\":1}");
            assertThat(entry.seal())
                    .isEqualTo(sealOf(
                            "bureau-desk audit 1",
                            "1",
                            "2026-11-23T09:00:00",
                            "7",
                            "张三",
                            "SIGNED_IN",
                            "REPORT_MADE",
                            "报告1",
                            "{\"layout\":\"brief\",\"records\":1}",
                            "0".repeat(64)));
        });
    }

    /// As anybody could compute it, without a class of ours.
    private static String sealOf(String... fields) {
        var bytes = new java.io.ByteArrayOutputStream();
        for (var field : fields) {
            var text = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return org.bureaudesk.kernel.Sha256.of(bytes.toByteArray());
    }

    static Stream<Arguments> altered() {
        return Stream.of("at", "actor", "mode", "action", "subject", "facts", "previous", "seal")
                .flatMap(column -> Stream.of(1, 3, 5).map(number -> Arguments.of(column, number)));
    }

    @ParameterizedTest(name = "{0} of entry {1}")
    @MethodSource("altered")
    void everyColumnIsSealed(String column, int number) {
        log.write(5)
                .tamper("UPDATE audit_entry SET %s = 'x' || substr(%s, 2) || 'y' WHERE number = %d"
                        .formatted(column, column, number));

        assertThat(log.verdict()).isEqualTo(number + " ALTERED");
    }

    @ParameterizedTest(name = "{0} of entry {1}")
    @MethodSource("altered")
    void aSingleBitInTheLastByteCounts(String column, int number) {
        log.write(5)
                .tamper(("UPDATE audit_entry SET %s = substr(%s, 1, length(%s) - 1)"
                                + " || char(unicode(substr(%s, -1)) + 1) WHERE number = %d")
                        .formatted(column, column, column, column, number));

        assertThat(log.verdict()).isEqualTo(number + " ALTERED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void thePersonIsSealed(int number) {
        log.write(5).tamper("UPDATE audit_entry SET person = 8 WHERE number = " + number);

        assertThat(log.verdict()).isEqualTo(number + " ALTERED");
    }

    @Test
    void textCannotWanderFromOneColumnIntoTheNext() {
        log.write(3).tamper("UPDATE audit_entry SET actor = actor || substr(mode, 1, 1), mode = substr(mode, 2)");

        assertThat(log.verdict()).isEqualTo("1 ALTERED");
    }

    @Test
    void bytesThatAreNoTextDoNotPassForOthers() {
        log.write(2).tamper("UPDATE audit_entry SET subject = CAST(x'E68AA5FF31' AS TEXT) WHERE number = 1");
        var first = log.verdict();
        log.tamper("UPDATE audit_entry SET subject = CAST(x'E68AA5FE31' AS TEXT) WHERE number = 1");

        assertThat(first).isEqualTo("1 ALTERED");
        assertThat(log.verdict()).isEqualTo("1 ALTERED");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 MISSING", "3, 3 MISSING", "5, 5 MISSING"})
    void anEntryTakenOutIsMissed(int number, String verdict) {
        log.write(5).tamper("DELETE FROM audit_entry WHERE number = " + number);

        assertThat(log.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"4, 5 MISSING", "2, 3 MISSING", "0, 1 MISSING"})
    void aTailCutOffIsMissed(int kept, String verdict) {
        log.write(5).tamper("DELETE FROM audit_entry WHERE number > " + kept);

        assertThat(log.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "2, 4, 2", "4, 5, 4", "1, 5, 1"})
    void twoThatChangedPlacesAreFound(int one, int other, int first) {
        log.write(5)
                .tamper(
                        "UPDATE audit_entry SET number = -1 WHERE number = " + one,
                        "UPDATE audit_entry SET number = %d WHERE number = %d".formatted(one, other),
                        "UPDATE audit_entry SET number = %d WHERE number = -1".formatted(other));

        assertThat(log.verdict()).isEqualTo(first + " ALTERED");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 ALTERED", "5, 5 ALTERED"})
    void anEntryExchangedForAnotherSoundOneIsNamedItself(int number, String verdict) {
        log.write(5);
        var forged = new AuditEntry[1];
        log.with(audit -> {
            var entry = audit.whole().get(number - 1);
            var other = new AuditEntry(
                    entry.number(),
                    entry.at(),
                    entry.person(),
                    "李四",
                    entry.mode(),
                    entry.action(),
                    entry.subject(),
                    entry.facts(),
                    entry.previous(),
                    "");
            forged[0] = other.sealedWith(Seal.of(other));
        });
        log.tamper("UPDATE audit_entry SET actor = '李四', seal = '%s' WHERE number = %d"
                .formatted(forged[0].seal(), number));

        assertThat(log.verdict()).isEqualTo(verdict);
    }

    @Test
    void anEntryBeforeTheFirstIsForeign() {
        log.write(2)
                .tamper("INSERT INTO audit_entry SELECT 0, " + COPY.substring(8)
                        + " FROM audit_entry WHERE number = 1");

        assertThat(log.verdict()).isEqualTo("0 FOREIGN");
    }

    @Test
    void anEntryAddedByAnotherProgramIsForeignEvenIfItsSealIsRight() {
        log.write(3);
        var before = log.headText();
        log.write(1).writeHead(before);

        assertThat(log.verdict()).isEqualTo("4 FOREIGN");
    }

    @Test
    void aHeadThatIsGoneIsMissed() throws IOException {
        log.write(3);
        Files.delete(log.head());

        assertThat(log.verdict()).isEqualTo("0 HEAD_MISSING");
        assertThat(log.write(1).verdict()).as("going on wipes nothing out").isEqualTo("0 HEAD_MISSING");
    }

    @Test
    void everyByteOfTheHeadCounts() {
        log.write(3);
        var whole = log.headText().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            var other = whole.clone();
            other[i] ^= 1;
            log.writeHead(new String(other, StandardCharsets.ISO_8859_1));

            assertThat(log.verdict()).as("byte %d", i).isNotEqualTo("sound");
        }
        assertThat(log.writeHead(new String(whole, StandardCharsets.UTF_8)).verdict())
                .isEqualTo("sound");
    }

    @Test
    void goingOnAfterTheTailWasCutWipesNothingOut() {
        log.write(5).tamper("DELETE FROM audit_entry WHERE number > 3");
        log.write(4);

        assertThat(log.verdict()).isEqualTo("4 MISSING");
        assertThat(log.check().entries()).isEqualTo(7);
    }

    @Test
    void whatAPersonExplainsIsInTheLogAndNoLongerComplainedOf() {
        log.write(5).tamper("DELETE FROM audit_entry WHERE number > 3");
        log.with(audit -> audit.explain(
                audit.check(org.bureaudesk.kernel.Progress.NONE).firstBreak().orElseThrow(), "换回了旧库"));

        assertThat(log.verdict()).isEqualTo("sound");
        log.with(audit -> assertThat(audit.whole().getLast())
                .returns("换回了旧库", AuditEntry::subject)
                .returns("HEAD_EXPLAINED", AuditEntry::action)
                .returns("4", entry -> entry.factsByName().get("number")));
    }

    @Test
    void explainingDoesNotMakeAnAlteredEntrySound() {
        log.write(5).tamper("UPDATE audit_entry SET subject = '别的' WHERE number = 2");
        log.with(audit -> audit.explain(
                audit.check(org.bureaudesk.kernel.Progress.NONE).firstBreak().orElseThrow(), "算了"));

        assertThat(log.verdict()).isEqualTo("2 ALTERED");
    }

    /// Flips bytes of the file itself, where the words of an entry stand in it.
    @Test
    void aByteChangedInTheFileItselfIsFound() throws IOException {
        log.write(40);
        var file = folder.resolve("bureau-desk.db");
        var bytes = Files.readAllBytes(file);
        var word = "报告17".getBytes(StandardCharsets.UTF_8);
        for (int at = indexOf(bytes, word); at >= 0; at = indexOf(bytes, word)) { // pages once moved leave copies
            bytes[at + word.length - 1] = '8';
        }
        Files.write(file, bytes);

        assertThat(log.verdict()).isEqualTo("17 ALTERED");
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i + part.length <= whole.length; i++) {
            if (java.util.Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void theColumnsTriedHereAreAllThereAre() {
        log.write(1);
        log.tamper("CREATE TABLE columns_are AS SELECT " + COPY + " FROM audit_entry", "DROP TABLE columns_are");
        log.with(audit -> assertThat(audit.whole().getFirst().getClass().getRecordComponents())
                .hasSize(COPY.split(",").length));
    }
}
