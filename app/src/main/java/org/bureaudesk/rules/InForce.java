package org.bureaudesk.rules;

/// A rule that holds, and the pack that says so.
public record InForce<R extends Rule>(R rule, RulePack pack) {}
