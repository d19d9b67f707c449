package org.bureaudesk.inspection.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.inspection.indicator.Item.Result;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.rules.Rule.InteractionRule;

/// Whether an account offers a way to interact that works (有效互动功能), as far as the registered way and the
/// messages of the period tell. Answers show that it works; a registered 无 shows that there is none; all else
/// people must try.
final class InteractionPolicy {

    private static final int MOST_EVIDENCE = 20;

    private InteractionPolicy() {}

    static Finding judge(AccountCase seen) {
        var mode = seen.account().operation().interactionMode().strip();
        var wanting = seen.messages().stream().filter(Message::wantsAnswer).toList();
        var answered = wanting.stream().filter(Message::isAnswered).toList();
        var figures = figures(seen.messages().size(), wanting.size(), answered.size());
        if (seen.account().state() == AccountState.CLOSED) {
            return new Finding(Result.NOT_APPLICABLE, Sentence.of("inspection.proposal.closed"), figures, List.of());
        }
        if (!answered.isEmpty()) {
            var proposal = Sentence.of("inspection.proposal.answered", wanting.size(), answered.size(), said(mode));
            return new Finding(Result.CONFORMS, proposal, figures, evidence(seen, answered));
        }
        if (saysNone(mode, seen.rules().interaction().rule())) {
            return new Finding(
                    Result.VIOLATES,
                    Sentence.of("inspection.proposal.no-interaction", mode),
                    figures,
                    evidence(seen, List.of()));
        }
        return new Finding(Result.OPEN, toTry(mode, wanting.size()), figures, evidence(seen, wanting));
    }

    private static Sentence toTry(String mode, int waiting) {
        if (waiting > 0) {
            return Sentence.of("inspection.proposal.unanswered", waiting, said(mode));
        }
        return mode.isEmpty()
                ? Sentence.of("inspection.proposal.interaction-unknown")
                : Sentence.of("inspection.proposal.interaction-untried", mode);
    }

    private static Sentence said(String mode) {
        return mode.isEmpty()
                ? Sentence.of("inspection.proposal.mode-none")
                : Sentence.of("inspection.proposal.mode", mode);
    }

    /// A single character says none only by itself: 无 does, 无障碍留言 does not.
    private static boolean saysNone(String mode, InteractionRule rule) {
        return rule.none().stream().anyMatch(word -> mode.equals(word) || (word.length() > 1 && mode.startsWith(word)));
    }

    private static Map<String, Object> figures(int received, int wanting, int answered) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("received", received);
        figures.put("wanting", wanting);
        figures.put("answered", answered);
        return figures;
    }

    private static List<Evidence> evidence(AccountCase seen, List<Message> messages) {
        var evidence = new ArrayList<Evidence>();
        if (!seen.account().operation().interactionMode().isBlank()) {
            evidence.add(Evidence.ofRegistered(seen.account()));
        }
        messages.stream().limit(MOST_EVIDENCE).map(Evidence::of).forEach(evidence::add);
        return evidence;
    }
}
