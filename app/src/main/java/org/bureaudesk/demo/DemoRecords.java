package org.bureaudesk.demo;

import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.demo.office.OfficePosts;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.Post;

/// Every record of the demonstration.
///
/// @param posts those of the office included
/// @param office its people, and what they did with the posts
/// @param nextId the first number it did not use
record DemoRecords(
        List<Account> accounts,
        List<Post> posts,
        List<FollowerDay> followers,
        List<Message> messages,
        List<Filing> filings,
        List<Rectification> rectifications,
        OfficePosts.Made office,
        long nextId) {}
