package org.bureaudesk.post.release.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the house opens before each test
class WithdrawalViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();

    @TempDir
    Path folder;

    private House house;
    private WithdrawalViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("workspace"));
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        TestHouse.account(house, "示例应急", Platform.WEIBO);
        var parts = new ReleaseViewModel.Parts(
                house.accounts().service(),
                house.posts().service(),
                house.releases().service(),
                tasks,
                dialogs);
        model = new WithdrawalViewModel(parts, new FileKeeper(house.workspace().attachments()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsTheOrderAskedForAndFiltersByState() {
        var first = order("甲");
        var second = order("乙");
        model.open(first.id());
        tasks.finishAll();
        assertThat(current()).isEqualTo(first);
        assertThat(model.orders()).hasSize(2);

        tickAll();
        model.save();
        tasks.finishAll();
        assertThat(dialogs.notices()).containsExactly("release.withdrawal.finished");

        model.stateProperty().set(Withdrawal.State.OPEN);
        assertThat(model.orders()).extracting(Withdrawal::id).containsExactly(second.id());
        model.stateProperty().set(Withdrawal.State.DONE);
        assertThat(model.orders()).extracting(Withdrawal::id).containsExactly(first.id());
    }

    @Test
    void oneTickIsNowAndEveryAccountIsKeptByItself() throws IOException {
        var order = order("甲");
        model.open(order.id());
        tasks.finishAll();
        var row = model.rows().getFirst();
        row.done.set(true);
        assertThat(row.doneAt.get()).isEqualTo("2026-11-23 09:00");
        row.proof.set("后台已删除");
        row.link.set("https://mp.weixin.qq.com/s/2");
        var picture = Files.write(folder.resolve("截图.png"), new byte[] {1, 2, 3});
        model.attach(row, picture);
        tasks.finishAll();

        model.save();
        tasks.finishAll();

        assertThat(dialogs.notices()).containsExactly("release.withdrawal.saved");
        var line = house.releases()
                .service()
                .withdrawals()
                .open()
                .getFirst()
                .lines()
                .getFirst();
        assertThat(line.doneAt()).isEqualTo(TestHouse.NOW);
        assertThat(line.proof()).isEqualTo("后台已删除");
        var file = java.util.Objects.requireNonNull(line.file());
        assertThat(file.fileName()).isEqualTo("截图.png");
        assertThat(house.workspace().attachments().isSound(file.sha256())).isTrue();
        var copies = new ArrayList<Path>();
        model.takeOut(file, copies::add);
        tasks.finishAll();
        assertThat(Files.readAllBytes(copies.getFirst())).containsExactly(1, 2, 3);
    }

    @Test
    void aTimeBeforeTheOrderIsSaidAndNotSaved() {
        model.open(order("甲").id());
        tasks.finishAll();
        var row = model.rows().getFirst();
        row.doneAt.set("2026-11-23 08:00");
        assertThat(row.done.get()).as("who types a time says that it is done").isTrue();
        assertThat(row.faultKey()).isEqualTo("release.withdrawal.when");
        model.save();
        assertThat(dialogs.notices()).containsExactly("release.not-saved");
        row.doneAt.set("刚才");
        assertThat(row.faultKey()).isEqualTo("release.fault.unreadable");
        row.done.set(false);
        assertThat(row.faultKey()).isEmpty();
    }

    @Test
    void goingToAnotherOrderSavesWhatWasTickedAndAsksAboutWhatCannotBe() {
        var first = order("甲");
        var second = order("乙");
        model.open(first.id());
        tasks.finishAll();
        model.rows().getFirst().done.set(true);

        assertThat(model.choose(second)).isTrue();
        tasks.finishAll();
        assertThat(house.releases().service().withdrawals().all().getLast().done())
                .isEqualTo(1);

        model.rows().getFirst().doneAt.set("乱写");
        assertThat(model.choose(first)).as("the user stays").isFalse();
        dialogs.answer(true);
        assertThat(model.choose(first)).isTrue();
    }

    @Test
    void whatIsTypedSurvivesAChangeElsewhere() {
        var first = order("甲");
        model.open(first.id());
        tasks.finishAll();
        model.rows().getFirst().proof.set("已联系平台");

        order("乙");
        tasks.finishAll();

        assertThat(model.rows().getFirst().proof.get()).isEqualTo("已联系平台");
        assertThat(model.orders()).hasSize(2);
        model.forget();
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void aPostIsOfferedInPlaceOfTheOneTakenDown() {
        var order = order("甲");
        var better = post("更正：数据以此为准", 1);
        model.open(order.id());
        tasks.finishAll();
        var offered = new ArrayList<PostRow>();
        model.offer("更正", offered::addAll);
        tasks.finishAll();
        assertThat(offered).extracting(PostRow::id).containsExactly(better);
        model.offer("https://x/1", offered::addAll);
        tasks.finishAll();
        assertThat(offered).as("a link is no title to look for").hasSizeGreaterThan(1);

        model.remember(offered.getFirst());
        model.rows().getFirst().post.set(better);
        assertThat(model.titleOf(better)).isEqualTo("更正：数据以此为准");
        assertThat(model.titleOf(null)).isEmpty();
        model.save();
        tasks.finishAll();
        assertThat(house.releases()
                        .service()
                        .withdrawals()
                        .all()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .replacementPost())
                .isEqualTo(better);
    }

    @Test
    void anOrderByMistakeIsTakenBackWhenTheUserAgrees() {
        model.open(order("甲").id());
        tasks.finishAll();
        model.cancel();
        assertThat(house.releases().service().withdrawals().all()).hasSize(1);
        dialogs.answer(true);
        model.cancel();
        tasks.finishAll();
        assertThat(house.releases().service().withdrawals().all()).isEmpty();
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void theSheetHasARowPerAccount() {
        model.open(order("甲").id());
        tasks.finishAll();
        tickAll();
        model.save();
        tasks.finishAll();
        order("乙");
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);

        Sheet<WithdrawalSheet.Row> sheet = new WithdrawalSheet(messages, model::titleOf)
                .of(house.releases().service().withdrawals().all());

        assertThat(sheet.count()).isEqualTo(4);
        assertThat(sheet.columns()).extracting(c -> c.title()).contains("下达人", "撤稿原因", "撤下时间", "办理依据");
        var states = new ArrayList<Object>();
        var state = sheet.columns().stream()
                .filter(c -> c.title().equals("办理状态"))
                .findFirst()
                .orElseThrow();
        sheet.rows().forEach(row -> states.add(state.value().apply(row)));
        assertThat(states).containsExactlyInAnyOrder("已办结", "已办结", "办理中", "办理中");
        var file = folder.resolve("撤稿台账.xlsx");
        sheet.writeTo(file);
        assertThat(file).isNotEmptyFile();
    }

    private void tickAll() {
        model.rows().forEach(row -> row.done.set(true));
    }

    private Withdrawal current() {
        return Objects.requireNonNull(model.currentProperty().get());
    }

    /// An order for a post on both accounts.
    private Withdrawal order(String title) {
        var id = post(title, 2);
        var publications = house.posts().service().find(id).orElseThrow().publications();
        return house.releases()
                .service()
                .withdrawals()
                .order(
                        Set.of(
                                publications.getFirst().id(),
                                publications.getLast().id()),
                        List.of(id),
                        new WithdrawalService.Order("李局长", TestHouse.NOW.minusMinutes(30), "数字有误"))
                .getFirst();
    }

    private PostId post(String title, int accounts) {
        var posts = house.posts().service();
        var id = posts.newIds(3);
        var all = house.accounts().service().all();
        var publications = new ArrayList<Publication>();
        for (int i = 0; i < accounts; i++) {
            publications.add(Publication.published(id + 1 + i, all.get(i).id(), TestHouse.NOW.minusHours(2)));
        }
        posts.save(Post.draft(new PostId(id), new PostText(title, "", ""), TestHouse.NOW)
                .withPublications(publications));
        return new PostId(id);
    }
}
