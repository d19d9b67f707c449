package org.bureaudesk.post.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.listing.ReviewMarks;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class PostListViewModelTest {

    private static final int POSTS = 450;

    private House house;
    private HeldTasks tasks;
    private PostListViewModel list;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        var account = TestHouse.account(house, "示例应急发布", Platform.WEIBO);
        var posts = house.posts().service();
        var first = posts.newIds(POSTS + 1);
        posts.saveAll(
                LongStream.range(first, first + POSTS)
                        .mapToObj(id -> Post.draft(new PostId(id), new PostText("简报" + id, "", ""), TestHouse.NOW))
                        .map(post -> post.id().value() == first
                                ? post.withPublications(
                                        List.of(Publication.planned(first + POSTS, account.id(), TestHouse.NOW)))
                                : post)
                        .toList(),
                "post.edit.save",
                "");
        tasks = new HeldTasks();
        list = new PostListViewModel(
                posts,
                house.accounts().service(),
                new PostMarksViewModel(
                        posts,
                        new ReviewMarks(
                                house.workspace().database(),
                                house.posts().service(),
                                house.reviews().service(),
                                house.releases().service(),
                                Messages.in(Locale.SIMPLIFIED_CHINESE)),
                        Messages.in(Locale.SIMPLIFIED_CHINESE)),
                tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void loadsWindowByWindowUntilTheEnd() {
        list.reload();
        tasks.finishAll();
        assertThat(list.rows()).hasSize(PostListViewModel.WINDOW);
        assertThat(list.countProperty().get()).isEqualTo(POSTS);

        for (int i = 0; i < 5; i++) {
            list.loadMore();
            tasks.finishAll();
        }

        assertThat(list.rows()).hasSize(POSTS).doesNotHaveDuplicates();
    }

    @Test
    void showsTheAnswerToTheLatestQuestionWhateverComesLast() {
        list.ask(PostQuery.ALL.withText("没有的词"));
        list.ask(PostQuery.ALL);
        tasks.finish(1);
        tasks.finish(0);

        assertThat(list.rows()).hasSize(PostListViewModel.WINDOW);
    }

    @Test
    void asksNothingTwiceWhileAWindowIsOnItsWay() {
        list.reload();
        tasks.finishAll();

        list.loadMore();
        list.loadMore();
        tasks.finishAll();

        assertThat(list.rows()).hasSize(2 * PostListViewModel.WINDOW);
    }

    @Test
    void stopsWaitingAfterAFailure() {
        list.reload();
        assertThat(list.loadingProperty().get()).isTrue();

        tasks.fail(0);

        assertThat(list.loadingProperty().get()).isFalse();
    }

    @Test
    void namesTheAccountsOfAPost() {
        list.ask(PostQuery.ALL.withState(Post.State.PLANNED));
        tasks.finishAll();

        assertThat(list.accountsOf(list.rows().getFirst())).isEqualTo("示例应急发布");
        assertThat(list.isNarrowed()).isTrue();
    }

    @Test
    void followsWhatOthersChange() {
        list.reload();
        tasks.finishAll();
        list.moveToBin(List.copyOf(list.rows().subList(0, 3)));
        tasks.finishAll();
        assertThat(list.countProperty().get()).isEqualTo(POSTS - 3);

        house.history().undo();
        tasks.finishAll();
        assertThat(list.countProperty().get()).isEqualTo(POSTS);
    }

    @Test
    void exportsEveryRowAndNotOnlyThoseLoaded() {
        list.reload();
        tasks.finishAll();

        assertThat(list.everyRow(Progress.NONE))
                .hasSize(POSTS)
                .extracting(PostRow::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void anExportStopsWhenItIsCancelled() {
        var cancelled = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> list.everyRow(cancelled).iterator().hasNext()).isInstanceOf(UserException.class);
    }
}
