package org.bureaudesk.review.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private Office office;
    private QueueViewModel model;
    private PostId post;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        post = office.post("寒潮蓝色预警");
        model = new QueueViewModel(office.queues, tasks);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<PostId> shown(Queue queue) {
        model.queueProperty().set(queue);
        return model.lines().stream().map(line -> line.post().id()).toList();
    }

    private void reload() {
        model.reload();
        tasks.finishAll();
    }

    @Test
    void showsOneQueueAtATimeAndCountsAll() {
        office.submit(post);
        office.desk(office.head);
        reload();

        assertThat(shown(Queue.FOR_ME)).containsExactly(post);
        assertThat(shown(Queue.UNDER_WAY)).containsExactly(post);
        assertThat(shown(Queue.RETURNED)).isEmpty();
        assertThat(model.allProperty().get()).containsKeys(Queue.values());
    }

    @Test
    void theAnswerToTheLastQuestionCounts() {
        office.submit(post);
        office.desk(office.head);
        model.reload();
        office.desk(office.clerk);
        model.reload();
        tasks.finish(1);
        tasks.finish(0);

        assertThat(shown(Queue.FOR_ME)).as("nothing waits for 张三").isEmpty();
    }

    @Test
    void whatCameBackIsThereForTheAuthorWithTheReason() {
        office.submit(post);
        office.act(office.head, post, new Act.Return("请核对数字"));
        office.desk(office.clerk);
        reload();

        assertThat(shown(Queue.RETURNED)).containsExactly(post);
        assertThat(model.lines().getFirst().last().reason()).isEqualTo("请核对数字");
        assertThat(model.lines().getFirst().author()).isEqualTo("张三");

        office.desk(office.deputy);
        reload();
        assertThat(shown(Queue.RETURNED)).isEmpty();
    }

    @Test
    void whatIsPlannedFirstStandsFirstAndWhatHasNoPlanLast() {
        var soon = office.post("今天要发");
        var later = office.post("下周要发");
        office.plan(soon, TestHouse.NOW.plusHours(2));
        office.plan(later, TestHouse.NOW.plusDays(7));
        office.submit(post);
        office.submit(later);
        office.submit(soon);
        office.desk(office.head);
        reload();

        assertThat(shown(Queue.FOR_ME)).containsExactly(soon, later, post);
    }

    @Test
    void whatIsToBeMendedStandsApart() {
        office.approve(post);
        var changed = office.post("签后又改");
        office.approve(changed);
        office.change(changed);
        var late = office.post("晚了一步");
        office.approve(late);
        office.plan(late, TestHouse.NOW.minusHours(1));
        var urgent = office.post("紧急");
        office.submit(urgent);
        office.act(office.chief, urgent, new Act.Permit("汛情紧急"));
        reload();

        assertThat(shown(Queue.TO_MEND)).containsExactlyInAnyOrder(changed, late, urgent);
        assertThat(shown(Queue.APPROVED)).containsExactly(post);

        office.publish(post, TestHouse.NOW);
        reload();
        assertThat(shown(Queue.APPROVED)).isEmpty();
    }

    @Test
    void aPostInTheBinWaitsForNobody() {
        office.submit(post);
        office.house.posts().service().moveToBin(List.of(office.read(post)));
        office.desk(office.head);
        reload();

        for (var queue : Queue.values()) {
            assertThat(shown(queue)).as(queue.name()).isEmpty();
        }
    }

    @Test
    void theBadgeFollowsWhoeverSitsDown() {
        var heard = new int[1];
        office.queues.onChange(() -> heard[0]++);
        office.submit(post);
        var before = heard[0];
        office.desk(office.head);
        assertThat(heard[0]).isGreaterThan(before);
        assertThat(office.queue(Queue.FOR_ME)).containsExactly(post);
        office.desk(office.deputy);
        assertThat(office.queue(Queue.FOR_ME)).isEmpty();
    }
}
