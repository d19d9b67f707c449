package org.bureaudesk.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.text.FieldNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void wantsToKnowTheProblem() {
        assertThat(RectificationPolicy.check(RectificationDraft.blank(), TODAY))
                .containsExactly(FieldNote.error(Field.PROBLEM, "inspection.note.problem"));
    }

    @Test
    void letsADeadlineLieAheadButDoubtsACompletionThatDoes() {
        var draft = RectificationDraft.blank();
        draft.put(Field.PROBLEM, "菜单链接失效");
        draft.put(Field.DUE_ON, "2026-12-01");
        draft.put(Field.DONE_ON, "2026-12-01");

        assertThat(RectificationPolicy.check(draft, TODAY))
                .containsExactly(FieldNote.warning(Field.DONE_ON, "ledger.note.future"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, , OPEN", ", , OPEN", "2026-11-22, , OVERDUE", "2026-11-22, 2026-11-23, DONE"})
    void knowsHowAProblemStands(LocalDate due, LocalDate done, RectificationState state) {
        var problem = new Rectification(1, "菜单链接失效", "", "", "", due, done, null);

        assertThat(RectificationPolicy.state(problem, TODAY)).isEqualTo(state);
    }
}
