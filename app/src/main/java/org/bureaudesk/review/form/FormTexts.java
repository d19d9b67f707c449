package org.bureaudesk.review.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Publication;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.sheet.Say;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.jspecify.annotations.Nullable;

/// What stands in each field of the form. Every text is cut to what its field holds, so that the form stays one page.
final class FormTexts {

    static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private static final int LINE = 34;
    private static final int HALF = 30;

    private final Dossier dossier;
    private final Function<AccountId, String> accountName;

    FormTexts(Dossier dossier, Function<AccountId, String> accountName) {
        this.dossier = dossier;
        this.accountName = accountName;
    }

    Map<String, List<String>> texts(String unit) {
        var post = dossier.post();
        var sheet = dossier.sheet();
        var texts = new HashMap<String, List<String>>();
        put(texts, "单位", unit, LINE);
        put(texts, "编号", sheet.number(), HALF);
        put(texts, "标题", post.text().title(), 3 * LINE);
        put(texts, "账号", names(post.publications()), 2 * HALF);
        put(texts, "栏目", post.column(), HALF / 2);
        put(texts, "来源", origin(post.origin()), 2 * HALF);
        put(texts, "供稿科室", sheet.department(), HALF / 2);
        put(texts, "撰稿人", sheet.authorName(), HALF / 2);
        put(texts, "联系电话", sheet.phone(), HALF / 2);
        put(texts, "拟发布时间", time(post.publications(), Publication::plannedAt), HALF);
        put(texts, "附件数", Integer.toString(post.attachments().size()), HALF);
        put(texts, "是否涉密", say(sheet.secret()), HALF);
        put(texts, "是否含个人信息", personal(), HALF);
        put(texts, "保密审查意见", sheet.secrecyOpinion(), 2 * LINE);
        put(texts, "检查情况", checked(), 2 * LINE);
        put(texts, "校对", sheet.proofreader(), HALF / 2);
        put(texts, "实际发布时间", time(post.publications(), Publication::publishedAt), HALF);
        put(texts, "链接", link(post.publications()), 3 * LINE);
        put(texts, "备注", remark(), 3 * LINE);
        return texts;
    }

    /// 检查42项：符合40项、不涉及2项、特批0项.
    private String checked() {
        var answers = Stream.concat(dossier.holding().stream().map(ReviewStep::levelCode), waiting())
                .flatMap(level -> ChecklistPolicy.latest(dossier.answers(), level).values().stream())
                .collect(Collectors.groupingBy(answer -> answer.kind(), Collectors.counting()));
        var total = answers.values().stream().mapToLong(Long::longValue).sum();
        return total == 0
                ? ""
                : CHINESE.text(
                        "review.form.checked",
                        total,
                        answers.getOrDefault(AnswerKind.CONFORMS, 0L),
                        answers.getOrDefault(AnswerKind.NOT_APPLICABLE, 0L),
                        answers.getOrDefault(AnswerKind.OVERRIDDEN, 0L),
                        answers.getOrDefault(AnswerKind.VIOLATES, 0L));
    }

    private Stream<String> waiting() {
        return Stream.of(dossier.mark().waiting()).filter(level -> !level.isEmpty());
    }

    private String personal() {
        var sheet = dossier.sheet();
        if (sheet.personalData() != Say.YES) {
            return say(sheet.personalData());
        }
        var masked = dossier.answers().stream()
                .filter(answer -> answer.item().equals("secrecy.person"))
                .reduce((_, later) -> later)
                .filter(answer -> answer.kind() == AnswerKind.CONFORMS)
                .isPresent();
        return CHINESE.text(masked ? "review.form.masked" : "review.say.yes");
    }

    private static String say(Say say) {
        return say == Say.OPEN ? "" : CHINESE.text(say.messageKey());
    }

    private String names(List<Publication> publications) {
        return publications.stream()
                .map(p -> accountName.apply(p.account()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String origin(Origin origin) {
        var kind = CHINESE.text(origin.kind().messageKey());
        return origin.kind() == OriginKind.ORIGINAL || origin.source().isBlank()
                ? kind
                : CHINESE.text("review.form.origin", kind, origin.source());
    }

    private static String time(List<Publication> publications, Function<Publication, @Nullable LocalDateTime> moment) {
        return publications.stream()
                .map(moment)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDateTime::compareTo)
                .map(at -> Words.print(at, CHINESE))
                .orElse("");
    }

    private static String link(List<Publication> publications) {
        return publications.stream()
                .map(Publication::link)
                .filter(link -> !link.isBlank())
                .findFirst()
                .orElse("");
    }

    /// What a reader of the form must know: matter outside the rules, consent, urgency, and what was remarked.
    private String remark() {
        var sheet = dossier.sheet();
        var parts = new ArrayList<String>();
        if (sheet.outOfRule()) {
            parts.add(CHINESE.text("review.form.out-of-rule", sheet.outOfRuleReason()));
        }
        if (!sheet.consent().isBlank()) {
            parts.add(CHINESE.text("review.form.consent", sheet.consent()));
        }
        if (dossier.holding().isEmpty() && !dossier.course().signatures().isEmpty()) {
            parts.add(CHINESE.text("review.form.void"));
        }
        dossier.course()
                .permit()
                .filter(step -> step.contentHash().equals(dossier.post().contentHash()))
                .ifPresent(step ->
                        parts.add(CHINESE.text("review.form.urgent", step.personName(), step.at(), step.reason())));
        if (!sheet.remark().isBlank()) {
            parts.add(sheet.remark());
        }
        return String.join("；", parts);
    }

    private static void put(Map<String, List<String>> texts, String name, String text, int most) {
        var one = cut(text.strip().replaceAll("\\s+", " "), most);
        texts.put(name, one.isEmpty() ? List.of() : List.of(one));
    }

    /// Latin letters are half as wide as Chinese ones.
    static String cut(String text, int most) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += text.codePointAt(i) < 0x2E80 ? 1 : 2;
            if (width > 2 * most) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }
}
