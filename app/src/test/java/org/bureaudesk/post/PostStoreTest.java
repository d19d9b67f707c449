package org.bureaudesk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostStoreTest {

    private House house;
    private PostService posts;
    private AccountId wechat;
    private AccountId weibo;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        posts = house.posts().service();
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsEveryField() {
        var post = SamplePosts.full(posts.newIds(3), wechat, weibo);

        posts.save(post);

        assertThat(posts.find(post.id())).contains(post);
    }

    @Test
    void writesOverAPostWithAllItsParts() {
        var post = SamplePosts.full(posts.newIds(3), wechat, weibo);
        posts.save(post);
        var shorter = new Post(
                post.id(),
                new PostText("寒潮预警解除", "", ""),
                "",
                PostForm.ARTICLE,
                "",
                PostKind.AFFAIRS,
                Origin.ORIGINAL,
                List.of(),
                List.of(),
                post.createdAt(),
                post.updatedAt(),
                null);

        posts.save(shorter);

        assertThat(posts.find(post.id())).contains(shorter);
    }

    @Test
    void takesAPostBackWithAllItsParts() {
        var post = SamplePosts.full(posts.newIds(3), wechat, weibo);
        posts.save(post);
        posts.moveToBin(List.of(post));

        house.history().undo();
        assertThat(posts.find(post.id())).contains(post);

        house.history().undo();
        assertThat(posts.find(post.id())).isEmpty();
        assertThat(posts.count(PostQuery.ALL, 10)).isZero();
    }

    @Test
    void listsWhatIsInTheBinAndNothingElseThere() {
        var first = SamplePosts.draft(posts.newIds(1), "旧稿");
        var second = SamplePosts.draft(posts.newIds(1), "新稿");
        posts.saveAll(List.of(first, second), "post.edit.save", "");

        posts.moveToBin(List.of(first));

        assertThat(posts.binned(10)).extracting(PostRow::title).containsExactly("旧稿");
        assertThat(posts.list(PostQuery.ALL, null, 10))
                .extracting(PostRow::title)
                .containsExactly("新稿");
    }

    @Test
    void findsMorePostsThanAStatementHasPlacesFor() {
        var count = 40_000;
        var first = posts.newIds(count);
        var many = new ArrayList<Post>();
        LongStream.range(first, first + count).forEach(id -> many.add(SamplePosts.draft(id, "简报" + id)));

        posts.saveAll(many, "post.edit.save", "");

        assertThat(posts.find(many.stream().map(Post::id).toList())).hasSize(count);
        assertThat(posts.list(PostQuery.ALL.withText("简报" + (count / 2)), null, 10))
                .hasSize(1);
    }
}
