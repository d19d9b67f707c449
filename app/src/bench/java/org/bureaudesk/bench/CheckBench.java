package org.bureaudesk.bench;

import java.util.Collection;
import org.bureaudesk.check.Draft;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The whole check against the bare automaton and against sensitive-word (by JMH), whether it grows with the text
/// alone, and how long a re-scan of many posts takes.
public final class CheckBench {

    private static final String[] LENGTHS = {"2000", "20000", "200000"};
    private static final String[] TERMS = {"6000", "60000"};
    private static final String FEW = TERMS[0];
    private static final String MANY = TERMS[1];
    private static final String LONG = LENGTHS[1];
    private static final String PROSE = "prose";
    private static final String LIFE = "life";
    private static final int POST = 1_500;
    private static final int POSTS = 50_000;

    private CheckBench() {}

    public static void main(String[] args) throws RunnerException {
        var ours = run("check", TERMS, LENGTHS);
        var bare = run("automaton", new String[] {MANY}, LENGTHS);
        var life = run("check", LIFE, new String[] {MANY}, new String[] {LONG});
        var bareLife = run("automaton", LIFE, new String[] {MANY}, new String[] {LONG});
        var other = run("sensitiveWord", new String[] {MANY}, new String[] {LONG});
        for (var length : LENGTHS) {
            ratio("check / automaton, " + length + " characters", ours, bare, length, 0.5);
        }
        ratio("check / automaton, real prose, " + LONG, life, bareLife, LONG, 0.5);
        ratio("check / sensitive-word, " + LONG + " characters", ours, other, LONG, 20);
        System.out.printf(
                "   time per character, 200,000 against 2,000 characters: %.2f; 60,000 against 6,000 terms: %.2f%n",
                time(ours, MANY, LENGTHS[2]) / time(ours, MANY, LENGTHS[0]),
                time(ours, MANY, LONG) / time(ours, FEW, LONG));
        rescan();
    }

    private static Collection<RunResult> run(String name, String[] terms, String[] lengths) throws RunnerException {
        return run(name, PROSE, terms, lengths);
    }

    private static Collection<RunResult> run(String name, String kind, String[] terms, String[] lengths)
            throws RunnerException {
        var options = new OptionsBuilder()
                .include(CheckCase.class.getSimpleName() + "\\." + name + "$")
                .param("kind", kind)
                .param("terms", terms)
                .param("length", lengths)
                .forks(1)
                .warmupIterations(10) // the check has a hundred methods to compile, the bare automaton three
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(7)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(VerboseMode.SILENT)
                .build();
        var results = new Runner(options).run();
        for (var result : results) {
            System.out.printf(
                    "   %-14s %6s terms %7s characters %8.2f ns a character%n",
                    name, parameter(result, "terms"), parameter(result, "length"), perCharacter(result));
        }
        return results;
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    /// The median of the rounds.
    private static double perCharacter(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50)
                / Integer.parseInt(parameter(result, "length"));
    }

    private static double time(Collection<RunResult> results, String terms, String length) {
        return results.stream()
                .filter(r -> parameter(r, "terms").equals(terms)
                        && parameter(r, "length").equals(length))
                .mapToDouble(CheckBench::perCharacter)
                .findFirst()
                .orElseThrow();
    }

    private static void ratio(
            String what, Collection<RunResult> ours, Collection<RunResult> baseline, String length, double goal) {
        double ratio = time(baseline, MANY, length) / time(ours, MANY, length);
        System.out.printf(
                "   %-44s %8.2f as many characters a second (goal %.1f: %s)%n",
                what, ratio, goal, ratio >= goal ? "met" : "not met");
    }

    private static void rescan() {
        var engine = CheckTexts.engine(CheckTexts.terms(Integer.parseInt(MANY)));
        var text = CheckTexts.prose(POST * 100);
        var started = System.nanoTime();
        long found = java.util.stream.IntStream.range(0, POSTS)
                .parallel()
                .mapToLong(i -> {
                    int from = i % 99 * POST + i % 7;
                    return engine.check(Draft.of("", "", text.substring(from, from + POST)))
                            .size();
                })
                .sum();
        System.out.printf(
                "   %,d posts of %,d characters checked in %.1f s (goal 10 s on two processors), %,d findings%n",
                POSTS, POST, (System.nanoTime() - started) / 1e9, found);
    }
}
