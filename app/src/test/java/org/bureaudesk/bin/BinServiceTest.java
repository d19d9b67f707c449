package org.bureaudesk.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.report.ReportRequest;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinServiceTest {

    @TempDir
    Path folder;

    private House house;
    private BinService bin;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        var rooms = new BinFeature.Rooms(
                house.accounts().service(),
                house.posts().service(),
                house.interactions().service(),
                house.filings().service(),
                house.inspections().service(),
                house.reports().service());
        bin = new BinFeature(
                        house.workspace().database(),
                        house.history(),
                        house.audit().service(),
                        rooms)
                .service();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void restoresWhatWasDeleted() {
        var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        house.accounts().service().moveToBin(account);
        assertThat(bin.items()).extracting(BinItem::title).containsExactly("示例应急发布");

        bin.restore(bin.items());

        assertThat(bin.items()).isEmpty();
        assertThat(house.accounts().service().all()).hasSize(1);
    }

    @Test
    void keepsAReportUntilItIsRestoredOrPurged() {
        var today = TestHouse.NOW.toLocalDate();
        var reports = house.reports().service();
        var request = new ReportRequest(
                new Period(today.minusMonths(1), today), TestHouse.NOW, Layout.BRIEF, "", "", java.util.List.of());
        reports.moveToBin(reports.keep(reports.compose(request)));

        bin.restore(bin.items());
        assertThat(reports.all()).hasSize(1);

        reports.moveToBin(reports.all().getFirst());
        bin.purge(bin.items());
        assertThat(reports.all()).isEmpty();
        assertThat(bin.items()).isEmpty();
    }

    @Test
    void purgesAPostForGoodAndForgetsWhatCouldBeUndone() {
        house.posts().service().moveToBin(List.of(post("旧闻", null)));

        assertThat(bin.purge(bin.items())).isEmpty();

        assertThat(bin.items()).isEmpty();
        assertThat(house.history().undoable()).isEmpty();
    }

    @Test
    void leavesAnAccountThatPostsReferTo() {
        var account = TestHouse.account(house, "云上应急", Platform.WEIBO);
        post("在用的稿件", account.id());
        house.accounts().service().moveToBin(account);

        assertThat(bin.purge(bin.items())).containsExactly("云上应急");

        assertThat(house.accounts().service().binned()).hasSize(1);
        assertThat(house.history().undoable()).isPresent();
    }

    @Test
    void purgesAPostTogetherWithItsAccount() {
        var account = TestHouse.account(house, "云上应急", Platform.WEIBO);
        var post = post("旧稿件", account.id());
        house.posts().service().moveToBin(List.of(post));
        house.accounts().service().moveToBin(account);

        assertThat(bin.purge(bin.items())).isEmpty();
        assertThat(bin.items()).isEmpty();
    }

    @Test
    void showsWhatIsDeletedMeanwhile() {
        var tasks = new HeldTasks();
        var model = new BinViewModel(bin, tasks);
        model.reload();
        tasks.finishAll();
        assertThat(model.items()).isEmpty();

        house.posts().service().moveToBin(List.of(post("新删的", null)));
        tasks.finishAll();

        assertThat(model.items()).hasSize(1);
        assertThat(BinViewModel.counts(model.items())).containsEntry(BinKind.POST, 1L);
    }

    private Post post(String title, @org.jspecify.annotations.Nullable AccountId account) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        var post = Post.draft(new PostId(id), new PostText(title, "", ""), TestHouse.NOW);
        if (account != null) {
            post = post.withPublications(List.of(Publication.published(id + 1, account, TestHouse.NOW.minusDays(1))));
        }
        posts.save(post);
        return post;
    }
}
