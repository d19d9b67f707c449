package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void findsASoundWorkspaceSound() {
        var run = CliRun.of("verify", "--workspace", folder, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("sound").asBoolean()).isTrue();
        assertThat(run.json().get("problems").size()).isZero();
    }

    @Test
    void namesAnAttachmentThatWasChangedAndOneThatIsGone() throws IOException {
        Path changed;
        Path gone;
        try (var house = TestHouse.open(folder)) {
            var account = TestHouse.account(house, "示例发布", Platform.WEIBO);
            var files = house.workspace().attachments();
            var first = files.keep("甲".getBytes(StandardCharsets.UTF_8));
            var second = files.keep("乙".getBytes(StandardCharsets.UTF_8));
            changed = files.pathOf(first);
            gone = files.pathOf(second);
            var id = house.posts().service().newIds(4);
            house.posts().service().save(post(id, first, account.id().value()));
            house.posts().service().save(post(id + 2, second, account.id().value()));
        }
        Files.writeString(changed, "改过");
        Files.delete(gone);
        var run = CliRun.of("verify", "--workspace", folder, "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("problems").size()).isEqualTo(2);
        assertThat(run.out()).contains("attachment", changed.getFileName().toString(), "不见了", "被改动过");
        assertThat(run.err()).contains("2 个问题");
    }

    @Test
    void namesAReferenceThatLeadsNowhere() throws Exception {
        assertThat(CliRun.of("verify", "--workspace", folder).exit()).isZero();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO follower_day VALUES (99, '2026-08-01', 1, 0, 1, 5, '')");
        }
        var run = CliRun.of("verify", "--workspace", folder);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("follower_day", "account");
    }

    private static Post post(long id, String cover, long account) {
        var draft = Post.draft(new PostId(id), new PostText("标题", "", ""), TestHouse.NOW);
        return new Post(
                draft.id(),
                draft.text(),
                cover,
                draft.form(),
                "",
                draft.kind(),
                draft.origin(),
                List.of(Publication.published(id + 1, new AccountId(account), TestHouse.NOW)),
                List.of(),
                TestHouse.NOW,
                TestHouse.NOW,
                null);
    }
}
