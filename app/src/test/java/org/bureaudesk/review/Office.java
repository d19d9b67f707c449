package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;

/// A bureau with its staff, wired as the program wires it: whoever is named sits at the desk.
public final class Office implements AutoCloseable {

    public final House house;
    public final ReviewService reviews;
    public final QueueService queues;
    public final Person clerk;
    public final Person head;
    public final Person deputy;
    public final Person chief;
    public final Person leader;
    private final Account account;

    public Office(Path folder) {
        house = TestHouse.open(folder);
        reviews = house.reviews().service();
        queues = house.reviews().queues();
        clerk = person("张三", Role.CLERK);
        head = person("李四", Role.SECTION_HEAD);
        deputy = person("王五", Role.DEPUTY_LEADER);
        chief = person("赵六", Role.CHIEF_EDITOR);
        leader = person("孙七", Role.UNIT_LEADER);
        account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
    }

    public Person person(String name, Role... roles) {
        var staff = house.staff().service();
        var person = Person.of(staff.newId(), name, roles);
        staff.save(person);
        return person;
    }

    /// Another person sits down.
    public void desk(Person person) {
        house.staff().signIn().name(person);
    }

    /// A post nobody has handed in, without a plan.
    public PostId post(String title) {
        var posts = house.posts().service();
        var id = new PostId(posts.newIds(1));
        posts.save(Post.draft(id, new PostText(title, "", title + "，请市民注意防范。"), TestHouse.NOW));
        return id;
    }

    public Post read(PostId post) {
        return house.posts().service().find(post).orElseThrow();
    }

    public void plan(PostId post, LocalDateTime at) {
        var posts = house.posts().service();
        posts.save(read(post).withPublications(List.of(Publication.planned(posts.newIds(1), account.id(), at))));
    }

    public void publish(PostId post, LocalDateTime at) {
        var posts = house.posts().service();
        posts.save(read(post).withPublications(List.of(Publication.published(posts.newIds(1), account.id(), at))));
    }

    /// Changes one word of the text.
    public void change(PostId post) {
        var text = read(post).text();
        write(post, new PostText(text.title(), text.summary(), text.body() + "补充一句。"));
    }

    public void write(PostId post, PostText text) {
        var was = read(post);
        house.posts().service().save(rebuilt(was, text, was.cover(), was.origin(), was.attachments()));
    }

    /// The same post with another content.
    static Post rebuilt(Post was, PostText text, String cover, Origin origin, List<PostAttachment> files) {
        return new Post(
                was.id(),
                text,
                cover,
                was.form(),
                was.column(),
                was.kind(),
                origin,
                was.publications(),
                files,
                was.createdAt(),
                was.updatedAt(),
                was.deletedAt());
    }

    public void act(Person who, PostId post, Act act) {
        desk(who);
        reviews.act(post, read(post).contentHash(), act);
    }

    public void submit(PostId post) {
        act(clerk, post, new Act.Submit(""));
    }

    /// Answers every open line and signs.
    public void sign(Person who, PostId post) {
        answerAll(who, post);
        act(who, post, new Act.Sign("同意", "", false));
    }

    public void answerAll(Person who, PostId post) {
        desk(who);
        var dossier = reviews.dossier(post);
        var level = dossier.course().waiting().orElseThrow();
        var open = ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), level);
        reviews.answer(
                post,
                dossier.post().contentHash(),
                open.stream()
                        .map(ChecklistItem::id)
                        .map(item -> new Given(item, AnswerKind.CONFORMS, ""))
                        .toList());
    }

    public void approve(PostId post) {
        submit(post);
        sign(head, post);
        sign(deputy, post);
        sign(chief, post);
    }

    public void refused(Person who, PostId post, Act act, String key) {
        desk(who);
        assertRefused(() -> reviews.act(post, read(post).contentHash(), act), key);
    }

    public static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.key()).isEqualTo(key));
    }

    public ReviewState state(PostId post) {
        return Objects.requireNonNull(reviews.states(List.of(post)).get(post));
    }

    public List<PostId> queue(Queue queue) {
        return queues.queues().getOrDefault(queue, List.of()).stream()
                .map(line -> line.post().id())
                .toList();
    }

    public Account account() {
        return account;
    }

    @Override
    public void close() {
        house.close();
    }
}
