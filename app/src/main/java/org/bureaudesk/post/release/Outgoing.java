package org.bureaudesk.post.release;

import java.util.List;

/// What a change of a post does to its publications: on which accounts it is entered as out (登记发布), and on which it
/// no longer is (取消发布登记). Names of accounts.
public record Outgoing(List<String> out, List<String> back) {

    public Outgoing {
        out = List.copyOf(out);
        back = List.copyOf(back);
    }
}
