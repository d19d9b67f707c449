package org.bureaudesk.post.draft;

import org.bureaudesk.kernel.Platform;
import org.bureaudesk.rules.Rule.LimitRule.Limit;
import org.bureaudesk.rules.Rules;

/// What the platform takes, by the rules in force (微信公众平台); `Integer.MAX_VALUE` where no rule says.
///
/// @param title characters; @param summary characters; @param push articles in one push (群发)
public record PostLimits(int title, int summary, int push) {

    public static PostLimits of(Rules rules) {
        return new PostLimits(
                most(rules, Limit.TITLE_CHARACTERS),
                most(rules, Limit.SUMMARY_CHARACTERS),
                most(rules, Limit.ARTICLES_PER_PUSH));
    }

    private static int most(Rules rules, Limit limit) {
        return rules.limit(Platform.WECHAT_SUBSCRIPTION, limit)
                .map(inForce -> inForce.rule().most())
                .orElse(Integer.MAX_VALUE);
    }

    /// Characters as the platform counts them: a rare character of two Java chars is one.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
