package org.bureaudesk.calendar.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.recurring.RecurringDraft.Field;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecurringDraftTest {

    private static final Messages MESSAGES = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @MethodSource("columns")
    void whatTheFormShowsIsWhatItSaves(RecurringColumn column) {
        var draft = RecurringDraft.of(column, MESSAGES);

        assertThat(RecurringPolicy.check(draft)).isEmpty();
        assertThat(RecurringDraft.toColumn(7, draft)).isEqualTo(column);
    }

    static Stream<RecurringColumn> columns() {
        return Stream.of(
                column(new Rhythm.Daily(), null),
                column(new Rhythm.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)), TODAY.plusYears(1)),
                column(new Rhythm.Monthly(25), null));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE,'',calendar.note.title",
        "ACCOUNTS,'',calendar.note.accounts",
        "WEEKDAYS,'',calendar.note.weekdays",
        "TIME,25:00,calendar.note.time",
        "TIME,上午,calendar.note.time",
        "LEAD_DAYS,-1,calendar.note.lead",
        "LEAD_DAYS,三,calendar.note.lead",
        "STARTS_ON,'',calendar.note.starts",
        "STARTS_ON,二月三十,ledger.note.date",
        "ENDS_ON,2026-11-22,calendar.note.ends"
    })
    void saysWhatStandsInTheWayOfSaving(Field field, String typed, String key) {
        var draft = RecurringDraft.of(column(new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY)), null), MESSAGES);
        draft.put(field, typed);

        assertThat(RecurringPolicy.check(draft))
                .filteredOn(FieldNote::blocks)
                .extracting(FieldNote::field, FieldNote::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, key));
    }

    @Test
    void anEmptyFormAsksForWhatAWeeklyColumnNeeds() {
        assertThat(RecurringPolicy.check(Map.of()))
                .extracting(FieldNote::field)
                .contains(Field.TITLE, Field.ACCOUNTS, Field.WEEKDAYS, Field.TIME);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "32,true", "x,true", "31,false", "29,false"})
    void aDayOfTheMonthIsOneToThirtyOne(String typed, boolean blocks) {
        var draft = RecurringDraft.of(column(new Rhythm.Monthly(3), null), MESSAGES);
        draft.put(Field.MONTH_DAY, typed);

        assertThat(RecurringPolicy.check(draft))
                .singleElement()
                .satisfies(note -> assertThat(note.blocks()).isEqualTo(blocks));
    }

    private static RecurringColumn column(Rhythm rhythm, @org.jspecify.annotations.Nullable LocalDate until) {
        return new RecurringColumn(
                7,
                "每周普法",
                "普法",
                PostForm.ARTICLE,
                PostKind.LAW,
                rhythm,
                LocalTime.of(9, 30),
                List.of(new AccountId(1), new AccountId(4)),
                TODAY,
                until,
                OffDays.BEFORE,
                2,
                null);
    }
}
