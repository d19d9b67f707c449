package org.bureaudesk.demo;

/// Gives out record numbers one by one. Not thread-safe.
final class DemoNumbers {

    private long next;

    DemoNumbers(long first) {
        next = first;
    }

    long take() {
        return next++;
    }

    long next() {
        return next;
    }
}
