package org.bureaudesk.review.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Reviewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFormTest {

    private static final PostId POST = new PostId(900_000);

    @TempDir
    Path folder;

    private House house;
    private ReviewService reviews;
    private ReviewForm form;
    private Optional<Reviewer> desk = Optional.empty();

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        reviews = new ReviewService(
                house.workspace().database(),
                house.posts().service(),
                new ChecklistFile(folder.resolve("templates")),
                house.audit().service(),
                () -> desk,
                TestHouse.CLOCK);
        form = new ReviewForm(folder.resolve("templates"), house.settings());
        var account = TestHouse.account(house, "气象发布", Platform.WECHAT_SUBSCRIPTION);
        var id = house.posts().service().newIds(1);
        house.posts()
                .service()
                .save(Post.draft(POST, new PostText("寒潮蓝色预警：今夜起气温下降", "", "请注意防寒保暖。"), TestHouse.NOW)
                        .withPublications(
                                java.util.List.of(Publication.planned(id, account.id(), TestHouse.NOW.plusHours(6)))));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFormIsFilledFromTheRecords() throws IOException {
        approve();
        var text = written(reviews.dossier(POST));

        assertThat(text)
                .contains("审〔2026〕1号", "寒潮蓝色预警", "气象发布", "张三", "2026年11月23日 15:00")
                .contains("一审（科室负责人）", "李四", "二审（分管负责人）", "王五", "三审（主要负责人/总编辑）", "赵六")
                .contains("同意")
                .doesNotContain("{{", "[审级]", "单位领导");
    }

    @Test
    void anEmptyFormIsPrintedForSigningByHand() throws IOException {
        var text = written(reviews.dossier(POST));

        assertThat(text).contains("一审（科室负责人）", "三审（主要负责人/总编辑）").doesNotContain("{{", "[签名]");
    }

    @Test
    void theOfficeMayHaveItsOwnTemplateAndAWrongPlaceholderIsNamed() throws IOException {
        var own = form.copy();
        assertThat(own).exists();
        var target = folder.resolve("a.docx");
        assertThat(form.write(reviews.dossier(POST), _ -> "气象发布", target)).isEmpty();

        Files.writeString(own, "no docx");
        assertThatThrownBy(() -> form.write(reviews.dossier(POST), _ -> "", target))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).startsWith("office.template."));
    }

    @Test
    void longTextsAreCutToWhatTheirFieldHolds() {
        assertThat(FormTexts.cut("寒".repeat(50), 10)).isEqualTo("寒".repeat(10) + "…");
        assertThat(FormTexts.cut("a".repeat(20), 10)).isEqualTo("a".repeat(20));
        assertThat(FormTexts.cut("𠮷𠮷", 1)).isEqualTo("𠮷…");
    }

    @Test
    void theCreditLineNamesAuthorReviewersAndSigner() {
        assertThat(CreditPolicy.line("", Course.NONE, "")).isEmpty();
        approve();

        assertThat(credit()).isEqualTo("撰稿：张三　审核：李四、王五　审签：赵六");
    }

    @Test
    void signaturesOnAnotherTextAreNeitherPrintedNorCredited() throws IOException {
        approve();
        var posts = house.posts().service();
        var post = posts.find(POST).orElseThrow();
        posts.save(Post.draft(POST, new PostText(post.text().title(), "", "改过的正文。"), TestHouse.NOW)
                .withPublications(post.publications()));

        var text = written(reviews.dossier(POST));
        assertThat(text).contains("一审（科室负责人）", "原签批因改动或退回、撤回已失效").doesNotContain("李四", "王五", "赵六", "共答");
        assertThat(credit()).isEqualTo("撰稿：张三");

        act(new Reviewer(1, "张三", Set.of()), new Act.Submit(""));
        sign(new Reviewer(2, "李四", Set.of("SECTION_HEAD")));
        assertThat(written(reviews.dossier(POST))).contains("李四").doesNotContain("王五", "失效");
        assertThat(credit()).isEqualTo("撰稿：张三　审核：李四");
    }

    @Test
    void whoSentItBackHasNotSigned() throws IOException {
        act(new Reviewer(1, "张三", Set.of()), new Act.Submit(""));
        sign(new Reviewer(2, "李四", Set.of("SECTION_HEAD")));
        act(new Reviewer(3, "王五", Set.of("DEPUTY_LEADER")), new Act.Return("请核对数据"));

        assertThat(written(reviews.dossier(POST))).contains("失效").doesNotContain("李四", "王五");
        assertThat(credit()).isEqualTo("撰稿：张三");
    }

    private String credit() {
        var dossier = reviews.dossier(POST);
        return CreditPolicy.line("张三", dossier.course(), dossier.post().contentHash());
    }

    private String written(Dossier dossier) throws IOException {
        var target = folder.resolve("form.docx");
        assertThat(form.write(dossier, _ -> "气象发布", target)).isEmpty();
        try (var in = Files.newInputStream(target);
                var document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"))
                    + document.getTables().stream().map(t -> t.getText()).collect(Collectors.joining("\n"));
        }
    }

    private void approve() {
        act(new Reviewer(1, "张三", Set.of()), new Act.Submit(""));
        sign(new Reviewer(2, "李四", Set.of("SECTION_HEAD")));
        sign(new Reviewer(3, "王五", Set.of("DEPUTY_LEADER")));
        sign(new Reviewer(4, "赵六", Set.of("CHIEF_EDITOR")));
    }

    private void sign(Reviewer who) {
        desk = Optional.of(who);
        var dossier = reviews.dossier(POST);
        var level = dossier.course().waiting().orElseThrow();
        reviews.answer(
                POST,
                dossier.post().contentHash(),
                ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), level).stream()
                        .map(item -> new Given(item.id(), AnswerKind.CONFORMS, ""))
                        .toList());
        act(who, new Act.Sign("同意", "", false));
    }

    private void act(Reviewer who, Act act) {
        desk = Optional.of(who);
        reviews.act(POST, house.posts().service().find(POST).orElseThrow().contentHash(), act);
    }
}
