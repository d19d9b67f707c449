package org.bureaudesk.audit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditKind;
import org.bureaudesk.audit.ChainBreak;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everythingTheLogKnowsHasWords(String language) {
        var messages = Messages.in(Locale.forLanguageTag(language));

        assertThat(Arrays.stream(AuditAction.values()).map(AuditAction::messageKey))
                .allMatch(messages::has);
        assertThat(Arrays.stream(AuditKind.values()).map(AuditKind::messageKey)).allMatch(messages::has);
        assertThat(Arrays.stream(Actor.Mode.values()).map(Actor.Mode::messageKey))
                .allMatch(messages::has);
        assertThat(Arrays.stream(ChainBreak.Kind.values()).map(kind -> new ChainBreak(1, kind).messageKey()))
                .allMatch(messages::has);
    }

    @org.junit.jupiter.api.Test
    void whatNoWordIsKnownForIsShownAsItStands() {
        var words = new AuditWords(Messages.in(Locale.SIMPLIFIED_CHINESE));
        var entry = new AuditEntry(
                1,
                "soon",
                0,
                "",
                "DREAMING",
                "FLOWN",
                "x",
                "{\"a\":\"1\",\"new\":\"2\"}",
                "0".repeat(64),
                "1".repeat(64));

        assertThat(words.action(entry)).isEqualTo("FLOWN");
        assertThat(words.mode(entry)).isEqualTo("DREAMING");
        assertThat(words.moment(entry)).isEqualTo("soon");
        assertThat(words.actor(entry)).isEqualTo("未指名");
        assertThat(words.facts(entry)).isEqualTo("a 1；新增 2");
    }
}
