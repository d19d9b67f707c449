package org.bureaudesk.kernel;

import java.time.Clock;
import java.time.ZoneId;

/// The one time zone of the product: whatever the PC says, a government day begins at midnight in Shanghai.
public final class Beijing {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// The running clock. Code that decides anything takes a [Clock] instead.
    public static final Clock CLOCK = Clock.system(ZONE);

    private Beijing() {}
}
