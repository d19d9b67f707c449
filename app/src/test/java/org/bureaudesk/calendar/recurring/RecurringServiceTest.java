package org.bureaudesk.calendar.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.storage.Edits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecurringServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();

    private House house;
    private RecurringService recurring;
    private AccountId one;
    private AccountId other;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        recurring = house.calendar().recurring();
        one = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        other = TestHouse.account(house, "示例发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void bringsEveryFieldBack() {
        var full = new RecurringColumn(
                recurring.newId(),
                "每周一三普法",
                "普法",
                PostForm.VIDEO,
                PostKind.LAW,
                new Rhythm.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)),
                LocalTime.of(16, 5),
                List.of(one, other),
                TODAY,
                TODAY.plusYears(1),
                OffDays.AFTER,
                3,
                null);
        recurring.save(full);

        assertThat(recurring.all()).containsExactly(full);

        recurring.save(full.withDeletedAt(null));
        assertThat(recurring.all()).containsExactly(full);
    }

    @Test
    void aColumnGivenUpMakesNoEntriesAndComesBackByUndo() {
        var column = daily();
        recurring.save(column);
        assertThat(in(TODAY, TODAY.plusDays(4))).hasSize(5);

        recurring.giveUp(column);
        assertThat(recurring.all()).isEmpty();
        assertThat(in(TODAY, TODAY.plusDays(4))).isEmpty();

        house.history().undo();
        assertThat(in(TODAY, TODAY.plusDays(4))).hasSize(5);
    }

    @Test
    void anOccurrenceMovedInFromFarAwayIsFound() {
        var column = daily();
        recurring.save(column);
        var moved =
                RecurringException.moved(column.id(), TODAY, TODAY.plusDays(90).atTime(8, 0));
        write(moved);

        assertThat(in(TODAY.plusDays(90), TODAY.plusDays(90))).hasSize(2);
        assertThat(in(TODAY, TODAY)).isEmpty();
        assertThat(recurring.exceptions(column.id())).containsExactly(moved);

        recurring.takeBack(moved);
        assertThat(in(TODAY, TODAY)).hasSize(1);
        assertThat(recurring.exceptions(column.id())).isEmpty();
    }

    @Test
    void theThirdYearCostsNoRows() {
        recurring.save(daily());

        assertThat(in(TODAY.plusYears(3), TODAY.plusYears(3).plusDays(29))).hasSize(30);
    }

    private RecurringColumn daily() {
        return new RecurringColumn(
                recurring.newId(),
                "每天天气预报",
                "天气",
                PostForm.ARTICLE,
                PostKind.LIVELIHOOD,
                new Rhythm.Daily(),
                LocalTime.of(7, 30),
                List.of(one),
                TODAY,
                null,
                OffDays.KEEP,
                0,
                null);
    }

    private List<Occurrence> in(LocalDate from, LocalDate to) {
        return recurring.in(new Period(from, to));
    }

    private void write(RecurringException exception) {
        house.workspace().database().write(handle -> {
            Edits.write(handle, recurring.exceptionTable(), List.of(Change.added(exception)));
            return true;
        });
    }
}
