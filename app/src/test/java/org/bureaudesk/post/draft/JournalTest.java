package org.bureaudesk.post.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.storage.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private Workspace workspace = unopened();
    private JournalService journal = unopened();

    @BeforeEach
    void open(@TempDir Path folder) {
        House.open(folder, TestHouse.CLOCK).close();
        workspace = Workspace.open(folder);
        journal = new JournalService(workspace.database(), TestHouse.CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void keepsTheNewestOfADraftWhateverTheOrderOfArrival() {
        var old = journal.nextRevision();
        var young = journal.nextRevision();

        journal.write(draft("新"), null, young);
        journal.write(draft("旧"), null, old);

        assertThat(journal.all()).extracting(e -> e.draft().title()).containsExactly("新");
        assertThat(journal.find(new PostId(5))).isPresent();
    }

    @Test
    void aLateWriteDoesNotBringBackWhatWasSaved() {
        var revision = journal.nextRevision();
        var saved = journal.nextRevision();

        journal.forget(5, saved);
        journal.write(draft("迟到"), null, revision);

        assertThat(journal.all()).isEmpty();
    }

    @Test
    void anEarlierSaveDoesNotForgetWhatWasTypedSince() {
        var saved = journal.nextRevision();
        var typed = journal.nextRevision();

        journal.write(draft("又写了一句"), null, typed);
        journal.forget(5, saved);

        assertThat(journal.all()).hasSize(1);
    }

    @Test
    void leavesAloneWhatItCannotRead() {
        workspace
                .database()
                .write(handle -> handle.execute(
                        "INSERT INTO post_journal (post_id, draft, written_at) VALUES (1, '{', '2026-11-23T09:00')"));

        assertThat(journal.all()).isEmpty();
        assertThat(DraftJson.read("{}")).isEmpty();
    }

    private static PostDraft draft(String title) {
        return PostDraft.of(Post.draft(new PostId(5), new PostText(title, "", ""), TestHouse.NOW));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T unopened() {
        return null;
    }
}
