package org.bureaudesk.demo;

import java.time.LocalDate;

/// What a workspace remembers of the demonstration in it: enough to make the same records again.
record DemoMark(LocalDate day, long firstId) {}
