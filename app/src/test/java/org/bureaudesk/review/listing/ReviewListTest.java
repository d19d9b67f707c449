package org.bureaudesk.review.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.post.marking.PostMarks;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewListTest {

    private final Map<ReviewState, PostId> posts = new EnumMap<>(ReviewState.class);
    private Office office;
    private ReviewMarks marks;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        marks = new ReviewMarks(
                office.house.workspace().database(),
                office.house.posts().service(),
                office.reviews,
                office.house.releases().service(),
                Messages.in(Locale.SIMPLIFIED_CHINESE));
        for (var state : ReviewState.values()) {
            posts.put(state, office.post("稿件" + state.name()));
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// One post in every state there is.
    private void everyState() {
        office.submit(post(ReviewState.IN_REVIEW));
        office.approve(post(ReviewState.APPROVED));
        office.approve(post(ReviewState.LATE));
        office.plan(post(ReviewState.LATE), TestHouse.NOW.minusHours(1));
        office.submit(post(ReviewState.RETURNED));
        office.act(office.head, post(ReviewState.RETURNED), new Act.Return("请核对数字"));
        office.submit(post(ReviewState.WITHDRAWN));
        office.act(office.clerk, post(ReviewState.WITHDRAWN), new Act.Withdraw(""));
        office.approve(post(ReviewState.CHANGED));
        office.change(post(ReviewState.CHANGED));
        office.submit(post(ReviewState.URGENT));
        office.act(office.chief, post(ReviewState.URGENT), new Act.Permit("汛情紧急"));
        office.publish(post(ReviewState.UNREVIEWED), TestHouse.NOW);
    }

    private PostId post(ReviewState state) {
        return Objects.requireNonNull(posts.get(state));
    }

    private List<PostId> listed(String choice) {
        return marks.list(PostQuery.ALL.withReview(choice), null, 100).stream()
                .map(PostRow::id)
                .toList();
    }

    private PostMark review(ReviewState state) {
        return marked(state).review();
    }

    private PostMarks.Marked marked(ReviewState state) {
        return Objects.requireNonNull(marks.of(List.of(post(state))).get(post(state)));
    }

    @Test
    void everyFilterFindsThePostsThatStandSoAndNoOthers() {
        everyState();
        for (var state : ReviewState.values()) {
            assertThat(office.state(post(state))).as("the test's own footing").isEqualTo(state);
            var choice = state == ReviewState.IN_REVIEW
                    ? "waiting:first"
                    : state.name().toLowerCase(Locale.ROOT);
            assertThat(listed(choice)).as(choice).containsExactly(post(state));
        }
        assertThat(listed("waiting:second")).isEmpty();
    }

    @Test
    void theChoicesAreNamedAsTheBureauNamesItsLevels() {
        assertThat(marks.choices())
                .extracting(PostMarks.Choice::words)
                .containsExactly("来稿", "待一审", "待二审", "待三审", "待单位领导", "已通过", "逾期", "已退回", "已撤回", "审后改动", "紧急先发", "未经审核");
        assertThat(marks.choices())
                .allSatisfy(choice ->
                        assertThat(ReviewFilter.of(choice.code()).code()).isEqualTo(choice.code()));
    }

    @Test
    void everyStateHasASignAndWordsOfItsOwn() {
        everyState();
        var all = marks.of(List.copyOf(posts.values()));

        assertThat(all.values()).extracting(m -> m.review().words()).doesNotHaveDuplicates();
        assertThat(all.values()).allSatisfy(m -> assertThat(m.review().icon()).startsWith("fth-"));
        assertThat(review(ReviewState.IN_REVIEW).words()).isEqualTo("待一审");
        assertThat(review(ReviewState.RETURNED).tone()).isEqualTo(PostMark.Tone.PRESSING);
    }

    @Test
    void whatWasChangedAfterItWentOutIsFoundThoughItIsHandedInAgain() {
        var post = post(ReviewState.CHANGED);
        office.approve(post);
        office.publish(post, TestHouse.NOW);
        office.change(post);
        office.submit(post);

        assertThat(office.state(post)).isEqualTo(ReviewState.CHANGED);
        assertThat(listed("changed")).containsExactly(post);
    }

    @Test
    void otherFiltersHoldBesideIt() {
        everyState();
        var query = PostQuery.ALL.withReview("approved");

        assertThat(marks.list(query.withText("APPROVED"), null, 10)).hasSize(1);
        assertThat(marks.list(query.withText("RETURNED"), null, 10)).isEmpty();
        assertThat(marks.list(query.withOnly(List.of(post(ReviewState.DRAFT))), null, 10))
                .isEmpty();
        assertThat(marks.list(query.withAccount(office.account().id()), null, 10))
                .isEmpty();
    }

    @Test
    void aListGoesOnWhereTheLastRowStood() {
        var query = PostQuery.ALL.withReview("draft");
        var all = marks.list(query, null, 100);
        var first = marks.list(query, null, 4);

        assertThat(all).hasSize(ReviewState.values().length);
        assertThat(first).isEqualTo(all.subList(0, 4));
        assertThat(marks.list(query, first.getLast(), 100)).isEqualTo(all.subList(4, all.size()));
        assertThat(marks.list(query.withOldestFirst(true), null, 100)).isEqualTo(all.reversed());
    }

    @Test
    void thePostRoomAloneCannotTell() {
        var posts = office.house.posts().service();
        var query = PostQuery.ALL.withReview("draft");

        assertThatThrownBy(() -> posts.list(query, null, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> posts.count(query, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderToTakeAPostDownIsAMarkOfItsOwn() {
        var post = post(ReviewState.APPROVED);
        office.approve(post);
        office.publish(post, TestHouse.NOW.minusHours(1));
        assertThat(marked(ReviewState.APPROVED).withdrawal().isNothing()).isTrue();

        var publication = office.read(post).publications().getFirst().id();
        office.house
                .releases()
                .service()
                .withdrawals()
                .order(Set.of(publication), List.of(post), new WithdrawalService.Order("赵六", TestHouse.NOW, "数字有误"));

        assertThat(marked(ReviewState.APPROVED).withdrawal().words()).isEqualTo("撤稿中");
        assertThat(marked(ReviewState.APPROVED).withdrawal().tone()).isEqualTo(PostMark.Tone.PRESSING);
        assertThat(review(ReviewState.APPROVED).words())
                .as("what was signed stays signed")
                .isEqualTo("已通过");
    }

    @Test
    void aPostThatHasGoneHasNoMark() {
        assertThat(marks.of(List.of(new PostId(987_654)))).isEmpty();
    }
}
