package org.bureaudesk.review.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.review.form.ReviewForm;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paper still rules: the form goes out, its scan comes back.
class PaperViewModelTest {

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs desktop = new ToldDialogs();
    private Office office;
    private PaperViewModel model;
    private PostId post;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("desk"));
        post = office.post("寒潮/蓝色:预警");
        office.approve(post);
        office.desk(office.clerk);
        desktop.saveTo(folder.resolve("form.docx"));
        model = new PaperViewModel(
                office.reviews,
                new ReviewForm(folder.resolve("desk/templates"), office.house.settings()),
                office.house.accounts().service(),
                office.house.workspace().attachments(),
                tasks);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Scan> scans() {
        return office.reviews.dossier(post).scans();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void attach(Path... files) {
        model.attachScans(office.reviews.dossier(post), List.of(files));
        tasks.finishAll();
    }

    @Test
    void theFormIsWrittenUnderANameEverySystemTakesAndShown() {
        model.write(office.reviews.dossier(post), desktop);
        tasks.finishAll();

        assertThat(desktop.suggested()).isEqualTo("审核表-寒潮蓝色预警.docx");
        assertThat(folder.resolve("form.docx")).isNotEmptyFile();
        assertThat(desktop.revealed()).containsExactly(folder.resolve("form.docx"));
        assertThat(desktop.notices()).containsExactly("review.form.made");
    }

    @Test
    void theTemplateOpenedForEditingIsTheOneUsedFromThenOn() throws IOException {
        model.editTemplate(desktop);
        tasks.finishAll();
        var own = folder.resolve("desk/templates").resolve(ReviewForm.NAME);
        assertThat(desktop.revealed()).containsExactly(own);
        var first = Files.readAllBytes(own);

        model.editTemplate(desktop);
        tasks.finishAll();
        assertThat(Files.readAllBytes(own))
                .as("never over what the office made")
                .isEqualTo(first);
    }

    @Test
    void aScanOfTheSignedFormIsKeptWithThePost() throws IOException {
        attach(file("签字.pdf", "scan"), file("签字背面.pdf", "other side"));

        assertThat(scans()).extracting(Scan::fileName).containsExactly("签字.pdf", "签字背面.pdf");
        assertThat(scans()).extracting(Scan::personName).containsOnly("张三");
        assertThat(scans())
                .allMatch(scan -> office.house.workspace().attachments().holds(scan.sha256()));
        assertThat(scans().getFirst().size()).isEqualTo(4);
    }

    @Test
    void aScanIsTakenOutUnderItsOwnNameUnchanged() throws IOException {
        attach(file("签字.pdf", "scan"));
        model.takeOut(scans().getFirst(), desktop);
        tasks.finishAll();

        assertThat(desktop.revealed()).singleElement().satisfies(copy -> {
            assertThat(copy).hasFileName("签字.pdf");
            assertThat(copy).hasContent("scan");
        });
    }

    @Test
    void aRemovedScanLeavesItsFileInTheWorkspace() throws IOException {
        attach(file("签字.pdf", "scan"));
        var scan = scans().getFirst();
        model.remove(scan);
        tasks.finishAll();

        assertThat(scans()).isEmpty();
        assertThat(office.house.workspace().attachments().holds(scan.sha256())).isTrue();
    }

    @Test
    void aFolderIsNoScanAndNothingIsKept() {
        model.attachScans(office.reviews.dossier(post), List.of(folder));
        try {
            tasks.finishAll();
        } catch (UserException e) {
            assertThat(e.key()).isEqualTo("review.scan.not-a-file");
        }
        assertThat(scans()).isEmpty();
    }

    @Test
    void aChangeOfTheTextLeavesTheScanOfWhatWasSigned() throws IOException {
        attach(file("签字.pdf", "scan"));
        office.change(post);
        assertThat(scans()).hasSize(1);
    }

    @Test
    void theCreditLineNamesWhoWroteReviewedAndSigned() {
        assertThat(model.creditLine(office.reviews.dossier(post))).isEqualTo("撰稿：张三　审核：李四、王五　审签：赵六");
    }

    @Test
    void aLineLeadsToWhereItIsPutRight() {
        for (var place : Place.values()) {
            assertThat(PaperViewModel.spot(post, place).post()).isEqualTo(post);
            assertThat(PaperViewModel.spot(post, place).field())
                    .isEqualTo(place.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void aPictureThatIsMissingIsNotShown() {
        assertThat(model.picture("")).isEmpty();
        assertThat(model.picture("0".repeat(64))).isEmpty();
    }

    @Test
    void withoutAPostThereIsNoPaper() {
        model.write(null, desktop);
        model.attachScans(null, List.of(folder));
        assertThat(tasks.handedIn()).isZero();
    }
}
