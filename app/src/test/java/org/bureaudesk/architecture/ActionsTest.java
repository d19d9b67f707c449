package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bureaudesk.audit.AuditAction;
import org.junit.jupiter.api.Test;

/// What the log says it keeps, somebody writes: an action nobody ever writes promises what is not there.
class ActionsTest {

    @Test
    void everyActionIsWrittenBySomebody() {
        var actions = Arrays.stream(AuditAction.values()).map(Enum::name).toList();

        assertThat(unwritten(actions, Sources.under(Sources.MAIN, ".java").values()))
                .isEmpty();
    }

    @Test
    void theGuardBites() {
        assertThat(unwritten(
                        List.of("SIGNED_IN", "SIGNED", "IDLE"),
                        List.of("audit.append(Deed.of(AuditAction.SIGNED_IN, name))", "/// IDLE is nobody's action")))
                .containsExactly("SIGNED", "IDLE");
    }

    private static List<String> unwritten(List<String> actions, Collection<String> sources) {
        return actions.stream()
                .filter(action -> {
                    var written = Pattern.compile("AuditAction\\." + action + "\\b");
                    return sources.stream()
                            .noneMatch(source -> written.matcher(source).find());
                })
                .toList();
    }
}
