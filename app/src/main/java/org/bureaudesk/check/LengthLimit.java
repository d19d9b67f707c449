package org.bureaudesk.check;

import org.bureaudesk.kernel.Platform;

/// How long a field may be on a platform, in characters as the platform counts them.
public record LengthLimit(Platform platform, Field field, int most) {}
