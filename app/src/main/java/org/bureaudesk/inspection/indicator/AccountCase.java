package org.bureaudesk.inspection.indicator;

import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.rules.Rules;

/// What there is to judge one account by.
///
/// @param rules the packs the inspection goes by: the strictest holds
/// @param gapEnds the publications before and after the longest gap, else the last one; oldest first
/// @param messages received in the period, newest first
/// @param followers rows of the period, oldest first
record AccountCase(
        Account account,
        Rules rules,
        Assessment assessment,
        List<PublishedArticle> gapEnds,
        List<Message> messages,
        List<FollowerDay> followers) {}
