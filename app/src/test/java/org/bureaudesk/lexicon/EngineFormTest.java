package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Sha256;
import org.junit.jupiter.api.Test;

/// A program that reads characters or terms in another way than the one that wrote the file must not take the file: the
/// sources are the same, the contents are not.
class EngineFormTest {

    /// Form and digest go together.
    private static final int FORM = 7;

    private static final String DIGEST = "caf6aee3a17363394d3b6751567aff18131d12d9722cca41a1010598b4160b49";

    @Test
    void whatIsKeptOfTheSameListsIsTheSameAsLongAsTheFormIs() throws IOException {
        var terms = new ArrayList<Term>();
        for (var kind : TermKind.values()) {
            terms.add(term("赌博", kind, Category.GAMBLING));
        }
        for (var category : Category.values()) {
            terms.add(term("转发…好运", TermKind.BANNED, category));
        }
        var phrases = new TreeMap<WordUse, List<String>>();
        WordUse.PHRASES.forEach(use -> phrases.put(use, List.of("不胫而走", "座谈会", "径胫", "一路平安" + use.id())));
        var beside = new SideLists(List.of(), phrases, List.of(), new LinkLists(Set.of(), Set.of()), RuleChoices.NONE);
        var kept = new ByteArrayOutputStream();
        CheckEngine.of(new Lists(terms, "賭赌", beside)).write(kept);
        assertThat(Sha256.of(kept.toByteArray()))
                .describedAs("Raise EngineCache.FORM, then put the new form and digest here")
                .isEqualTo(DIGEST);
        assertThat(EngineCache.FORM).isEqualTo(FORM);
    }

    private static Term term(String text, TermKind kind, Category category) {
        return new Term(text, kind, category, Severity.NORMAL, "甲", "乙", true, false, LocalDate.of(2018, 3, 17));
    }
}
