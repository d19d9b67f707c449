package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.staff.Role;
import org.junit.jupiter.api.Test;

/// What waits, for whom, and what comes first.
class QueueServiceTest extends AtTheOffice {

    private PostId submitted(String title) {
        var post = office.post(title);
        office.submit(post);
        return post;
    }

    @Test
    void whatIsOutAlreadyComesBeforeWhatIsPlannedAndThatBeforeWhatIsNot() {
        var unplanned = submitted("未排期");
        var later = submitted("后天");
        office.plan(later, TestHouse.NOW.plusDays(2));
        var sooner = submitted("明天");
        office.plan(sooner, TestHouse.NOW.plusDays(1));
        var out = office.post("先发");
        office.act(office.chief, out, new Act.Permit("突发"));
        office.publish(out, TestHouse.NOW);
        office.submit(out);

        office.desk(office.head);
        assertThat(office.queue(Queue.FOR_ME)).containsExactly(out, sooner, later, unplanned);
        assertThat(office.queue(Queue.TO_MEND)).containsExactly(out);
    }

    @Test
    void nobodyIsAskedToSignTheirOwnOrASecondTime() {
        var writes = office.person("两头", Role.CLERK, Role.SECTION_HEAD);
        var own = office.post("自己写的");
        office.act(writes, own, new Act.Submit(""));
        var both = office.person("两级", Role.SECTION_HEAD, Role.DEPUTY_LEADER);
        var other = submitted("别人写的");

        office.desk(writes);
        assertThat(office.queue(Queue.FOR_ME)).containsExactly(other);
        office.sign(both, other);
        office.desk(both);
        assertThat(office.queue(Queue.FOR_ME)).containsExactly(own);
        office.desk(office.deputy);
        assertThat(office.queue(Queue.FOR_ME)).containsExactly(other);
    }

    @Test
    void whatCameBackIsItsAuthorsUntilItIsHandedInAgain() {
        var post = submitted("退回");
        office.act(office.head, post, new Act.Return("请补来源"));

        office.desk(office.clerk);
        assertThat(office.queue(Queue.RETURNED)).containsExactly(post);
        office.desk(office.head);
        assertThat(office.queue(Queue.RETURNED)).isEmpty();
        office.submit(post);
        office.desk(office.clerk);
        assertThat(office.queue(Queue.RETURNED)).isEmpty();
        assertThat(office.queue(Queue.UNDER_WAY)).containsExactly(post);
    }

    @Test
    void anApprovalWaitsToGoOutUntilItHasOrIsVoided() {
        var first = office.post("一");
        var second = office.post("二");
        office.approve(first);
        office.approve(second);
        assertThat(office.queue(Queue.APPROVED)).containsExactlyInAnyOrder(first, second);

        office.publish(first, TestHouse.NOW);
        office.change(second);

        assertThat(office.queue(Queue.APPROVED)).isEmpty();
        assertThat(office.queue(Queue.TO_MEND)).containsExactly(second);
        assertThat(office.queue(Queue.UNDER_WAY)).isEmpty();
    }

    @Test
    void whatIsDueIsPlannedAndNotThroughItsReview() {
        var draft = office.post("没送审");
        office.plan(draft, TestHouse.NOW.plusDays(1));
        var under = submitted("在审");
        office.plan(under, TestHouse.NOW.plusDays(1));
        var late = office.post("逾期");
        office.plan(late, TestHouse.NOW.minusDays(1));
        office.approve(late);
        var safe = office.post("已审");
        office.plan(safe, TestHouse.NOW.plusDays(1));
        office.approve(safe);

        assertThat(office.queues.due().stream().map(line -> line.post().id())).containsExactly(late, under);
        assertThat(office.queues.due().getFirst().author()).isEqualTo("张三");
    }

    @Test
    void theBinAndWhatWasNeverHandedInWaitForNobody() {
        office.post("草稿");
        var binned = submitted("扔掉");
        var posts = office.house.posts().service();
        posts.moveToBin(java.util.List.of(office.read(binned)));

        office.desk(office.head);
        for (var queue : Queue.values()) {
            assertThat(office.queue(queue)).as(queue.name()).isEmpty();
        }
    }

    @Test
    void aStepAChangeAndAnotherPersonAreHeardOf() {
        var heard = new AtomicInteger();
        var post = office.post("稿件");
        office.desk(office.clerk);
        office.queues.onChange(heard::incrementAndGet);

        office.reviews.act(post, office.read(post).contentHash(), new Act.Submit(""));
        assertThat(heard.getAndSet(0)).isPositive();
        office.change(post);
        assertThat(heard.getAndSet(0)).isPositive();
        office.desk(office.head);
        assertThat(heard.get()).isPositive();
    }
}
