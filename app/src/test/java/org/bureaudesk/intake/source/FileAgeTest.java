package org.bureaudesk.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.kernel.Beijing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAgeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 41);
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 10, 3, 8, 30);
    private static final Instant MADE_AT = MADE.atZone(Beijing.ZONE).toInstant();

    @TempDir
    private Path folder;

    private Path xlsx() throws IOException {
        var file = folder.resolve("数据.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("x");
            book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE_AT)));
            book.write(out);
        }
        return file;
    }

    private static void touch(Path file, LocalDateTime at) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(at.atZone(Beijing.ZONE).toInstant()));
    }

    @Test
    void aWorkbookSaysItselfWhenItWasMade() throws IOException {
        var file = xlsx();
        touch(file, NOW.minusDays(1)); // copied yesterday

        var age = FileAge.of(file, NOW);

        assertThat(age.written()).isEqualTo(MADE);
        assertThat(age.asOf(LocalDate.of(2026, 10, 2))).isEqualTo(MADE);
    }

    @Test
    void anOldWorkbookSaysSoToo() throws IOException {
        var file = folder.resolve("数据.xls");
        try (var book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("x");
            book.createInformationProperties();
            book.getSummaryInformation().setCreateDateTime(Date.from(MADE_AT));
            book.write(out);
        }

        assertThat(FileAge.of(file, NOW).written()).isEqualTo(MADE);
    }

    @Test
    void aTemplateMadeBeforeTheDaysItTellsOfSaysNothing() throws IOException {
        var file = xlsx();
        touch(file, NOW.minusDays(2));

        assertThat(FileAge.of(file, NOW).asOf(LocalDate.of(2026, 11, 20))).isEqualTo(NOW.minusDays(2));
    }

    @Test
    void aTextCopiedLongAfterwardsIsNotYoungerThanAMonthAfterItsLastDay() throws IOException {
        var file = Files.writeString(folder.resolve("数据.csv"), "日期,新关注人数\n");
        touch(file, NOW.minusDays(1));
        var age = FileAge.of(file, NOW);

        assertThat(age.written()).isNull();
        assertThat(age.asOf(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDateTime.of(2026, 5, 1, 0, 0));
        assertThat(age.asOf(LocalDate.of(2026, 11, 20))).isEqualTo(NOW.minusDays(1));
        assertThat(age.asOf(null)).isEqualTo(NOW.minusDays(1));
    }

    @Test
    void nothingIsYoungerThanNow() throws IOException {
        var file = Files.writeString(folder.resolve("数据.csv"), "x");
        touch(file, NOW.plusYears(3));

        assertThat(FileAge.of(file, NOW).onDisk()).isEqualTo(NOW);
        assertThat(FileAge.of(folder.resolve("gone.csv"), NOW).onDisk()).isEqualTo(NOW);
        assertThat(FileAge.of(xlsx(), MADE.minusDays(1)).written()).isNull();
    }

    @Test
    void brokenAndHostilePropertiesSayNothing() throws IOException {
        var broken = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        var ole =
                Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        var hostile = folder.resolve("b.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x><created>&e;</created></x>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FileAge.of(broken, NOW).written()).isNull();
        assertThat(FileAge.of(ole, NOW).written()).isNull();
        assertThat(FileAge.of(hostile, NOW).written()).isNull();
        assertThat(FileAge.of(folder, NOW).written()).isNull();
    }
}
