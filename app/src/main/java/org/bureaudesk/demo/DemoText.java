package org.bureaudesk.demo;

import java.util.List;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;

/// One text of the demonstration. `{n}` stands for an issue number, `{place}` for a district.
///
/// @param months when it fits the season; empty for all year
record DemoText(
        String column,
        PostKind kind,
        PostForm form,
        List<Integer> months,
        String title,
        String summary,
        String body,
        OriginKind origin,
        String source) {

    boolean fits(int month) {
        return months.isEmpty() || months.contains(month);
    }
}
