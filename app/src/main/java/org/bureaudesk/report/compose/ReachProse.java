package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.report.facts.ReachFacts;
import org.bureaudesk.report.facts.ReachFacts.NotedJump;
import org.bureaudesk.report.facts.ReportFacts;

/// What a report says of jumps, the growth diary and the bureau's own indices.
final class ReachProse {

    private static final int MOST = 5;

    private final Voice voice;
    private final ReportFacts facts;

    ReachProse(Voice voice, ReportFacts facts) {
        this.voice = voice;
        this.facts = facts;
    }

    /// What is said of followers, then jumps and diary, then the indices.
    List<List<Span>> after(List<Span> followers) {
        var all = new ArrayList<List<Span>>();
        all.add(followers);
        all.addAll(growth());
        all.addAll(indices());
        return all;
    }

    /// One sentence for every jump with what was said of it, the rule where a rise stays unexplained, then the diary;
    /// empty
    /// where there is none of it.
    List<List<Span>> growth() {
        var said = new ArrayList<List<Span>>();
        for (var reach : facts.reach()) {
            var parts = reach.jumps().stream()
                    .filter(ReachProse::isWorthAWord)
                    .limit(MOST)
                    .map(jump -> jump(reach, jump))
                    .toList();
            if (!parts.isEmpty()) {
                said.add(voice.join("mark.none", parts));
            }
        }
        facts.reach().stream()
                .filter(ReachFacts::hasOpenRise)
                .findFirst()
                .map(ReachFacts::article17)
                .ifPresent(rule ->
                        said.add(voice.say("growth.article17", Map.of("text", rule.text(), "source", rule.source()))));
        var diary = diary();
        if (!diary.isEmpty()) {
            said.add(diary);
        }
        return said;
    }

    /// A dismissal without words says that there is nothing to say.
    private static boolean isWorthAWord(NotedJump noted) {
        var note = noted.jump().note();
        return note == null || !note.note().isEmpty();
    }

    private List<Span> jump(ReachFacts reach, NotedJump noted) {
        var jump = noted.jump();
        var note = jump.note();
        var values = new HashMap<String, Object>();
        values.put("on", jump.day());
        values.put("net", noted.net());
        values.put("way", voice.phrase(jump.net() < 0 ? "growth.fewer" : "growth.more"));
        values.put("note", note == null ? "" : note.note());
        var key = note == null
                ? "growth.jump-open"
                : note.verdict() == Verdict.EXPLAINED ? "growth.jump-explained" : "growth.jump-dismissed";
        return voice.say(key, reach.account(), values);
    }

    /// Events of all accounts are said once.
    private List<Span> diary() {
        var events = facts.reach().stream()
                .flatMap(r -> r.events().stream())
                .distinct()
                .limit(MOST)
                .map(e -> voice.say("growth.event", Map.of("on", e.day(), "text", e.text())))
                .toList();
        return events.isEmpty()
                ? List.of()
                : voice.say("growth.events", Map.of("list", voice.join("mark.and", events)));
    }

    /// One sentence for every account with an index, closed by the words that it is the bureau's own reckoning.
    List<List<Span>> indices() {
        var known = facts.reach().stream().filter(ReachFacts::isKnown).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        var scheme = known.getFirst().index().scheme();
        var said = new ArrayList<Span>();
        said.addAll(voice.say("indices.scheme", Map.of("title", scheme.title(), "version", scheme.version())));
        said.addAll(voice.join("mark.semicolon", known.stream().map(this::index).toList()));
        said.addAll(voice.say("indices.own"));
        return List.of(said);
    }

    private List<Span> index(ReachFacts reach) {
        var parts = new ArrayList<List<Span>>();
        var total = reach.total();
        if (total != null) {
            parts.add(voice.say("indices.total", reach.account(), Map.of("total", total)));
        }
        var scheme = reach.index().scheme();
        if (reach.wci() != null) {
            parts.add(voice.say(
                    "indices.wci",
                    Map.of("score", reach.wci(), "version", scheme.wci().version())));
        }
        if (reach.bci() != null) {
            parts.add(voice.say(
                    "indices.bci",
                    Map.of("score", reach.bci(), "version", scheme.bci().version())));
        }
        var missing = reach.index().tree().children().stream()
                .filter(branch -> !branch.isCounted())
                .map(branch -> voice.phrase("indices.name." + branch.id()))
                .collect(Collectors.joining(voice.phrase("mark.and")));
        if (!missing.isEmpty()) {
            parts.add(voice.say("indices.uncounted", Map.of("list", missing)));
        }
        return voice.join("mark.comma", parts);
    }
}
