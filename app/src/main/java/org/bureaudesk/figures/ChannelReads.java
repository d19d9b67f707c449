package org.bureaudesk.figures;

import org.jspecify.annotations.Nullable;

/// How many people read an article by one channel (传播渠道).
///
/// @param channel empty for all of them (全部): never added to the others
/// @param share of all readers, in millionths
public record ChannelReads(
        long article,
        String channel,
        @Nullable Long readsPeople,
        @Nullable Long share,
        Told told) {}
