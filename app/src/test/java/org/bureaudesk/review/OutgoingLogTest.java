package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.flow.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever goes out has an entry in the log, and so has whatever is taken back, whichever way it is done.
class OutgoingLogTest extends AtTheOffice {

    @AfterEach
    void theLogHolds() {
        assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                .isEmpty();
    }

    @Test
    void aChangedTextThatGoesOutOnASecondAccountHasAnEntryOfItsOwn() {
        var post = office.post("已审");
        office.approve(post);
        office.publish(post, TestHouse.NOW);
        office.change(post);
        alsoOn(post, account("交通发布"));

        assertThat(last("POST_PUBLISHED").factsByName())
                .containsEntry("accounts", "交通发布")
                .containsEntry("review", "CHANGED")
                .containsEntry("content", office.read(post).contentHash());
        assertThat(count("POST_PUBLISHED")).isEqualTo(2);
    }

    @Test
    void severalAccountsAtOnceAreOneEntryThatNamesThem() {
        var post = office.post("同发");
        var second = account("交通发布");
        var posts = office.house.posts().service();
        posts.save(office.read(post)
                .withPublications(List.of(
                        Publication.published(posts.newIds(1), office.account().id(), TestHouse.NOW),
                        Publication.published(posts.newIds(1), second.id(), TestHouse.NOW))));

        assertThat(last("POST_PUBLISHED").factsByName()).containsEntry("accounts", "气象发布、交通发布");
        assertThat(count("POST_PUBLISHED")).isEqualTo(1);
        var before = entries().size();
        posts.save(office.read(post));
        assertThat(entries()).as("nothing goes out that is out").hasSize(before);
    }

    @Test
    void undoingAPublicationIsLoggedAndSoIsDoingItAgain() {
        var post = office.post("急件");
        office.act(office.chief, post, new Act.Permit("突发情况"));
        office.publish(post, TestHouse.NOW);
        office.house.history().undo();

        assertThat(entries().getLast())
                .returns("PUBLICATION_TAKEN_BACK", AuditEntry::action)
                .returns("急件", AuditEntry::subject)
                .returns("赵六", AuditEntry::actor);
        assertThat(entries().getLast().factsByName())
                .containsEntry("accounts", "气象发布")
                .containsEntry("review", "URGENT");
        office.house.history().redo();
        assertThat(entries().getLast()).returns("POST_PUBLISHED", AuditEntry::action);
    }

    @Test
    void takingAPublicationBackByHandIsLogged() {
        var post = office.post("误登");
        office.publish(post, TestHouse.NOW);
        office.house.posts().service().save(office.read(post).withPublications(List.of()));

        assertThat(entries().getLast()).returns("PUBLICATION_TAKEN_BACK", AuditEntry::action);
    }

    @Test
    void aPublicationMovedToAnotherAccountIsTakenBackAndGoesOut() {
        var post = office.post("登错账号");
        office.publish(post, TestHouse.NOW);
        var was = office.read(post).publications().getFirst();
        var right = account("交通发布");
        var moved = Publication.published(was.id(), right.id(), TestHouse.NOW);
        office.house.posts().service().save(office.read(post).withPublications(List.of(moved)));

        assertThat(last("PUBLICATION_TAKEN_BACK").factsByName()).containsEntry("accounts", "气象发布");
        assertThat(last("POST_PUBLISHED").factsByName()).containsEntry("accounts", "交通发布");
    }

    @Test
    void aPostFirstSavedAsPublishedIsLoggedAsNeverReviewed() {
        var posts = office.house.posts().service();
        posts.save(published("直接登记"));

        assertThat(entries().getLast())
                .returns("POST_PUBLISHED", AuditEntry::action)
                .returns("直接登记", AuditEntry::subject);
        assertThat(entries().getLast().factsByName()).containsEntry("review", "UNREVIEWED");
        office.house.history().undo();
        assertThat(entries().getLast()).returns("PUBLICATION_TAKEN_BACK", AuditEntry::action);
    }

    @Test
    void whatAnImportBringsOrTakesAwayTheImportTells() {
        var posts = office.house.posts().service();
        var brought = List.of(published("导入一"), published("导入二"));
        var before = entries().size();
        office.house.workspace().database().write(handle -> {
            posts.table().summed().put(handle, brought);
            return true;
        });
        assertThat(office.read(brought.getFirst().id()).isPublished()).isTrue();
        office.house.workspace().database().write(handle -> {
            posts.table().summed().remove(handle, brought);
            return true;
        });
        assertThat(entries()).hasSize(before);

        var known = office.post("本局稿件");
        var out = office.read(known).withPublications(published("").publications());
        office.house.workspace().database().write(handle -> {
            posts.table().summed().put(handle, List.of(out));
            return true;
        });
        assertThat(entries().getLast()).as("it was reviewed here").returns("POST_PUBLISHED", AuditEntry::action);
    }

    @Test
    void aPermitIsVoidOnceTheTextIsAnother() {
        var post = office.post("急件");
        office.act(office.chief, post, new Act.Permit("突发情况"));
        var permitted = office.read(post).contentHash();
        office.change(post);

        assertThat(last("REVIEW_VOIDED").factsByName())
                .containsEntry("permit", "紧急先发")
                .containsEntry("before", permitted)
                .containsEntry("content", office.read(post).contentHash());
        office.change(post);
        assertThat(count("REVIEW_VOIDED")).as("it is void once").isEqualTo(1);
    }

    @Test
    void signaturesAndAPermitAreVoidOneByOne() {
        var post = office.post("急件");
        office.submit(post);
        office.act(office.chief, post, new Act.Permit("突发情况"));
        office.publish(post, TestHouse.NOW);
        office.change(post);

        assertThat(count("REVIEW_VOIDED")).isEqualTo(2);
    }

    private Post published(String title) {
        var posts = office.house.posts().service();
        var id = new PostId(posts.newIds(1));
        return Post.draft(id, new PostText(title, "", "请市民注意防范。"), TestHouse.NOW)
                .withPublications(List.of(
                        Publication.published(posts.newIds(1), office.account().id(), TestHouse.NOW)));
    }

    private void alsoOn(PostId post, Account account) {
        var posts = office.house.posts().service();
        var was = office.read(post);
        var more = Publication.published(posts.newIds(1), account.id(), TestHouse.NOW.plusHours(1));
        posts.save(was.withPublications(
                Stream.concat(was.publications().stream(), Stream.of(more)).toList()));
    }

    private Account account(String name) {
        return TestHouse.account(office.house, name, Platform.WECHAT_SUBSCRIPTION);
    }

    private List<AuditEntry> entries() {
        return office.house.audit().service().whole();
    }

    private AuditEntry last(String action) {
        return entries().reversed().stream()
                .filter(entry -> entry.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private long count(String action) {
        return entries().stream().filter(entry -> entry.action().equals(action)).count();
    }
}
