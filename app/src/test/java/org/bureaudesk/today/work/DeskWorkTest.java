package org.bureaudesk.today.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.text.Messages;
import org.bureaudesk.today.Deadline;
import org.bureaudesk.today.DeadlineKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskWorkTest {

    private static final LocalDate ON = TestHouse.NOW.toLocalDate();

    private final WorkWords words = new WorkWords(Messages.in(Locale.SIMPLIFIED_CHINESE));
    private Office office;
    private PostId post;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        post = office.post("寒潮蓝色预警");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<WorkLine> lines() {
        return words.lines(office.house.today().service().work(ON), ON);
    }

    private List<Deadline> deadlines() {
        return office.house.today().service().status(ON).deadlines().stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.REVIEW)
                .toList();
    }

    @Test
    void aPostWaitsForWhoeverMaySignItNextAndForNobodyElse() {
        office.submit(post);
        assertThat(lines()).as("张三 has handed it in").isEmpty();

        office.desk(office.head);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("待我审 1 篇");
            assertThat(line.detail()).isEqualTo("最早送审：《寒潮蓝色预警》（张三），尚未排期");
            assertThat(line.room()).isEqualTo("review");
            assertThat(line.target()).isEqualTo(Queue.FOR_ME);
        });

        office.sign(office.head, post);
        assertThat(lines()).isEmpty();
        office.desk(office.deputy);
        assertThat(lines()).extracting(WorkLine::id).containsExactly("waiting-for-me");
    }

    @Test
    void anotherPersonAtTheDeskIsToldToWhoeverListens() {
        var told = new AtomicInteger();
        office.submit(post);
        office.house.today().service().onChange(told::incrementAndGet);

        office.desk(office.head);

        assertThat(told).hasPositiveValue();
    }

    @Test
    void whatCameBackSaysWhy() {
        office.submit(post);
        office.act(office.head, post, new Act.Return("第二段数字请核对来源"));

        office.desk(office.clerk);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("退回给我 1 篇");
            assertThat(line.detail()).isEqualTo("《寒潮蓝色预警》：第二段数字请核对来源");
            assertThat(line.target()).isEqualTo(Queue.RETURNED);
        });
        office.desk(office.head);
        assertThat(lines()).as("the reviewer wrote nothing").isEmpty();
    }

    @Test
    void aPlannedPostIsDueUntilItIsThroughReview() {
        office.plan(post, TestHouse.NOW.plusDays(3));
        assertThat(deadlines()).as("never handed in").isEmpty();

        office.submit(post);
        assertThat(deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.kind().code()).isEqualTo("review");
            assertThat(deadline.subject()).isEqualTo("寒潮蓝色预警");
            assertThat(deadline.due()).isEqualTo("2026-11-26");
            assertThat(deadline.workingDaysLeft()).isEqualTo(3);
            assertThat(deadline.overdue()).isFalse();
        });

        office.sign(office.head, post);
        office.act(office.deputy, post, new Act.Return("依据不足"));
        assertThat(deadlines()).as("what came back must still get through").hasSize(1);

        office.submit(post);
        office.sign(office.head, post);
        office.sign(office.deputy, post);
        office.sign(office.chief, post);
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void aPlanThatPassedBeforeTheReviewWasDoneIsOverdueAndStandsAtTheTop() {
        office.submit(post);
        office.plan(post, TestHouse.NOW.minusDays(1));

        assertThat(deadlines())
                .singleElement()
                .satisfies(d -> assertThat(d.overdue()).isTrue());
        office.approve(office.post("另一篇"));
        assertThat(deadlines()).hasSize(1);
    }

    @Test
    void anUrgentPostThatIsOutIsNoLongerDue() {
        office.submit(post);
        office.act(office.chief, post, new Act.Permit("汛情紧急"));
        office.publish(post, TestHouse.NOW);

        assertThat(deadlines()).isEmpty();
    }

    @Test
    void remindsOfTextsToBeHandedInUntilTheyAre() {
        due(post, ON.plusDays(2));
        due(office.post("下月计划"), ON.plusDays(30));
        office.desk(office.clerk);

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("待交稿 1 篇");
            assertThat(line.detail()).isEqualTo("最早：《寒潮蓝色预警》，2026年11月25日前交稿");
            assertThat(line.room()).isEqualTo("post");
            assertThat(line.target()).isEqualTo(post);
        });

        due(post, ON.minusDays(1));
        assertThat(lines().getFirst().title()).isEqualTo("待交稿 1 篇，其中 1 篇已过交稿日");

        office.submit(post);
        assertThat(lines()).isEmpty();

        office.act(office.head, post, new Act.Return("请补充来源"));
        office.desk(office.clerk);
        assertThat(lines()).extracting(WorkLine::id).containsExactly("waiting-returned", "waiting-hand-in");

        office.publish(post, TestHouse.NOW);
        assertThat(lines()).extracting(WorkLine::id).doesNotContain("waiting-hand-in");
    }

    private void due(PostId of, LocalDate day) {
        CalendarService calendar = office.house.calendar().service();
        calendar.planner().due(of, day);
    }
}
