package org.bureaudesk.demo.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bureaudesk.kernel.Beijing;

/// Stands at the time of the move that is being made. Not thread-safe.
final class OfficeClock extends Clock {

    private Instant now = Instant.EPOCH;

    void set(LocalDateTime at) {
        now = at.atZone(Beijing.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Beijing.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
