package org.bureaudesk.check;

import java.time.LocalDate;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// A text to be checked, as it stands in the editor or a file.
///
/// @param platform whose length limits hold; `null` for none
/// @param reposted whether it is somebody else's text (转载)
/// @param source who wrote a reposted text; empty where nobody said
/// @param on the day it goes out: what “today” means for dates without a year; `null` where unknown
public record Draft(
        String title,
        String summary,
        String body,
        @Nullable Platform platform,
        boolean reposted,
        String source,
        @Nullable LocalDate on) {

    public static Draft of(String title, String summary, String body) {
        return new Draft(title, summary, body, null, false, "", null);
    }

    public Draft on(LocalDate day) {
        return new Draft(title, summary, body, platform, reposted, source, day);
    }

    public Draft on(@Nullable Platform newPlatform) {
        return new Draft(title, summary, body, newPlatform, reposted, source, on);
    }

    public Draft repostedFrom(String newSource) {
        return new Draft(title, summary, body, platform, true, newSource, on);
    }

    public String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BODY -> body;
        };
    }
}
