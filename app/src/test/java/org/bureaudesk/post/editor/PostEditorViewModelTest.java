package org.bureaudesk.post.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.draft.Fault;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.draft.JournalService;
import org.bureaudesk.post.draft.PostLimits;
import org.bureaudesk.post.editor.PostEditorViewModel.State;
import org.bureaudesk.post.editor.PostFieldsViewModel.Field;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class PostEditorViewModelTest {

    @TempDir
    Path folder;

    private House house;
    private HeldTasks tasks;
    private JournalService journal;
    private PostEditorViewModel editor;
    private Account wechat;

    @BeforeEach
    void open() {
        start();
        wechat = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    }

    @AfterEach
    void close() {
        house.close();
    }

    /// As the program starts: nothing is remembered but what is on the disk.
    private void start() {
        house = TestHouse.open(folder);
        tasks = new HeldTasks();
        journal = new JournalService(house.workspace().database(), TestHouse.CLOCK);
        editor = new PostEditorViewModel(new PostEditor.Parts(
                posts(),
                house.accounts().service(),
                journal,
                new FileKeeper(house.workspace().attachments()),
                new PostLimits(64, 120, 8),
                tasks,
                TestHouse.CLOCK));
    }

    private PostService posts() {
        return house.posts().service();
    }

    private void type(Field field, String text) {
        editor.fields().text(field).set(text);
    }

    private void openNew() {
        editor.openNew();
        tasks.finishAll();
    }

    @Test
    void aMissingTitleIsDueOnlyAfterItsFieldWasLeftOrASaveWasTried() {
        openNew();
        assertThat(editor.titleDueProperty().get()).isFalse();
        editor.leftTitle();
        assertThat(editor.titleDueProperty().get()).isTrue();

        editor.openNew();
        tasks.finishAll();
        assertThat(editor.titleDueProperty().get()).isFalse();
        type(Field.BODY, "先写正文");
        assertThat(editor.titleDueProperty().get()).isFalse();
        assertThat(editor.hasGraveFault()).isTrue(); // told or not
        editor.save();
        assertThat(editor.titleDueProperty().get()).isTrue();
    }

    @Test
    void savesWhatWasTypedAsOneStepThatCanBeUndone() {
        openNew();
        type(Field.TITLE, "冬季用电");
        editor.files().addPublication(wechat);
        tasks.finishAll();
        editor.fields().publications().getFirst().text("plannedAt").set("2026-11-24 08:30");

        editor.save();
        tasks.finishAll();

        assertThat(editor.stateProperty().get()).isEqualTo(State.SAVED);
        var row = posts().list(PostQuery.ALL, null, 10).getFirst();
        assertThat(row.state()).isEqualTo(Post.State.PLANNED);
        assertThat(row.accounts()).containsExactly(wechat.id());

        house.history().undo();
        tasks.finishAll();
        assertThat(posts().count(PostQuery.ALL, 10)).isZero();
        assertThat(editor.stateProperty().get()).isEqualTo(State.CLOSED);
    }

    @Test
    void aKilledProgramFindsTheTextAgain() {
        openNew();
        type(Field.TITLE, "汛期值班");
        type(Field.BODY, "写到一半的正文");
        editor.keep();
        tasks.finishAll();
        house.close(); // and the model is dropped without a word

        start();
        var unsaved = new UnsavedViewModel(journal, editor, tasks);
        unsaved.reload();
        tasks.finishAll();
        assertThat(unsaved.entries()).hasSize(1);

        unsaved.restore(unsaved.entries().getFirst());
        tasks.finishAll();
        assertThat(editor.fields().text(Field.BODY).get()).isEqualTo("写到一半的正文");
        assertThat(editor.stateProperty().get()).isEqualTo(State.JOURNALED);

        editor.save();
        tasks.finishAll();
        assertThat(journal.all()).isEmpty();
        assertThat(posts().list(PostQuery.ALL.withText("汛期"), null, 10)).hasSize(1);
    }

    @Test
    void unsavedChangesOfASavedPostComeBackWithIt() {
        openNew();
        type(Field.TITLE, "旧标题");
        editor.save();
        tasks.finishAll();
        var id = editor.openPost().orElseThrow();
        type(Field.TITLE, "新标题");
        editor.keep();
        tasks.finishAll();
        house.close();

        start();
        editor.open(id);
        tasks.finishAll();

        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("新标题");
        assertThat(posts().find(id).orElseThrow().text().title()).isEqualTo("旧标题");

        editor.revert();
        tasks.finishAll();
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("旧标题");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void discardedTextIsNotOfferedAgain() {
        openNew();
        type(Field.TITLE, "不要的");
        editor.keep();
        tasks.finishAll();
        house.close();
        start();
        var unsaved = new UnsavedViewModel(journal, editor, tasks);
        unsaved.reload();
        tasks.finishAll();

        unsaved.discard(unsaved.entries().getFirst());
        tasks.finishAll();

        assertThat(unsaved.entries()).isEmpty();
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void whatCannotBeSavedYetIsKeptInTheJournal() {
        openNew();
        type(Field.BODY, "还没有标题");

        editor.close();
        tasks.finishAll();

        assertThat(posts().count(PostQuery.ALL, 10)).isZero();
        assertThat(journal.all()).extracting(e -> e.draft().body()).containsExactly("还没有标题");
    }

    @Test
    void leavingSavesAndAnEmptyPostLeavesNothing() {
        openNew();
        editor.close();
        tasks.finishAll();
        openNew();
        type(Field.TITLE, "值班安排");
        editor.close();
        tasks.finishAll();

        assertThat(posts().list(PostQuery.ALL, null, 10))
                .extracting(PostRow::title)
                .containsExactly("值班安排");
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void whatIsTypedWhileSavingIsStillUnsavedAfterwards() {
        openNew();
        type(Field.TITLE, "第一版");
        editor.save();
        type(Field.TITLE, "第二版");
        tasks.finishAll();

        assertThat(editor.unsavedProperty().get()).isTrue();
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("第二版");
    }

    @Test
    void namesWhatIsWrongAsItIsTyped() {
        openNew();
        type(Field.TITLE, "");
        type(Field.SUMMARY, "字".repeat(121));

        assertThat(editor.faults()).extracting(Fault::field).containsExactly("title", "summary");
        assertThat(editor.hasGraveFault()).isTrue();

        type(Field.TITLE, "有了");
        assertThat(editor.hasGraveFault()).isFalse();
    }

    @Test
    void offersOnlyAccountsThePostDoesNotGoToYet() {
        openNew();
        assertThat(editor.fields().otherAccounts()).containsExactly(wechat);

        editor.files().addPublication(wechat);
        tasks.finishAll();

        assertThat(editor.fields().otherAccounts()).isEmpty();
    }

    @Test
    void takesFilesInByTheirContent() throws IOException {
        var file = Files.writeString(folder.resolve("通知.txt"), "请各科室查收");
        openNew();

        editor.files().attach(List.of(file, file));
        tasks.finishAll();

        var attachment = editor.fields().attachments().getFirst();
        assertThat(editor.fields().attachments()).hasSize(1);
        editor.files()
                .takeOut(
                        attachment,
                        copy -> assertThat(copy).hasFileName("通知.txt").hasContent("请各科室查收"));
        tasks.finishAll();
    }

    @Test
    void aCoverMustBeAPicture() throws IOException {
        var text = Files.writeString(folder.resolve("封面.txt"), "不是图片");
        var picture = Files.write(folder.resolve("封面.PNG"), new byte[] {1, 2, 3});
        openNew();

        editor.files().setCover(text);
        assertThatThrownBy(tasks::finishAll)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("post.cover.not-a-picture"));
        editor.files().setCover(picture);
        tasks.finishAll();

        assertThat(Objects.requireNonNull(editor.files().coverFile().orElse(null)))
                .hasSameBinaryContentAs(picture);
    }
}
