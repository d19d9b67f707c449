package org.bureaudesk.today;

/// The door of the first screen.
public final class TodayFeature {

    private final TodayService service;

    public TodayFeature(TodaySources sources) {
        service = new TodayService(sources);
    }

    public TodayService service() {
        return service;
    }
}
