package org.bureaudesk.intake;

import java.util.Set;
import org.bureaudesk.kernel.UserException;

/// Which refused files are tables all the same, so that the user can say what their columns mean.
final class Mappable {

    private static final Set<String> KEYS =
            Set.of("intake.file.unknown", "intake.file.missing-columns", "intake.file.wechat", "intake.file.no-export");

    private Mappable() {}

    static boolean isMappable(UserException refusal) {
        return KEYS.contains(refusal.key());
    }
}
