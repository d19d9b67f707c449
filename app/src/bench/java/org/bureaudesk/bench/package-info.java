/// Benchmarks: whole jobs against named baselines in the same run. Never part of the tests.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.bench;
