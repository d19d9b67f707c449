package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.report.facts.Problem;
import org.bureaudesk.report.facts.ProblemKind;
import org.bureaudesk.report.facts.ReportFacts;

/// What a report says about faults, their remedies and what comes next. Without a fault in the records it says what
/// such
/// reports say; whether that is all is for the manager to know.
final class ProblemProse {

    private final Voice voice;
    private final ReportFacts facts;
    private final AccountProse accounts;

    ProblemProse(Voice voice, ReportFacts facts, AccountProse accounts) {
        this.voice = voice;
        this.facts = facts;
        this.accounts = accounts;
    }

    List<List<Span>> all() {
        if (facts.problems().isEmpty()) {
            return List.of(none());
        }
        var said = new ArrayList<List<Span>>();
        said.add(voice.say("problems.intro"));
        said.addAll(numbered(facts.problems()));
        return said;
    }

    private List<Span> none() {
        var running = accounts.running();
        if (running.isEmpty()) {
            return voice.say("problems.none-without-accounts");
        }
        return running.size() == 1
                ? voice.say("problems.none-one", running.getFirst(), Map.of())
                : voice.say("problems.none-all");
    }

    /// The faults of these kinds, or that there are none.
    List<List<Span>> of(Set<ProblemKind> kinds, String noneKey) {
        var some =
                facts.problems().stream().filter(p -> kinds.contains(p.kind())).toList();
        return some.isEmpty() ? List.of(voice.say(noneKey)) : numbered(some);
    }

    private List<List<Span>> numbered(List<Problem> problems) {
        var said = new ArrayList<List<Span>>();
        for (var problem : problems) {
            var line = new ArrayList<Span>();
            if (problems.size() > 1) {
                line.addAll(voice.say("problems.number", Map.of("number", said.size() + 1)));
            }
            line.addAll(sentence(problem));
            said.add(line);
        }
        return said;
    }

    List<Span> sentence(Problem problem) {
        var never = Boolean.TRUE.equals(problem.facts().get("never"));
        var key = "problem." + problem.kind().key() + (never ? "-never" : "");
        var account = problem.account();
        if (account != null) {
            return voice.say(key, account, problem.facts());
        }
        var said = new ArrayList<>(voice.say(key, problem.facts()));
        var stop = voice.phrase("mark.stop");
        if (said.isEmpty() || !said.getLast().text().endsWith(stop)) {
            said.add(Span.of(stop));
        }
        return said;
    }

    String category(Problem problem) {
        var own = problem.facts().get("category");
        return own instanceof String category && !category.isBlank()
                ? category
                : voice.phrase("category." + problem.kind().key());
    }

    /// What was put right, what is in hand; a promise where faults were found and nothing is in hand yet.
    List<List<Span>> rectified() {
        var said = new ArrayList<List<Span>>();
        if (!facts.done().isEmpty()) {
            var list = facts.done().stream()
                    .map(r -> stripStop(r.problem()))
                    .collect(Collectors.joining(voice.phrase("mark.semicolon")));
            said.add(voice.say("rectified.done", Map.of("count", facts.doneCount(), "list", list)));
        }
        facts.open().forEach(problem -> said.add(open(problem)));
        if (facts.open().isEmpty() && !facts.problems().isEmpty()) {
            said.add(voice.say("rectified.plan"));
        }
        return said;
    }

    private List<Span> open(Rectification problem) {
        var due = problem.dueOn();
        return voice.say(
                "rectified.open",
                Map.of(
                        "problem",
                        stripStop(problem.problem()),
                        "responsible",
                        part("responsible", problem.responsible()),
                        "measure",
                        part("measure", stripStop(problem.measure())),
                        "due",
                        due == null ? List.of() : voice.say("rectified.due", Map.of("due", due))));
    }

    private List<Span> part(String name, String value) {
        return value.isBlank() ? List.of() : voice.say("rectified." + name, Map.of(name, value));
    }

    private String stripStop(String sentence) {
        var text = sentence.strip();
        var stop = voice.phrase("mark.stop");
        return text.endsWith(stop) ? text.substring(0, text.length() - stop.length()) : text;
    }

    /// What follows from the faults, then the general promise.
    List<List<Span>> next() {
        var kinds = EnumSet.noneOf(ProblemKind.class);
        facts.problems().forEach(problem -> kinds.add(problem.kind()));
        var said = new ArrayList<Span>(voice.say("next.general"));
        for (var kind : kinds) {
            said.addAll(
                    switch (kind) {
                        case GAP -> voice.say("next.gap", Map.of("limit", limit()));
                        case ACTIVITY -> voice.say("next.activity");
                        case FOLLOWER_ROWS -> voice.say("next.rows");
                        case UNANSWERED -> voice.say("next.replies");
                        case LATE_ANSWER ->
                            kinds.contains(ProblemKind.UNANSWERED) ? List.of() : voice.say("next.replies");
                        case OPEN_PROBLEM -> List.of();
                    });
        }
        return List.of(said);
    }

    private Object limit() {
        return facts.accounts().getFirst().gap().limitDays();
    }
}
