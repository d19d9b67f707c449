package org.bureaudesk.review.sheet;

import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// The form of one post (审核表), as far as it is not in the post.
///
/// @param number 编号; empty until the post is first submitted
/// @param department 供稿科室; @param author number of the person who wrote it (撰稿人), `null` for none of the staff
/// @param secret 是否涉密; @param personalData 是否含个人信息; where it does, that it has been masked is answered in
/// the checklist
/// @param secrecyOpinion 保密审查意见; @param proofreader 校对
/// @param outOfRule whether the matter lies outside the rules, so that the leader of the unit decides (超出规定内容)
/// @param consent who agreed to matter of a sensitive field, and when (敏感领域同意情况)
public record Sheet(
        PostId post,
        String number,
        String department,
        @Nullable Long author,
        String authorName,
        String phone,
        Say secret,
        Say personalData,
        String secrecyOpinion,
        String proofreader,
        boolean outOfRule,
        String outOfRuleReason,
        String consent,
        String remark) {

    public static Sheet empty(PostId post) {
        return new Sheet(post, "", "", null, "", "", Say.OPEN, Say.OPEN, "", "", false, "", "", "");
    }

    public boolean isEmpty() {
        return equals(empty(post));
    }

    public Sheet withNumber(String newNumber) {
        return with(newNumber, author, authorName, outOfRule, outOfRuleReason);
    }

    /// The same, written by a person of the staff.
    public Sheet by(long newAuthor, String newName) {
        return with(number, newAuthor, newName, outOfRule, outOfRuleReason);
    }

    public Sheet withOutOfRule(boolean outside, String reason) {
        return with(number, author, authorName, outside, reason);
    }

    private Sheet with(String newNumber, @Nullable Long newAuthor, String newName, boolean outside, String reason) {
        return new Sheet(
                post,
                newNumber,
                department,
                newAuthor,
                newName,
                phone,
                secret,
                personalData,
                secrecyOpinion,
                proofreader,
                outside,
                reason,
                consent,
                remark);
    }
}
