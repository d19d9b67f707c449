package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// The phrases reports are made of, with `{name}` where a fact goes. An office may have its own.
public final class Wording {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> phrases;
    private final Messages messages;
    private final Set<String> unknown = new LinkedHashSet<>();

    /// @param messages in the language of the report: how days and months print
    public Wording(Map<String, String> phrases, Messages messages) {
        this.phrases = Map.copyOf(phrases);
        this.messages = messages;
    }

    /// The phrase with its facts put in; a figure stays one. A name nothing is known for is left out and remembered.
    List<Span> say(String key, Map<String, ?> facts) {
        var phrase = phrase(key);
        var spans = new ArrayList<Span>();
        var match = NAME.matcher(phrase);
        int from = 0;
        while (match.find()) {
            words(spans, phrase.substring(from, match.start()));
            from = match.end();
            var fact = facts.get(match.group(1));
            if (fact == null) {
                unknown.add(key + " {" + match.group(1) + "}");
            } else {
                put(spans, fact);
            }
        }
        words(spans, phrase.substring(from));
        return spans;
    }

    /// The phrase alone.
    String phrase(String key) {
        var phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase for " + key);
        }
        return phrase;
    }

    /// The phrase alone, for whoever prints the report.
    public String text(String key) {
        return phrase(key);
    }

    /// Names in phrases, `key {name}`, that stood for nothing so far.
    public Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    private void put(List<Span> spans, Object fact) {
        switch (fact) {
            case Figure figure -> spans.add(Span.of(figure));
            case List<?> list -> list.forEach(span -> spans.add((Span) span));
            default -> words(spans, Words.print(fact, messages));
        }
    }

    private static void words(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(Span.of(text));
        }
    }
}
