package org.bureaudesk.post.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bureaudesk.app.EditorChecks;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class FileFindingsTest {

    @TempDir
    Path folder;

    private House house;
    private HeldTasks tasks;
    private FileFindingsViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("workspace"));
        tasks = new HeldTasks();
        model = new FileFindingsViewModel(new EditorChecks(house.lexicon().service()), tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Path word() throws IOException {
        var file = folder.resolve("通知.docx");
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("请各科室尽快布署冬季防火工作。");
            document.write(out);
        }
        return file;
    }

    private Path excel() throws IOException {
        var file = folder.resolve("名单.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("名单").createRow(0).createCell(0).setCellValue("联系人 13912345678");
            book.write(out);
        }
        return file;
    }

    /// As the editor hands them on: taken into the workspace by content and out again under their names.
    private List<NamedFile> kept(Path... files) {
        var keeper = new FileKeeper(house.workspace().attachments());
        return java.util.Arrays.stream(files)
                .map(keeper::keep)
                .map(kept -> new NamedFile(kept.fileName(), () -> keeper.takeOut(kept)))
                .toList();
    }

    @Test
    void findingsAreNamedByFileWithTheWordsAround() throws IOException {
        model.check(kept(word(), excel(), Files.writeString(folder.resolve("附.txt"), "各单位要加强值班值守。")));
        tasks.finishAll();

        assertThat(model.rows().stream().map(FileRow::file).distinct()).containsExactly("通知.docx", "名单.xlsx", "附.txt");
        var wrong = model.rows().stream()
                .filter(r -> r.finding() != null && r.finding().text().equals("布署"))
                .findFirst()
                .orElseThrow();
        assertThat(wrong.excerpt()).isEqualTo("请各科室尽快布署冬季防火工作。");
        assertThat(model.rows())
                .anyMatch(r -> r.finding() != null && r.finding().text().equals("13912345678"));
        assertThat(Objects.requireNonNull(model.rows().getLast().counts()).isEmpty())
                .isTrue();
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndTheOthersAreChecked() throws IOException {
        var picture = Files.write(folder.resolve("图.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        var files = kept(picture, word());
        var gone = new NamedFile("丢失.docx", () -> folder.resolve("丢失.docx"));

        model.check(List.of(files.get(0), gone, files.get(1)));
        tasks.finishAll();

        var unread = model.rows().stream().filter(r -> r.failure() != null).toList();
        assertThat(unread).extracting(FileRow::file).containsExactly("图.png", "丢失.docx");
        assertThat(Objects.requireNonNull(unread.getFirst().failure()).key()).isEqualTo("lexicon.draft.no-text");
        assertThat(model.rows())
                .anyMatch(r -> r.finding() != null && r.finding().text().equals("布署"));
    }

    @Test
    void whatWasFoundInOtherFilesIsForgotten() throws IOException {
        model.check(kept(word()));
        model.forget();
        tasks.finishAll();

        assertThat(model.rows()).isEmpty();
    }
}
