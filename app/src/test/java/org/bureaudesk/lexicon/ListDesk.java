package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;

/// A bureau whose lists are filled from files, and the files themselves.
final class ListDesk implements AutoCloseable {

    static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

    final House house;
    final TermService terms;
    private final Path folder;

    ListDesk(Path folder) {
        this.folder = folder;
        house = TestHouse.open(folder.resolve("ws"));
        terms = house.lexicon().terms();
    }

    @Override
    public void close() {
        house.close();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path text(String name, String text) throws IOException {
        return text(name, StandardCharsets.UTF_8, text);
    }

    Path text(String name, Charset charset, String text) throws IOException {
        return bytes(name, text.getBytes(charset));
    }

    Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(file(name), bytes);
    }

    Path workbook(String name, Consumer<XSSFSheet> filler) throws IOException {
        var file = file(name);
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filler.accept(book.createSheet());
            book.write(out);
        }
        return file;
    }

    static void row(XSSFSheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        IntStream.range(0, texts.length).forEach(i -> row.createCell(i).setCellValue(texts[i]));
    }

    /// The terms the file would bring.
    List<String> texts(Path file) {
        return terms.plan(file).lines().stream()
                .map(line -> line.row().term().text())
                .toList();
    }

    /// Refused in one sentence, and nothing of it is in the lists.
    void assertRefused(Path file) {
        assertThatThrownBy(() -> terms.plan(file))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(WORDS.text(e)).isNotBlank().doesNotContain("\n"));
        assertThat(terms.own()).isEmpty();
    }

    /// The newest first.
    List<AuditEntry> log() {
        return house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 100);
    }

    /// Cancelled once it was asked so often whether it is.
    static Progress cancelledAfter(int questions) {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        return new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > questions;
            }
        };
    }
}
