package org.bureaudesk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchServiceTest {

    @TempDir
    Path folder;

    private House house;
    private Account account;
    private SearchService search;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        post("冬季用电安全提示", "请检查线路。", TestHouse.NOW.minusDays(1));
        post("重阳节活动", "登高祈福。", TestHouse.NOW.minusDays(40));
        house.interactions().service().save(List.of(message("请问停水到几点？")));
        search = new SearchFeature(
                        house.accounts().service(),
                        house.posts().service(),
                        house.interactions().service(),
                        Messages.in(Locale.SIMPLIFIED_CHINESE),
                        TestHouse.CLOCK)
                .service();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void findsPostsByTextAndMessagesByContent() {
        assertThat(titles("线路")).containsExactly("冬季用电安全提示");
        assertThat(titles("停水")).containsExactly("请问停水到几点？");
    }

    @Test
    void findsAccountsAndPostsByTheFirstLettersOfTheirPinyin() {
        assertThat(titles("yjfb")).containsExactly("示例应急发布");
        assertThat(titles("ydaq")).containsExactly("冬季用电安全提示");
        assertThat(titles("cyj")).as("重 is read chong, too").containsExactly("重阳节活动");
    }

    @Test
    void findsByDay() {
        assertThat(titles("昨天")).containsExactly("冬季用电安全提示");
        assertThat(titles("2026-11-22")).containsExactly("冬季用电安全提示");
        assertThat(titles("11月22日")).containsExactly("冬季用电安全提示");
        assertThat(titles("今天")).containsExactly("请问停水到几点？");
        assertThat(titles("10月")).containsExactly("重阳节活动");
    }

    @Test
    void showsTheNewestPostsWhereNothingIsSought() {
        assertThat(titles(" ")).containsExactly("冬季用电安全提示", "重阳节活动");
    }

    @Test
    void findsNothingInSigns() {
        assertThat(titles("？？？***")).isEmpty();
    }

    @Test
    void answersOnlyTheNewestWish() {
        var tasks = new HeldTasks();
        var model = new SearchViewModel(search, tasks);
        model.text().set("停");
        model.text().set("停水");
        model.text().set("没有这个词");

        tasks.finishAll();

        assertThat(model.hits()).isEmpty();
        assertThat(model.nothingFound().get()).isTrue();
    }

    private List<String> titles(String sought) {
        return search.find(sought).stream().map(Hit::title).toList();
    }

    private void post(String title, String body, LocalDateTime at) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        posts.save(Post.draft(new PostId(id), new PostText(title, "", body), at)
                .withPublications(List.of(Publication.published(id + 1, account.id(), at))));
    }

    private Message message(String content) {
        var id = house.interactions().service().newIds(1);
        return new Message(
                id, account.id(), TestHouse.NOW, MessageKind.INQUIRY, content, "", null, "", false, "", null);
    }
}
