package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentBindingTest {

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theHashStandsBesideThePostAndFollowsEveryChange() {
        var post = save("寒潮预警", "请注意防寒。");
        assertThat(storedHash(post)).isEqualTo(post.contentHash());

        var changed = save("寒潮预警", "请注意防寒！");
        assertThat(storedHash(changed)).isEqualTo(changed.contentHash()).isNotEqualTo(post.contentHash());

        house.history().undo();
        assertThat(storedHash(post)).isEqualTo(post.contentHash());
    }

    @Test
    void aPlanMovedIsNoChangeOfTheText() {
        var account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
        var post = save("寒潮预警", "请注意防寒。");
        var planned = post.withPublications(
                List.of(Publication.planned(house.posts().service().newIds(1), account.id(), TestHouse.NOW)));

        assertThat(planned.contentHash()).isEqualTo(post.contentHash());
    }

    @Test
    void everyPictureAndFileCounts() {
        var post = save("寒潮预警", "请注意防寒。");

        assertThat(with(post, "a".repeat(64), List.of()).contentHash()).isNotEqualTo(post.contentHash());
        assertThat(with(post, "", List.of(new PostAttachment("a".repeat(64), "a.png", 1)))
                        .contentHash())
                .isNotEqualTo(with(post, "a".repeat(64), List.of()).contentHash());
    }

    @Test
    void wordsCannotPassFromOneFieldToTheNext() {
        assertThat(save("寒潮", "预警").contentHash()).isNotEqualTo(save("寒潮预警", "").contentHash());
    }

    @Test
    void aPostWithoutHashGetsOneWhenTheHouseIsOpened() {
        var post = save("寒潮预警", "请注意防寒。");
        house.workspace().database().write(handle -> handle.execute("UPDATE post SET content_hash = ''"));

        house.close();
        house = TestHouse.open(folder);

        assertThat(storedHash(post)).isEqualTo(post.contentHash());
    }

    @Test
    void statesOfManyPostsComeTogether() {
        var account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
        var draft = save("草稿", "");
        var ids = house.posts().service().newIds(2);
        var out = Post.draft(new PostId(ids), new PostText("旧稿", "", ""), TestHouse.NOW)
                .withPublications(List.of(Publication.published(ids + 1, account.id(), TestHouse.NOW.minusDays(9))));
        house.posts().service().save(out);
        var gone = new PostId(9_999_999);

        assertThat(house.reviews().service().states(List.of(draft.id(), out.id(), gone)))
                .containsEntry(draft.id(), ReviewState.DRAFT)
                .containsEntry(out.id(), ReviewState.UNREVIEWED)
                .hasSize(2);
    }

    private Post save(String title, String body) {
        var post = Post.draft(new PostId(900_000), new PostText(title, "", body), TestHouse.NOW);
        house.posts().service().save(post);
        return post;
    }

    private static Post with(Post post, String cover, List<PostAttachment> files) {
        return new Post(
                post.id(),
                post.text(),
                cover,
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                post.publications(),
                files,
                post.createdAt(),
                post.updatedAt(),
                null);
    }

    private String storedHash(Post post) {
        return house.workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT content_hash FROM post WHERE id = :id")
                        .bind("id", post.id().value())
                        .mapTo(String.class)
                        .one());
    }
}
