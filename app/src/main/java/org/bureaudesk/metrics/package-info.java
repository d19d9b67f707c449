/// Article figures and indices (数据与指数): what was read, shared and liked, when it is best to publish, and the WCI, BCI
/// and six indices with everything they were reckoned from. Reads other rooms, writes only the bureau's own weights and
/// inputs.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.metrics;
