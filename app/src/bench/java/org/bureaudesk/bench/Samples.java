package org.bureaudesk.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of one piece of work, in milliseconds.
final class Samples {

    private final List<Double> millis = new ArrayList<>();

    void add(double sample) {
        millis.add(sample);
    }

    /// Runs and times `work` once.
    void time(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /// Prints ours against the baseline: medians, ratio, goal.
    static void compare(String what, Samples ours, String baselineName, Samples baseline, double goal) {
        var ratio = ours.median() / baseline.median();
        System.out.printf(
                "   %-52s %8.0f ms   %-28s %8.0f ms   ratio %.2f (goal <= %.2f: %s)%n",
                what, ours.median(), baselineName, baseline.median(), ratio, goal, ratio <= goal ? "met" : "not met");
    }

    interface Work {
        void run() throws Exception;
    }
}
