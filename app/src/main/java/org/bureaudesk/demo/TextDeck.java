package org.bureaudesk.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bureaudesk.post.PostText;

/// Deals the texts so that none comes again while others wait, and fills in issue numbers and places.
final class TextDeck {

    private final List<DemoText> texts;
    private final List<String> places;
    private final Map<DemoText, Integer> dealt = new HashMap<>();
    private int issue;
    private int place;

    TextDeck(List<DemoText> texts, List<String> places) {
        this.texts = texts;
        this.places = places;
    }

    /// The text of the season that was dealt least often; where several were, a step through them that looks shuffled.
    DemoText deal(int month, int turn, Predicate<DemoText> wanted) {
        var fitting = texts.stream().filter(t -> t.fits(month)).filter(wanted).toList();
        var least = fitting.stream().mapToInt(this::times).min().orElseThrow();
        var waiting = fitting.stream().filter(t -> times(t) == least).toList();
        var text = waiting.get(Math.floorMod(turn * 7, waiting.size()));
        dealt.merge(text, 1, Integer::sum);
        return text;
    }

    /// What is read, with its blanks filled in.
    PostText filled(DemoText text) {
        var whole = text.title() + text.body();
        var number = whole.contains("{n}") ? String.valueOf(++issue) : "";
        var where = whole.contains("{place}") ? places.get(place++ % places.size()) : "";
        return new PostText(fill(text.title(), number, where), text.summary(), fill(text.body(), number, where));
    }

    private static String fill(String text, String number, String where) {
        return text.replace("{n}", number).replace("{place}", where);
    }

    private int times(DemoText text) {
        return dealt.getOrDefault(text, 0);
    }
}
