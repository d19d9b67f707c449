package org.bureaudesk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.filing.FilingDraft.Field;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.text.Messages;
import org.bureaudesk.workday.DueDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Messages MESSAGES = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final Filing opening = new Filing(
            1, new AccountId(5), FilingKind.OPENING, TODAY.minusDays(20), TODAY.minusDays(9), null, "", "", null);

    @Test
    void wantsAnAccountAKindAndADay() {
        assertThat(FilingPolicy.check(FilingDraft.blank(), null, List.of(), TODAY))
                .allMatch(FieldNote::blocks)
                .extracting(FieldNote::field)
                .containsExactly(Field.ACCOUNT, Field.KIND, Field.HAPPENED_ON);
    }

    @Test
    void saysNothingOfAFilingInOrderAndGivesItBackUnchanged() {
        var draft = FilingDraft.of(opening, MESSAGES);

        assertThat(FilingPolicy.check(draft, opening, List.of(opening), TODAY)).isEmpty();
        assertThat(FilingDraft.toFiling(1, draft)).isEqualTo(opening);
    }

    @Test
    void doubtsStepsOutOfOrder() {
        var draft = FilingDraft.of(opening, MESSAGES);
        draft.put(Field.APPROVED_ON, "2026-11-15");
        draft.put(Field.FILED_ON, "2026-11-01");

        assertThat(notes(draft))
                .containsExactly(
                        FieldNote.warning(Field.APPROVED_ON, "filing.note.approved-late", opening.happenedOn()),
                        FieldNote.warning(Field.FILED_ON, "filing.note.filed-early", opening.happenedOn()));
    }

    @Test
    void asksForADayItCannotRead() {
        var draft = FilingDraft.of(opening, MESSAGES);
        draft.put(Field.FILED_ON, "下周");

        assertThat(notes(draft)).containsExactly(FieldNote.error(Field.FILED_ON, "ledger.note.date", "下周"));
    }

    @Test
    void doubtsASecondOpeningButNotASecondChange() {
        var draft = FilingDraft.of(opening, MESSAGES);
        assertThat(FilingPolicy.check(draft, null, List.of(opening), TODAY))
                .containsExactly(FieldNote.warning(Field.KIND, "filing.note.second"));

        draft.put(Field.KIND, FilingKind.CHANGE.name());
        assertThat(FilingPolicy.check(draft, null, List.of(opening), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, , OPEN",
        "2026-11-22, , OVERDUE",
        "2026-11-20, 2026-11-20, FILED",
        "2026-11-20, 2026-11-21, FILED_LATE"
    })
    void judgesAFilingByItsDueDay(LocalDate due, LocalDate filed, FilingState state) {
        var filing = new Filing(1, new AccountId(5), FilingKind.OPENING, null, TODAY, filed, "", "", null);

        assertThat(FilingPolicy.state(new FilingLine(filing, "", new DueDay(due, false)), TODAY))
                .isEqualTo(state);
    }

    private List<FieldNote<Field>> notes(Map<Field, String> draft) {
        return FilingPolicy.check(draft, opening, List.of(opening), TODAY);
    }
}
