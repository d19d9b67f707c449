package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.LengthLimit;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.junit.jupiter.api.Test;

/// Measures how much the shipped lists and rules find and how often they cry wolf, on sentences labelled by hand.
class QualityTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final CheckEngine ENGINE = CheckEngine.of(new Lists(
            ShippedLists.terms(),
            ShippedLists.folding(),
            new SideLists(
                    ShippedLists.titles(),
                    ShippedLists.words(),
                    List.of(new LengthLimit(Platform.WECHAT_SUBSCRIPTION, Field.TITLE, 64)),
                    ShippedLists.links(),
                    RuleChoices.NONE)));
    private static final double RECALL = 0.95;
    private static final double CLEAN_PART = 10_000;

    /// What a labelled sentence should bring up.
    private record Label(Category category, String text, Draft draft) {}

    @Test
    void findsNineteenOfTwentyOfWhatAPersonMarked() {
        var found = new TreeMap<Category, Integer>();
        var all = new TreeMap<Category, Integer>();
        var wrong = new TreeMap<Category, Integer>();
        var missed = new ArrayList<String>();
        for (var label : labels("labelled.txt")) {
            var findings = ENGINE.check(label.draft());
            all.merge(label.category(), 1, Integer::sum);
            if (findings.stream().anyMatch(f -> answers(label, f))) {
                found.merge(label.category(), 1, Integer::sum);
            } else {
                missed.add(label.category().id() + " " + label.text() + " | " + words(label.draft()));
            }
            findings.stream()
                    .filter(f -> f.category() != label.category() && f.severity() != Severity.HINT)
                    .forEach(f -> wrong.merge(f.category(), 1, Integer::sum));
        }
        print(all, found, wrong);
        missed.forEach(m -> System.out.println("missed: " + m));
        var recall = (double) sum(found) / sum(all);
        System.out.printf("recall %.3f%n", recall);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL);
        assertThat(sum(all)).isGreaterThanOrEqualTo(500);
    }

    @Test
    void criesWolfAtMostOnceInTenThousandCharactersOfOfficialProse() {
        int characters = 0;
        int alarms = 0;
        var hints = new TreeMap<Category, Integer>();
        var lines = lines("clean.txt");
        for (var line : lines) {
            characters += line.length();
            for (var finding : ENGINE.check(Draft.of("", "", line).on(ON))) {
                if (finding.severity() == Severity.HINT) {
                    hints.merge(finding.category(), 1, Integer::sum);
                } else {
                    alarms++;
                }
                System.out.println(finding.severity() + " " + finding.rule() + " “" + finding.text() + "” | " + line);
            }
        }
        System.out.printf(
                "%d lines, %d characters, %d false alarms, hints %s%n", lines.size(), characters, alarms, hints);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(350);
        assertThat(alarms).isLessThanOrEqualTo((int) Math.ceil(characters / CLEAN_PART));
    }

    private static boolean answers(Label label, Finding finding) {
        var place = words(label.draft()).indexOf(label.text());
        return finding.category() == label.category()
                && (place < 0
                        || finding.text().contains(label.text())
                        || label.text().contains(finding.text())
                        || overlaps(finding, place, place + label.text().length()));
    }

    private static boolean overlaps(Finding finding, int start, int end) {
        return finding.start() < end && start < finding.end();
    }

    private static String words(Draft draft) {
        return draft.title() + draft.body();
    }

    private static void print(Map<Category, Integer> all, Map<Category, Integer> found, Map<Category, Integer> wrong) {
        System.out.println("category            recall      precision");
        all.forEach((category, count) -> {
            int right = found.getOrDefault(category, 0);
            int alarms = wrong.getOrDefault(category, 0);
            System.out.printf(
                    "%-18s %3d/%-3d %.2f  %.2f%n",
                    category.id(),
                    right,
                    count,
                    (double) right / count,
                    right == 0 ? 0 : (double) right / (right + alarms));
        });
    }

    private static int sum(Map<Category, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Label> labels(String file) {
        return lines(file).stream()
                .map(line -> {
                    var parts = line.split("\\|", 3);
                    var title = parts[2].startsWith("^");
                    var draft = title ? Draft.of(parts[2].substring(1), "", "") : Draft.of("", "", parts[2]);
                    return new Label(
                            Category.withId(parts[0]).orElseThrow(),
                            parts[1],
                            draft.on(Platform.WECHAT_SUBSCRIPTION).on(ON));
                })
                .toList();
    }

    private static List<String> lines(String file) {
        try (var in = QualityTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
