package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A word that is spoken of is at most a hint: denied, named in quotes, asked about, told of by those who warn. A word
/// that
/// is used weighs what its list says.
class MentionTest {

    private static final Term REBATE = guarded("刷单返利", Category.FRAUD);
    private static final Term VOTES = guarded("拉票", Category.FOLLOWERS);
    private static final Term BARE =
            new Term("黑话", TermKind.BANNED, Category.FRAUD, Severity.GRAVE, "", "", false, false, null);
    private static final Term WARNING = Term.guard("别信", Category.FRAUD);
    private static final Term OTHER = Term.guard("依法", Category.FOLLOWERS);
    private static final Term TOPIC =
            new Term("警方提示", TermKind.GUARD, Category.FRAUD, Severity.GRAVE, "", "", false, false, null);
    private static final CheckEngine ENGINE = CheckedTerms.engineOf(REBATE, VOTES, BARE, WARNING, OTHER, TOPIC);

    private static Term guarded(String text, Category category) {
        return new Term(text, TermKind.BANNED, category, Severity.GRAVE, "", "", false, true, null);
    }

    private static List<String> in(String text) {
        return found(ENGINE, "lexicon", Draft.of("", "", text));
    }

    private static void isHint(String text) {
        assertThat(in(text)).describedAs(text).hasSize(1).allMatch(f -> f.contains(" HINT "));
    }

    private static void weighs(String text) {
        assertThat(in(text)).describedAs(text).hasSize(1).allMatch(f -> f.contains(" GRAVE "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"群里不拉票", "不要拉票", "别“拉票”", "严禁拉票", "这不是拉票"})
    void whatIsDeniedRightBeforeIsAHint(String text) {
        isHint(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不收费，拉票有奖", "不限人数拉票", "拉票不", "不，拉票"})
    void whatIsDeniedElsewhereWeighs(String text) {
        weighs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"要不要拉票", "你是不是拉票", "能不能拉票", "不得不拉票", "不能不拉票", "没有不拉票的"})
    void aQuestionAndADenialDeniedAreNoDenial(String text) {
        weighs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"坚决不搞拉票", "绝不允许拉票", "决不能拉票", "干部不要拉票", "要求不要拉票", "需要，不要拉票"})
    void aDenialAfterOtherWordsStaysOne(String text) {
        isHint(text);
    }

    @Test
    void aWarningThatIsDeniedWarnsOfNothing() {
        weighs("刷单返利，绝不是警方提示。");
        weighs("刷单返利，不是警方提示。真的不是警方提示。");
        isHint("刷单返利。不是我说，警方提示。");
    }

    @Test
    void aQuotationEndsWithItsLineWhateverEndsTheLine() {
        for (var end : List.of("\n", "\r\n", "\r", "\u2028")) {
            weighs("“好" + end + "刷单返利" + end + "好”");
        }
    }

    @Test
    void whatIsNamedInQuotesIsAHint() {
        isHint("这就是“刷单返利”的由来。");
        isHint("群里有人喊“刷单返利，快来”。");
        weighs("“我们平台每天都有大量的任务可以做，刷单返利，当天结清，快来加入我们吧”");
        weighs("“这样，”他说，刷单返利，“好”。");
        weighs("刷单返利“轻松”做。");
    }

    @Test
    void whatHasNoContextWeighsHoweverItIsPut() {
        weighs("不黑话");
        weighs("“黑话”");
        weighs("警方提示：黑话。");
    }

    @Test
    void aQuestionGoesWithItsAnswerAndAShortAnswerWithItsReason() {
        isHint("刷单返利能做吗？别信。");
        isHint("刷单返利能做吗？不能。天上不会掉馅饼，别信这些。");
        weighs("刷单返利能做吗？能做，一天就能拿到本金和佣金。别信那些说不能的。");
        weighs("刷单返利真好。别信。");
        weighs("刷单返利能做吗？\n别信。");
    }

    @Test
    void aQuotationGoesWithWhoSaysItBeforeOrBehind() {
        isHint("他劝大家别信：“有人打电话来说做任务。先叫你垫钱。后来叫你刷单返利，再后来就没有人接你的电话了。”");
        isHint("“有人叫我在手机上做任务，先垫钱后返钱，说是刷单返利，能不能做呢？”“不能做的，这些话一句也别信。”");
        isHint("“先叫你在平台上垫钱，再叫你多做几单，这就是他们说的刷单返利。”民警让大家别信。");
        weighs("“先叫你在平台上垫钱，再叫你多做几单，这就是他们说的刷单返利”。民警让大家别信。");
    }

    @Test
    void aGraveGuardGuardsItsParagraphAndNoOther() {
        isHint("有人进群就能领钱。刷单返利。后来群没了。警方提示。");
        weighs("有人进群就能领钱。刷单返利。\n警方提示。");
        isHint("警方提示。\n刷单返利。\n警方提示。");
    }

    @Test
    void aGuardAgainstSomethingElseGuardsNothing() {
        weighs("依法刷单返利。");
        isHint("依法拉票。");
    }

    @Test
    void shippedListsHearHowAWordIsPut() {
        assertThat(found("lexicon", "社区便民群不推销、不拉票。")).noneMatch(f -> !f.contains(" HINT "));
        assertThat(found("lexicon", "主播口中的“全网最低价”若无依据，要承担责任。")).noneMatch(f -> !f.contains(" HINT "));
        assertThat(found("lexicon", "请为我们拉票，每人五十票。")).anyMatch(f -> f.contains(" NORMAL 拉票"));
        assertThat(found("lexicon", "全网最低价，手慢无。")).anyMatch(f -> f.contains("全网最低价") && !f.contains("HINT"));
    }
}
