package org.bureaudesk.check.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.rule.AddressRule;
import org.bureaudesk.check.rule.DateRule;
import org.bureaudesk.check.rule.EmailRule;
import org.bureaudesk.check.rule.LengthRule;
import org.bureaudesk.check.rule.LetterRule;
import org.bureaudesk.check.rule.LinkRule;
import org.bureaudesk.check.rule.ListRule;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.NumberRule;
import org.bureaudesk.check.rule.PunctuationRule;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.rule.SourceRule;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermLists;

/// Checks drafts (内容检查): answers with what a person should look at, never alters a text. Immutable, so thread-safe.
///
/// The time it takes grows with the text and not with the number of terms.
public final class CheckEngine {

    private static final int LATEST_BIRTH = 2099;

    private final Lists lists;
    private final Characters characters;
    private final TermLists index;
    private final ListRule listRule;
    private final List<Rule> rules;

    private CheckEngine(Lists lists, Characters characters, TermLists index) {
        this.lists = lists;
        this.characters = characters;
        this.index = index;
        var words = new Words(lists.words(), characters);
        this.listRule = new ListRule(index, words, lists.titles());
        this.rules = List.of(
                new NumberRule(words, LATEST_BIRTH),
                new LetterRule(words),
                new EmailRule(words),
                new AddressRule(words),
                new DateRule(words),
                new PunctuationRule(),
                new LengthRule(lists.limits()),
                new LinkRule(lists.links()),
                new SourceRule());
    }

    /// Builds the automaton of all terms: a quarter of a second for some ten thousand of them.
    public static CheckEngine of(Lists lists) {
        var characters = new Characters(lists.folding());
        return new CheckEngine(lists, characters, TermLists.of(lists.terms(), characters));
    }

    /// Reads the automaton that [#write] wrote for the very same lists.
    public static CheckEngine read(Lists lists, DataInputStream in) throws IOException {
        var characters = new Characters(lists.folding());
        return new CheckEngine(lists, characters, TermLists.read(in, lists.terms(), characters));
    }

    public void write(DataOutputStream out) throws IOException {
        index.write(out, lists.terms());
    }

    /// What it was built from.
    public Lists lists() {
        return lists;
    }

    /// What there is to look at, in the order of the places.
    public List<Finding> check(Draft draft) {
        return look(draft).findings();
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
