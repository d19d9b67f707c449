package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.lexicon.list.TermWords;
import org.bureaudesk.text.Messages;

/// What is exported comes back as it was, whatever stands in it, and no cell of it is a formula.
class TermFileProperties {

    private static final String SIGNS = "青云阁布署成佛=+-@'\"＝＋－＠,;\t 　a1Zé…#→|、()&<>\\_x0041_";

    @Property(tries = 60)
    void whatIsExportedComesBackAsItWas(@ForAll("entries") List<Entry> entries, @ForAll("endings") String ending) {
        var messages = Messages.in(entries.size() % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        withFile(ending, file -> {
            new TermFile(messages).write(file, entries, Progress.NONE);

            var read = TermRows.read(file);

            assertThat(read.refused()).isEmpty();
            assertThat(read.rows().stream().map(row -> new Entry(0, row.term(), row.enabled(), Origin.OWN)))
                    .isEqualTo(entries);
            assertThat(read.rows()).allMatch(TermRows.Row::hasSource);
        });
    }

    @Property(tries = 60)
    void noCellOfATextTableIsTakenForAFormula(@ForAll("entries") List<Entry> entries) {
        withFile(".csv", file -> {
            new TermFile(Messages.in(Locale.ENGLISH)).write(file, entries, Progress.NONE);

            try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
                parser.stream()
                        .flatMap(CSVRecord::stream)
                        .forEach(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@＝＋－＠\t\r]"));
            }
        });
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(".xlsx", ".csv", ".txt");
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        var text = Arbitraries.strings()
                .withChars(SIGNS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(t -> TermWords.fault(t).isEmpty());
        var remark = Arbitraries.strings()
                .withChars(SIGNS.toCharArray())
                .ofMaxLength(20)
                .map(TermWords::remark);
        var head = Combinators.combine(
                        text,
                        Arbitraries.of(TermKind.values()),
                        Arbitraries.of(Category.values()),
                        Arbitraries.of(Severity.values()))
                .as((t, kind, category, severity) -> new Term(t, kind, category, severity, "", "", false, false, null));
        var flags = Arbitraries.integers().between(0, 7);
        return Combinators.combine(head, remark, remark, days(), flags)
                .as((term, replacement, source, since, bits) -> new Entry(
                        0,
                        new Term(
                                term.text(),
                                term.kind(),
                                term.category(),
                                term.severity(),
                                replacement,
                                source,
                                (bits & 1) != 0,
                                (bits & 2) != 0,
                                since),
                        (bits & 4) != 0,
                        Origin.OWN))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(ArrayList::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.5);
    }

    private interface FileWork {
        void on(Path file) throws IOException;
    }

    private static void withFile(String ending, FileWork work) {
        try {
            var file = Files.createTempFile("terms", ending);
            try {
                work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
