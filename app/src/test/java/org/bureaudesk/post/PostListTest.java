package org.bureaudesk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostListTest {

    private House house;
    private PostService posts;
    private AccountId wechat;
    private AccountId weibo;
    private Post warning;
    private Post notice;
    private Post idea;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        posts = house.posts().service();
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        warning = SamplePosts.full(posts.newIds(3), wechat, weibo);
        notice = SamplePosts.published(posts.newIds(2), "森林防火App上线2026", weibo, TestHouse.NOW.minusDays(10));
        idea = SamplePosts.draft(posts.newIds(1), "选题：冬季用电");
        posts.saveAll(List.of(warning, notice, idea), "post.edit.save", "");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void listsNewestFirstAndOldestFirst() {
        assertThat(titles(PostQuery.ALL)).containsExactly("选题：冬季用电", "寒潮蓝色预警", "森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withOldestFirst(true))).containsExactly("森林防火App上线2026", "寒潮蓝色预警", "选题：冬季用电");
    }

    @Test
    void showsWhatAListNeedsOfAPost() {
        var row = posts.list(PostQuery.ALL.withText("寒潮"), null, 10).getFirst();

        assertThat(row)
                .isEqualTo(new PostRow(
                        warning.id(),
                        warning.sortAt(),
                        "寒潮蓝色预警",
                        List.of(wechat, weibo),
                        "预警信息",
                        PostKind.LIVELIHOOD,
                        PostForm.VIDEO,
                        OriginKind.REPOST,
                        Post.State.PUBLISHED,
                        1200,
                        56));
    }

    @Test
    void filtersByEachThingAlone() {
        assertThat(titles(PostQuery.ALL.withAccount(wechat))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withAccount(weibo))).containsExactly("寒潮蓝色预警", "森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withKind(PostKind.LIVELIHOOD))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withOrigin(OriginKind.REPOST))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withForm(PostForm.VIDEO))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withState(Post.State.DRAFT))).containsExactly("选题：冬季用电");
        assertThat(titles(PostQuery.ALL.withColumn("预警信息"))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withColumn("预警"))).isEmpty();
    }

    @Test
    void filtersByDaysWithBothEnds() {
        var day = TestHouse.NOW.minusDays(10).toLocalDate();

        assertThat(titles(PostQuery.ALL.withPeriod(new Period(day, day)))).containsExactly("森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withPeriod(new Period(day.plusDays(1), day.plusDays(5)))))
                .isEmpty();
    }

    @Test
    void combinesFiltersAndSearch() {
        var query = PostQuery.ALL.withAccount(weibo).withState(Post.State.PUBLISHED);

        assertThat(titles(query)).hasSize(2);
        assertThat(titles(query.withText("防火"))).containsExactly("森林防火App上线2026");
        assertThat(titles(query.withText("防火").withKind(PostKind.LAW))).isEmpty();
    }

    @Test
    void listsOnlyThePostsNamed() {
        var two = PostQuery.of(List.of(idea.id(), notice.id()));

        assertThat(titles(two)).containsExactly("选题：冬季用电", "森林防火App上线2026");
        assertThat(titles(two.withAccount(weibo))).containsExactly("森林防火App上线2026");
        assertThat(titles(PostQuery.of(List.of()))).isEmpty();
        assertThat(posts.count(two, 10)).isEqualTo(2);
    }

    @Test
    void findsByOneCharacterAndByWordsAndByFigures() {
        assertThat(titles(PostQuery.ALL.withText("电"))).containsExactly("选题：冬季用电");
        assertThat(titles(PostQuery.ALL.withText("冬"))).containsExactly("选题：冬季用电");
        assertThat(titles(PostQuery.ALL.withText("app"))).containsExactly("森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withText("ap"))).containsExactly("森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withText("202"))).containsExactly("森林防火App上线2026");
        assertThat(titles(PostQuery.ALL.withText("关紧门窗"))).containsExactly("寒潮蓝色预警");
        assertThat(titles(PostQuery.ALL.withText("火林"))).isEmpty();
    }

    @Test
    void findsNothingByPunctuationAlone() {
        assertThat(titles(PostQuery.ALL.withText("！"))).isEmpty();
        assertThat(posts.count(PostQuery.ALL.withText("\"*"), 10)).isZero();
    }

    @Test
    void pagesMakeUpTheWholeWithoutRepeats() {
        var first = posts.newIds(100);
        var sameMinute = new ArrayList<Post>();
        for (int i = 0; i < 100; i++) {
            sameMinute.add(SamplePosts.draft(first + i, "同一分钟" + i));
        }
        posts.saveAll(sameMinute, "post.edit.save", "");

        for (var query : List.of(PostQuery.ALL, PostQuery.ALL.withOldestFirst(true), PostQuery.ALL.withText("分钟"))) {
            assertThat(inPages(query, 7)).isEqualTo(posts.list(query, null, 1_000));
        }
    }

    @Test
    void countsNoFurtherThanItIsAsked() {
        assertThat(posts.count(PostQuery.ALL, 10)).isEqualTo(3);
        assertThat(posts.count(PostQuery.ALL, 2)).isEqualTo(2);
        assertThat(posts.count(PostQuery.ALL.withText("寒潮"), 10)).isEqualTo(1);
    }

    @Test
    void namesTheColumnsInUse() {
        assertThat(posts.columns()).containsExactly("预警信息");
    }

    private List<String> titles(PostQuery query) {
        return posts.list(query, null, 100).stream().map(PostRow::title).toList();
    }

    private List<PostRow> inPages(PostQuery query, int size) {
        var all = new ArrayList<PostRow>();
        List<PostRow> page = posts.list(query, null, size);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = posts.list(query, page.getLast(), size);
        }
        return all;
    }
}
