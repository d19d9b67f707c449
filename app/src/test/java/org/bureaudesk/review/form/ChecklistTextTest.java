package org.bureaudesk.review.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bureaudesk.review.AboutOnePost;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.checklist.AnswerKind;
import org.junit.jupiter.api.Test;

class ChecklistTextTest extends AboutOnePost {

    private List<String> lines() {
        return ChecklistText.of(office.reviews.dossier(post)).lines().toList();
    }

    @Test
    void everyLineHasABoxForEachLevelThatAnswersIt() {
        assertThat(lines().getFirst()).isEqualTo("信息发布审核清单：寒潮蓝色预警");
        assertThat(lines()).contains("【七条底线】", "【十四类禁发内容】", "□ 法律法规底线（三审，必查）　符合□　不符合□　不涉及□");
        assertThat(lines()).filteredOn(line -> line.startsWith("□ （")).hasSize(14);
        assertThat(lines()).as("not asked of an original").noneMatch(line -> line.contains("转载标识"));
    }

    @Test
    void whatWasAnsweredNamesWhoAndWhen() {
        office.submit(post);
        office.desk(office.head);
        var hash = office.read(post).contentHash();
        office.reviews.answer(
                post,
                hash,
                List.of(
                        new Given("banned.01", AnswerKind.CONFORMS, ""),
                        new Given("banned.02", AnswerKind.VIOLATES, "含内部资料")));

        assertThat(lines()).contains("编号：审〔2026〕1号");
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).startsWith("■ （一）").contains("（一审）　符合　李四 2026年11月23日"));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).startsWith("■ （二）").endsWith("说明：含内部资料"));
    }

    @Test
    void theLeaderIsAskedOnlyOfMatterOutsideTheRules() {
        assertThat(lines()).noneMatch(line -> line.contains("已了解超出规定之处"));

        office.desk(office.clerk);
        office.reviews.save(office.reviews.dossier(post).sheet().withOutOfRule(true, "涉及外事"));
        assertThat(lines()).anyMatch(line -> line.contains("已了解超出规定之处") && line.contains("单位领导"));
    }

    @Test
    void itIsPlainTextWithoutAnythingHidden() {
        assertThat(ChecklistText.of(office.reviews.dossier(post)))
                .endsWith("\n")
                .doesNotContain("\t", "\r", "\u200b");
    }
}
