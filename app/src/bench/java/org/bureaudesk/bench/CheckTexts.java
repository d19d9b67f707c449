package org.bureaudesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;

/// What the check is measured with: ordinary official prose that never repeats in the same order, and as many terms as
/// a
/// large list has.
final class CheckTexts {

    private static final List<String> SENTENCES = List.of(
            "全市安全生产工作会议在市政府召开，会议传达学习了有关文件精神。",
            "会议强调，要压实各方责任，扎实推进隐患排查整治，确保各项任务落到实处。",
            "各区县、各部门要紧密配合，加强值班值守，及时报送信息，不断提升应急处置能力。",
            "会后，与会人员实地察看了新建的防汛物资仓库，详细了解物资储备和管理情况。",
            "据气象部门预报，未来三天我市以多云天气为主，最高气温22℃，适宜户外活动。",
            "近日，市自然资源和规划局组织开展了不动产登记业务培训，120余名干部职工参加。",
            "截至10月底，全市新建改建农村公路356公里，完成年度目标任务的98.5%。",
            "为方便群众办事，政务服务中心自12月1日起实行周六预约办理，具体事项见附件。",
            "活动现场，志愿者向过往群众发放宣传资料，讲解秋冬季森林防火知识。",
            "下一步，我局将继续优化营商环境，推动更多事项“一网通办”“一次办好”。",
            "12月5日至7日，全市中小学生田径运动会将在市体育中心举行，欢迎市民朋友前往观看。",
            "图书馆本周新到图书1200册，涵盖文学、历史、科技等类别，读者可凭身份证免费借阅。",
            "受冷空气影响，28日夜间起气温明显下降，请注意添衣保暖，出行注意交通安全。",
            "市水务集团发布停水通知：因管网改造，11月26日8时至20时部分区域将停水，请提前储水。",
            "全县共有23个村完成高标准农田建设任务，新增耕地1500亩，受益农户3600余户。",
            "在座谈会上，企业代表围绕用工、融资、物流等问题提出了意见建议，相关部门现场作出回应。");

    private CheckTexts() {}

    /// Sentences in a random order, always the same.
    static String prose(int length) {
        var random = new Random(11);
        var text = new StringBuilder(length + 100);
        while (text.length() < length) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            if (random.nextInt(4) == 0) {
                text.append('\n');
            }
        }
        return text.substring(0, length);
    }

    /// What offices really publish, of all fields, full of words the lists know: the clean prose of the tests.
    static String life(int length) {
        var text = new StringBuilder(length + 100);
        try (var in = CheckTexts.class.getResourceAsStream("/org/bureaudesk/lexicon/clean.txt")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            for (int i = 0; text.length() < length; i = (i + 1) % lines.size()) {
                text.append(lines.get(i)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.substring(0, length);
    }

    /// The shipped terms and made ones, together `count`: two to five characters in a row that no text has.
    static List<Term> terms(int count) {
        var terms = new ArrayList<>(ShippedLists.terms());
        var random = new Random(7);
        var words = new LinkedHashSet<String>();
        while (terms.size() + words.size() < count) {
            var word = new StringBuilder();
            int length = 2 + random.nextInt(4);
            for (int i = 0; i < length; i++) {
                word.append((char) (0x4E00 + random.nextInt(5_000)));
            }
            if (word.indexOf("丨") < 0 && word.indexOf("丶") < 0) { // read as noise: what is left might be any word
                words.add(word.toString());
            }
        }
        words.forEach(w -> terms.add(Term.banned(w, Category.OWN, Severity.NORMAL)));
        return terms;
    }

    static CheckEngine engine(List<Term> terms) {
        return CheckEngine.of(new Lists(
                terms,
                ShippedLists.folding(),
                new SideLists(
                        ShippedLists.titles(),
                        ShippedLists.words(),
                        List.of(),
                        ShippedLists.links(),
                        RuleChoices.NONE)));
    }
}
