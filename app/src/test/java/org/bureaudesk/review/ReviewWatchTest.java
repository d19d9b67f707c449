package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.flow.Act;
import org.junit.jupiter.api.Test;

/// What the review room tells the log when somebody else changes or publishes a post.
class ReviewWatchTest extends AtTheOffice {

    @Test
    void whoChangesAnApprovedTextIsNamedInTheLog() {
        var post = office.post("寒潮蓝色预警");
        office.approve(post);
        var before = office.read(post).contentHash();
        office.desk(office.clerk);
        office.change(post);

        var entry = last();
        assertThat(entry)
                .returns("REVIEW_VOIDED", AuditEntry::action)
                .returns("张三", AuditEntry::actor)
                .returns("寒潮蓝色预警", AuditEntry::subject);
        assertThat(entry.factsByName())
                .containsEntry("before", before)
                .containsEntry("content", office.read(post).contentHash())
                .containsEntry("level", "三审");

        var entries = entries().size();
        office.change(post);
        assertThat(entries()).as("there is nothing left to void").hasSize(entries);
        assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                .isEmpty();
    }

    @Test
    void aMovedPlanVoidsNothing() {
        var post = office.post("寒潮蓝色预警");
        office.approve(post);
        var entries = entries().size();

        office.plan(post, TestHouse.NOW.plusDays(1));

        assertThat(entries()).hasSize(entries);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aTextSentBackMayBeChangedWithoutAWord() {
        var post = office.post("寒潮蓝色预警");
        office.submit(post);
        office.act(office.head, post, new Act.Return("请改标题"));
        var entries = entries().size();

        office.change(post);

        assertThat(entries()).hasSize(entries);
    }

    @Test
    void goingOutIsLoggedWithTheReviewItHad() {
        var approved = office.post("已审");
        office.approve(approved);
        office.publish(approved, TestHouse.NOW);
        assertThat(last()).returns("POST_PUBLISHED", AuditEntry::action).returns("已审", AuditEntry::subject);
        assertThat(last().factsByName()).containsEntry("review", "APPROVED");
        assertThat(last().factsByName()).containsEntry("accounts", "气象发布");

        var never = office.post("未审");
        office.publish(never, TestHouse.NOW);
        assertThat(last().factsByName()).containsEntry("review", "UNREVIEWED");

        var urgent = office.post("急件");
        office.act(office.chief, urgent, new Act.Permit("突发情况"));
        office.publish(urgent, TestHouse.NOW);
        assertThat(last().factsByName()).containsEntry("review", "URGENT");
    }

    @Test
    void publishingAChangedTextSaysBothAndCallsItNoApproval() {
        var post = office.post("寒潮蓝色预警");
        office.approve(post);
        var posts = office.house.posts().service();
        var was = office.read(post);
        posts.save(org.bureaudesk.post.Post.draft(
                        post, new org.bureaudesk.post.PostText(was.text().title(), "", "另一篇。"), TestHouse.NOW)
                .withPublications(List.of(
                        Publication.published(posts.newIds(1), office.account().id(), TestHouse.NOW))));

        assertThat(entries().stream().map(AuditEntry::action).toList()).endsWith("REVIEW_VOIDED", "POST_PUBLISHED");
        assertThat(last().factsByName()).containsEntry("review", "CHANGED");
        assertThat(office.state(post)).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void aChangeThatCannotBeLoggedIsNotMade() {
        var post = office.post("寒潮蓝色预警");
        office.approve(post);
        var before = office.read(post);
        office.house.workspace().database().write(handle -> handle.execute("ALTER TABLE audit_entry RENAME TO gone"));

        assertThatThrownBy(() -> office.change(post)).isInstanceOf(RuntimeException.class);

        assertThat(office.read(post)).isEqualTo(before);
        assertThat(office.state(post)).isEqualTo(ReviewState.APPROVED);
    }

    private List<AuditEntry> entries() {
        return office.house.audit().service().whole();
    }

    private AuditEntry last() {
        return entries().getLast();
    }
}
