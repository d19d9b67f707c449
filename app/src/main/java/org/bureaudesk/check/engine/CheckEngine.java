package org.bureaudesk.check.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
import org.bureaudesk.check.scan.TermLists;

/// Checks drafts (内容检查): answers with what a person should look at, never alters a text. Immutable, so thread-safe.
///
/// The time it takes grows with the text and not with the number of terms.
public final class CheckEngine {

    private static final int LATEST_BIRTH = 2099;

    private final TermLists terms;
    private final SideLists beside;
    private final ListRule listRule;
    private final List<Rule> rules;

    private CheckEngine(TermLists terms, SideLists beside) {
        this.terms = terms;
        this.beside = beside;
        var words = new Words(beside.words(), terms.characters());
        this.listRule =
                new ListRule(terms, words, beside.titles(), beside.words().getOrDefault(WordUse.PHRASE, List.of()));
        this.rules = List.of(
                new NearRule(terms, beside.words()),
                new PlaceholderRule(words, beside.titles(), terms.characters()),
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
        return new CheckEngine(TermLists.of(lists.terms(), new Characters(lists.folding())), lists.beside());
    }

    /// Reads what [#write] wrote of the terms; what stands beside them may have changed since.
    public static CheckEngine read(ByteBuffer in, SideLists beside) {
        return new CheckEngine(TermLists.read(in), beside);
    }

    /// Writes what was built from the terms and the folding.
    public void write(OutputStream out) throws IOException {
        terms.write(out);
    }

    /// What it goes by beside the terms.
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
                scans.add(new Scan(draft, field, terms.characters()));
            }
        }
        listRule.look(scans, notes);
        for (var scan : scans) {
            rules.forEach(rule -> rule.look(scan, notes));
        }
        return notes;
    }
}
