package org.bureaudesk.review.flow;

/// What somebody wants to do to a post in review.
public sealed interface Act {

    /// Hands the post in (送审). `note` may be empty.
    record Submit(String note) implements Act {}

    /// Signs for the level that is waiting (签批).
    ///
    /// @param exception why the same person signs twice; empty where that is not so
    /// @param escalate sends the post on to the levels for matter outside the rules (报单位领导)
    record Sign(String opinion, String exception, boolean escalate) implements Act {}

    /// Sends the post back to its author (退回).
    record Return(String reason) implements Act {}

    /// Takes the own post back (撤回).
    record Withdraw(String reason) implements Act {}

    /// Lets the post go out before its review, to be made up afterwards (紧急先发).
    record Permit(String reason) implements Act {}
}
