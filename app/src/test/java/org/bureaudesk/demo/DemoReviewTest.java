package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.staff.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was tried out on the demonstration's posts goes with them.
class DemoReviewTest {

    @TempDir
    private Path folder;

    @Test
    void removingTheDemonstrationTakesItsReviewsWithItAndNoOthers() {
        try (var office = new Office(folder)) {
            var posts = office.house.posts().service();
            emptyBin(office); // the demonstration wants an empty bureau
            office.house.demo().service().fill();
            var demo = posts.list(PostQuery.ALL.withState(Post.State.PUBLISHED), null, 1_000)
                    .getLast()
                    .id();
            office.submit(demo);
            office.sign(office.head, demo);
            office.act(office.deputy, demo, new Act.Return("试一试退回"));
            var own = office.post("本单位自己的稿件");
            office.approve(own);

            office.house.demo().service().remove();

            assertThat(office.reviews.states(List.of(demo))).isEmpty();
            assertThat(office.queue(Queue.RETURNED)).isEmpty();
            assertThat(office.state(own)).isEqualTo(ReviewState.APPROVED);
            assertThat(office.reviews.dossier(own).course().signatures()).hasSize(3);
            office.reviews.checkAll();
            assertThat(rows(office, "review_step")).isEqualTo(4);
            assertThat(rows(office, "review_version")).as("the own text alone").isEqualTo(1);
            assertThat(rows(office, "review_sheet")).isEqualTo(1);
            assertThat(office.house.staff().service().all())
                    .extracting(Person::name)
                    .contains("李四");
            assertThat(office.house.audit().service().whole())
                    .extracting(AuditEntry::action)
                    .as("that it was tried stays in the log")
                    .contains(
                            AuditAction.DEMO_FILLED.name(),
                            AuditAction.REVIEW_RETURNED.name(),
                            AuditAction.DEMO_REMOVED.name());
            assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
        }
    }

    private static void emptyBin(Office office) {
        office.house.workspace().database().write(handle -> handle.execute("DELETE FROM account"));
    }

    private static int rows(Office office, String table) {
        return office.house
                .workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
