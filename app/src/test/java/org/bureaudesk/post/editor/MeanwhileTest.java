package org.bureaudesk.post.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
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

/// What is typed and what is registered elsewhere at the same time: neither may cost the other.
@SuppressWarnings("NullAway.Init") // everything is opened before each test
class MeanwhileTest {

    @TempDir
    Path folder;

    private House house;
    private HeldTasks tasks;
    private JournalService journal;
    private PostEditorViewModel editor;
    private Account wechat;
    private PostId id;

    @BeforeEach
    void open() {
        start();
        wechat = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        id = new PostId(house.posts().service().newIds(2));
        var post = Post.draft(id, new PostText("冬季用电", "", "正文"), TestHouse.NOW)
                .withPublications(List.of(Publication.planned(id.value() + 1, wechat.id(), TestHouse.NOW)));
        house.posts().service().save(post);
        tasks.finishAll();
    }

    private void start() {
        house = TestHouse.open(folder);
        tasks = new HeldTasks();
        journal = new JournalService(house.workspace().database(), TestHouse.CLOCK);
        editor = new PostEditorViewModel(new PostEditor.Parts(
                house.posts().service(),
                house.accounts().service(),
                journal,
                new FileKeeper(house.workspace().attachments()),
                new PostLimits(64, 120, 8),
                tasks,
                TestHouse.CLOCK));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void openPost() {
        editor.open(id);
        tasks.finishAll();
    }

    private void type(Field field, String text) {
        editor.fields().text(field).set(text);
    }

    private Post record() {
        return house.posts().service().find(id).orElseThrow();
    }

    /// As the release panel does it: the post went out.
    private void register(String link) {
        var post = record();
        var out = post.publications().stream()
                .map(p -> new Publication(
                        p.id(), p.account(), p.plannedAt(), TestHouse.NOW, p.push(), true, link, p.figures()))
                .toList();
        house.posts().service().save(post.withPublications(out));
    }

    private void rename(String title) {
        var post = record();
        house.posts()
                .service()
                .save(Post.draft(id, new PostText(title, "", post.text().body()), TestHouse.NOW)
                        .withPublications(post.publications()));
    }

    @Test
    void aRegistrationMadeMeanwhileIsKeptAndShown() {
        openPost();
        type(Field.BODY, "改过的正文");
        register("https://mp.weixin.qq.com/s/1");
        tasks.finishAll();

        assertThat(editor.fields().publications().getFirst().text("link").get())
                .isEqualTo("https://mp.weixin.qq.com/s/1");
        assertThat(editor.fields().text(Field.BODY).get()).isEqualTo("改过的正文");
        editor.save();
        tasks.finishAll();

        assertThat(record().text().body()).isEqualTo("改过的正文");
        assertThat(record().publications().getFirst().publishedAt()).isEqualTo(TestHouse.NOW);
        assertThat(editor.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void aRegistrationTheEditorHasNotHeardOfYetIsKeptToo() {
        openPost();
        type(Field.BODY, "改过的正文");
        register("https://mp.weixin.qq.com/s/1");

        editor.save(); // before the word of it came round
        tasks.finishAll();

        assertThat(record().text().body()).isEqualTo("改过的正文");
        assertThat(record().isPublished()).isTrue();
    }

    @Test
    void textFromTheJournalDoesNotTakeARegistrationBack() {
        openPost();
        type(Field.BODY, "写到一半");
        editor.keep();
        tasks.finishAll();
        house.close(); // the program is killed
        start();
        register("https://mp.weixin.qq.com/s/1");

        openPost();
        assertThat(editor.fields().text(Field.BODY).get()).isEqualTo("写到一半");
        editor.save();
        tasks.finishAll();

        assertThat(record().text().body()).isEqualTo("写到一半");
        assertThat(record().isPublished()).isTrue();
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void theSameFieldChangedTwiceIsForAPersonToDecide() {
        openPost();
        type(Field.TITLE, "冬季安全用电");
        rename("冬季用电提示");
        editor.save();
        tasks.finishAll();

        assertThat(record().text().title()).isEqualTo("冬季用电提示");
        assertThat(editor.conflicts()).containsExactly("post.column.title");
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("冬季安全用电");
        assertThat(editor.unsavedProperty().get()).isTrue();
        assertThat(journal.all()).hasSize(1);

        editor.save(); // with the conflict before the eyes
        tasks.finishAll();
        assertThat(record().text().title()).isEqualTo("冬季安全用电");
        assertThat(editor.conflicts()).isEmpty();
        house.history().undo();
        assertThat(record().text().title()).isEqualTo("冬季用电提示");
    }

    @Test
    void leavingDecidesNothing() {
        openPost();
        type(Field.TITLE, "冬季安全用电");
        rename("冬季用电提示");
        tasks.finishAll();
        assertThat(editor.conflicts()).hasSize(1);

        editor.close();
        tasks.finishAll();
        assertThat(record().text().title()).isEqualTo("冬季用电提示");

        openPost();
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("冬季安全用电");
        assertThat(editor.conflicts()).containsExactly("post.column.title");
        editor.revert();
        tasks.finishAll();
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("冬季用电提示");
        assertThat(editor.conflicts()).isEmpty();
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void typingOnWhileSavingIsNoConflict() {
        openPost();
        type(Field.TITLE, "第一版 ");
        editor.save();
        type(Field.TITLE, "第一版 再改");
        tasks.finishAll();

        assertThat(editor.conflicts()).isEmpty();
        assertThat(editor.fields().text(Field.TITLE).get()).isEqualTo("第一版 再改");
        editor.save();
        tasks.finishAll();
        assertThat(record().text().title()).isEqualTo("第一版 再改");
    }
}
