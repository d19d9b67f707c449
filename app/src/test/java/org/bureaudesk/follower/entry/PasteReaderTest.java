package org.bureaudesk.follower.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.bureaudesk.kernel.Period;
import org.junit.jupiter.api.Test;

class PasteReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period AUGUST = Period.of(YearMonth.of(2026, 8));

    @Test
    void readsWhatExcelCopiesWithHeadings() {
        var block = read("日期\t新增（人）\t取消关注人数\t净增\t累积关注人数\t备注\r\n2026-08-30\t1,203\t3\t1200\t45,000\t无\r\n");

        assertThat(block.faults()).isEmpty();
        assertThat(block.rows())
                .containsExactly(new PastedRow(
                        2,
                        LocalDate.of(2026, 8, 30),
                        Map.of(
                                PasteColumn.ADDED, 1203,
                                PasteColumn.CANCELLED, 3,
                                PasteColumn.NET, 1200,
                                PasteColumn.CUMULATIVE, 45000)));
    }

    @Test
    void skipsATitleAboveTheHeadings() {
        var block = read("用户增长\n时间\t累计人数\n2026-08-01\t5\n\n");

        assertThat(block.rows()).hasSize(1);
        assertThat(block.rows().getFirst().counts()).isEqualTo(Map.of(PasteColumn.CUMULATIVE, 5));
    }

    @Test
    void readsEveryFormOfADay() {
        for (var day : new String[] {
            "2026-08-30",
            "2026/8/30",
            "2026.8.30",
            "20260830",
            "2026年8月30日",
            "２０２６－０８－３０",
            "2026-08-30 00:00:00",
            "2026年8月30日 星期日",
            "8月30日",
            "46264",
            "46264.0"
        }) {
            var block = PasteReader.read(day + "\t1\t0\t1\t9", AUGUST, PasteColumn.DAY, TODAY);

            assertThat(block.faults()).as(day).isEmpty();
            assertThat(block.rows().getFirst().day()).as(day).isEqualTo(LocalDate.of(2026, 8, 30));
        }
    }

    @Test
    void takesADashAndNothingForUnknownAndFullWidthDigitsForDigits() {
        var block = read("2026-08-01\t１２\t-\t\t１，２３４");

        assertThat(block.faults()).isEmpty();
        assertThat(block.rows().getFirst().counts())
                .isEqualTo(Map.of(PasteColumn.ADDED, 12, PasteColumn.CUMULATIVE, 1234));
    }

    @Test
    void takesTwoColumnsWithoutHeadingsForDayAndTotalAndSaysThatItGuessed() {
        var block = PasteReader.read("2026-08-01\t500", AUGUST, PasteColumn.DAY, TODAY);

        assertThat(block.guessed()).isTrue();
        assertThat(block.rows().getFirst().counts()).isEqualTo(Map.of(PasteColumn.CUMULATIVE, 500));
    }

    @Test
    void takesNumbersWithoutDaysFromTheColumnTheyArePastedAt() {
        var block = PasteReader.read("3\t1\n4\t2", AUGUST, PasteColumn.ADDED, TODAY);

        assertThat(block.dated()).isFalse();
        assertThat(block.rows().getLast().counts()).isEqualTo(Map.of(PasteColumn.ADDED, 4, PasteColumn.CANCELLED, 2));
    }

    @Test
    void doesNotTakeBareTotalsForExcelDays() {
        var block = PasteReader.read("45100\n45130\n45131", AUGUST, PasteColumn.CUMULATIVE, TODAY);

        assertThat(block.dated()).isFalse();
        assertThat(block.rows().getFirst().counts()).isEqualTo(Map.of(PasteColumn.CUMULATIVE, 45100));
    }

    @Test
    void namesRowColumnAndReasonOfEveryWrongCell() {
        var block = read("2026-08-01\t=A1+1\t-3\t1\t99999999999\n2026-02-30\t1\t0\t1\t5\n"
                + "2026-08-01\t1.5\t0\t1\t1,23\n2027-01-01\t1\t0\t1\t5");

        assertThat(block.faults())
                .extracting(PasteFault::line, PasteFault::column, PasteFault::reasonKey)
                .containsExactly(
                        Tuple.tuple(1, PasteColumn.ADDED, "follower.fault.not-a-number"),
                        Tuple.tuple(1, PasteColumn.CANCELLED, "follower.fault.negative"),
                        Tuple.tuple(1, PasteColumn.CUMULATIVE, "follower.fault.too-large"),
                        Tuple.tuple(2, PasteColumn.DAY, "follower.fault.not-a-day"),
                        Tuple.tuple(3, PasteColumn.DAY, "follower.fault.twice"),
                        Tuple.tuple(3, PasteColumn.ADDED, "follower.fault.not-a-number"),
                        Tuple.tuple(3, PasteColumn.CUMULATIVE, "follower.fault.not-a-number"),
                        Tuple.tuple(4, PasteColumn.DAY, "follower.fault.future"));
    }

    @Test
    void refusesABlockThatIsFarTooBigAtOnce() {
        var row = IntStream.range(0, 200).mapToObj(i -> "1").collect(Collectors.joining("\t"));
        var block = read((row + "\n").repeat(10_000));

        assertThat(block.rows()).isEmpty();
        assertThat(block.faults()).extracting(PasteFault::reasonKey).containsExactly("follower.fault.too-big");
        assertThat(read("9".repeat(5_000_000)).faults()).hasSize(1);
    }

    @Test
    void refusesJunkWithoutBreaking() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var junk = random.ints(random.nextInt(1, 400), 0, 0x3000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var block = read(junk);

            assertThat(block.faults().isEmpty() && block.rows().isEmpty())
                    .as(junk)
                    .isFalse();
        }
        assertThat(read("\"unclosed\t\"\"\n\0\0").faults()).isNotEmpty();
        assertThat(read("").faults()).extracting(PasteFault::reasonKey).containsExactly("follower.fault.empty");
        assertThat(read("\t\t\n\n").faults()).extracting(PasteFault::reasonKey).containsExactly("follower.fault.empty");
    }

    @Test
    void keepsLineEndsInsideQuotedCells() {
        var block = read("日期\t备注\t累计\n2026-08-01\t\"两行\n\"\"引号\"\"\"\t7\n2026-08-02\t\t8");

        assertThat(block.faults()).isEmpty();
        assertThat(block.rows())
                .extracting(row -> row.counts().get(PasteColumn.CUMULATIVE))
                .containsExactly(7, 8);
    }

    private static PastedBlock read(String text) {
        return PasteReader.read(text, AUGUST, PasteColumn.ADDED, TODAY);
    }
}
