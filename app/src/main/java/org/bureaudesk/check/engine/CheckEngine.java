package org.bureaudesk.check.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.form.NearRule;
import org.bureaudesk.check.form.PlaceholderRule;
import org.bureaudesk.check.form.PunctuationRule;
import org.bureaudesk.check.form.SpanRule;
import org.bureaudesk.check.listed.ListRule;
import org.bureaudesk.check.rule.AddressRule;
import org.bureaudesk.check.rule.ChatRule;
import org.bureaudesk.check.rule.DateRule;
import org.bureaudesk.check.rule.EmailRule;
import org.bureaudesk.check.rule.LengthRule;
import org.bureaudesk.check.rule.LetterRule;
import org.bureaudesk.check.rule.LinkRule;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.NumberRule;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.rule.SourceRule;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Scan;

/// Checks drafts (内容检查): answers with what a person should look at, never alters a text. Immutable, so thread-safe.
///
/// The time it takes grows with the text and not with the number of terms.
public final class CheckEngine {

    private static final int LATEST_BIRTH = 2099;

    private final Built built;
    private final Characters characters;
    private final SideLists beside;
    private final ListRule listRule;
    private final List<Rule> rules;

    CheckEngine(Built built, SideLists beside) {
        this.built = built;
        this.characters = built.terms().characters();
        this.beside = beside;
        var words = new Words(beside.words(), characters);
        this.listRule = new ListRule(built.terms(), words, beside.titles(), built.phrases());
        this.rules = List.of(
                new NearRule(built.terms(), built.phrases()),
                new PlaceholderRule(words, beside.titles(), characters),
                new ChatRule(words),
                new NumberRule(words, LATEST_BIRTH),
                new LetterRule(words),
                new EmailRule(words),
                new AddressRule(words),
                new DateRule(words),
                new SpanRule(),
                new PunctuationRule(words),
                new LengthRule(beside.limits()),
                new LinkRule(beside.links(), beside.words().getOrDefault(WordUse.ODD_HOST, List.of())),
                new SourceRule());
    }

    /// Builds the automata of all terms: some seconds for some ten thousand of them, in a program just started.
    public static CheckEngine of(Lists lists) {
        return Built.of(lists).with(lists.beside());
    }

    /// Writes what [Built#read] reads: what was built from the terms, the phrases and the folding.
    public void write(OutputStream out) throws IOException {
        built.write(out);
    }

    /// What it goes by beside terms and phrases.
    public SideLists beside() {
        return beside;
    }

    /// What there is to look at, in the order of the places.
    public List<Finding> check(Draft draft) {
        return look(draft).findings().stream()
                .map(beside.rules()::weigh)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Every link of the draft, also those nothing is wrong with.
    public List<Link> links(Draft draft) {
        return look(draft).links();
    }

    private Notes look(Draft draft) {
        var notes = new Notes();
        var scans = new ArrayList<Scan>();
        for (var field : Field.values()) {
            if (!draft.text(field).isEmpty() || field == Field.BODY) {
                scans.add(new Scan(draft, field, characters));
            }
        }
        listRule.look(scans, notes);
        for (var scan : scans) {
            rules.forEach(rule -> rule.look(scan, notes));
        }
        return notes;
    }
}
