package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.junit.jupiter.api.Test;

/// A miswritten phrase is found through what nobody sees, and only an allow-phrase that stands there as a whole excuses
/// it.
class HiddenPhrasesTest {

    private static final CheckEngine GAPPED =
            Checked.engine(List.of(Term.allowed("紧紧依靠人民群从…传遍全村"), Term.allowed("听说…依靠人民群从")));

    private static List<String> in(CheckEngine engine, String text) {
        return found(engine, "wrong-form", Draft.of("", "", text));
    }

    @Test
    void whatNobodySeesHidesNoMiswrittenPhrase() {
        assertThat(found("wrong-form", "依靠人民群从。")).containsExactly("wrong-form.near NORMAL 人民群从");
        assertThat(found("wrong-form", "依靠人民群\u200B从。")).containsExactly("wrong-form.near NORMAL 人民群\u200B从");
        assertThat(found("wrong-form", "依靠人民群*从。")).isEmpty();
        assertThat(found("wrong-form", "依靠人民群\u200B众。")).isEmpty();
    }

    @Test
    void halfAnAllowPhraseExcusesNothing() {
        assertThat(in(GAPPED, "紧紧依靠人民群从。")).hasSize(1);
        assertThat(in(GAPPED, "紧紧依靠人民群从，不久传遍全村。")).isEmpty();
        assertThat(in(GAPPED, "听说要紧紧依靠人民群从。")).isEmpty();
    }
}
