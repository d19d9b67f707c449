package org.bureaudesk.review.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.AboutOnePost;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.sheet.Say;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands in each field of the printed form.
class FormTextsTest extends AboutOnePost {

    @BeforeEach
    void sitDown() {
        office.desk(office.clerk);
    }

    private Map<String, List<String>> texts() {
        return new FormTexts(office.reviews.dossier(post), _ -> "气象发布").texts("示例局");
    }

    private List<String> field(String name) {
        return texts().getOrDefault(name, List.of("no such field"));
    }

    private void sheet(Say secret, Say personal, String consent, String remark) {
        office.desk(office.clerk);
        office.reviews.save(
                new Sheet(post, "", "办公室", null, "张三", "0000", secret, personal, "", "", false, "", consent, remark));
    }

    @Test
    void whatNobodyHasSaidIsLeftEmptyForTheHand() {
        assertThat(field("是否涉密")).isEmpty();
        assertThat(field("是否含个人信息")).isEmpty();
        assertThat(field("检查情况")).isEmpty();
        assertThat(field("备注")).isEmpty();
        assertThat(field("拟发布时间")).isEmpty();
        assertThat(field("附件数")).containsExactly("0");
    }

    @Test
    void personalDataIsMaskedOnlyOnceSomebodyHasAnsweredSo() {
        sheet(Say.NO, Say.YES, "", "");
        assertThat(field("是否涉密")).containsExactly("否");
        assertThat(field("是否含个人信息")).containsExactly("是");

        office.submit(post);
        office.answerAll(office.head, post);

        assertThat(field("是否含个人信息")).containsExactly("是（已脱敏）");
    }

    @Test
    void theChecklistIsCountedLevelByLevelAsItIsSigned() {
        office.submit(post);
        office.sign(office.head, post);
        var first = field("检查情况").getFirst();
        office.sign(office.deputy, post);

        assertThat(first).startsWith("共答").contains("不符合0项");
        assertThat(field("检查情况").getFirst()).isNotEqualTo(first);
    }

    @Test
    void theRemarkNamesWhatAReaderMustKnow() {
        sheet(Say.NO, Say.NO, "政治处王主任 11月20日", "加急");
        office.reviews.save(office.reviews.dossier(post).sheet().withOutOfRule(true, "涉及外单位"));
        office.act(office.leader, post, new Act.Permit("突发情况"));

        assertThat(field("备注").getFirst())
                .contains("超出规定内容：涉及外单位", "敏感领域：政治处王主任", "紧急先发：孙七", "突发情况", "加急")
                .doesNotContain("失效");
    }

    @Test
    void aPermitIsPrintedOnlyOnTheTextItWasGivenFor() {
        office.act(office.chief, post, new Act.Permit("突发情况"));
        assertThat(field("备注").getFirst()).contains("紧急先发");

        office.change(post);

        assertThat(field("备注")).isEmpty();
    }

    @Test
    void aRepostNamesWhereItIsFrom() {
        var was = office.read(post);
        office.house
                .posts()
                .service()
                .save(new Post(
                        was.id(),
                        was.text(),
                        "",
                        was.form(),
                        was.column(),
                        was.kind(),
                        new Origin(OriginKind.REPOST, "应急管理部", "原题", ""),
                        List.of(),
                        List.of(),
                        was.createdAt(),
                        was.updatedAt(),
                        null));

        assertThat(field("来源")).containsExactly("转载（应急管理部）");
    }

    @Test
    void theEarliestPlanAndTheFirstTimeOutStandOnIt() {
        office.plan(post, TestHouse.NOW.plusDays(1));
        assertThat(field("拟发布时间").getFirst()).startsWith("2026年11月24日");
        assertThat(field("实际发布时间")).isEmpty();

        office.publish(post, TestHouse.NOW);

        assertThat(field("实际发布时间").getFirst()).startsWith("2026年11月23日");
        assertThat(field("账号")).containsExactly("气象发布");
    }

    @Test
    void everyLevelOfTheRouteHasARowAndTheExceptionIsNamed() {
        var levels = office.reviews.levels();
        office.reviews.save(new Levels(levels.all(), true, "人员较少", true));
        var both = office.person("两级", Role.SECTION_HEAD, Role.DEPUTY_LEADER);
        office.submit(post);
        office.sign(both, post);
        office.answerAll(both, post);
        office.refused(both, post, new Act.Sign("", "副局长出差", true), "review.refused.escalation-reason");

        var rows = new SignatureRows(office.reviews.dossier(post)).table().rows();
        assertThat(rows).as("without a reason nothing goes up to the leader").hasSize(3);
        assertThat(rows.getFirst()).contains("两级", "同意");
        office.act(both, post, new Act.Sign("请局长定", "副局长出差", true));

        rows = new SignatureRows(office.reviews.dossier(post)).table().rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).get(1)).contains("请局长定", "（同一人签两级：副局长出差）");
        assertThat(rows.get(3)).containsSequence("", "", "");
    }

    @Test
    void aLongOpinionIsCutSoThatTheFormStaysOnePage() {
        office.submit(post);
        office.answerAll(office.head, post);
        office.act(office.head, post, new Act.Sign("请注意核对".repeat(60), "", false));

        var said = new SignatureRows(office.reviews.dossier(post))
                .table()
                .rows()
                .getFirst()
                .get(1);
        assertThat(said).endsWith("…").hasSizeLessThanOrEqualTo(69);
    }
}
