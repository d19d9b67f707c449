package org.bureaudesk.calendar.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarSamples;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Publication;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final YearMonth NOVEMBER = YearMonth.from(TODAY);

    @TempDir
    private Path folder;

    private House house;
    private PaperService papers;
    private AccountId wechat;

    @BeforeEach
    void openHouse() {
        house = TestHouse.open(folder.resolve("desk"));
        papers = new PaperService(
                house.calendar().service(), house.settings(), Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        CalendarSamples.save(
                house,
                "已经发了",
                Publication.published(0, wechat, TODAY.minusDays(2).atTime(8, 30)));
        CalendarSamples.save(
                house, "=计划的", Publication.planned(0, wechat, TODAY.plusDays(2).atTime(9, 0)));
        house.calendar().service().note(TODAY, "区里检查");
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void theWallPlanHoldsTheWeeksOfTheMonthAndNoMore() {
        var plan = papers.wall(shown());

        assertThat(plan.title()).endsWith("2026年11月发布计划");
        assertThat(plan.weeks())
                .as("26 October to 6 December, all six touch November")
                .isEqualTo(6);
        assertThat(papers.wall(new Shown(YearMonth.of(2027, 2), Set.of(), List.of()))
                        .weeks())
                .as("February 2027 is four weeks sharp")
                .isEqualTo(4);
        assertThat(plan.boxes().stream().flatMap(box -> box.lines().stream()))
                .containsExactly("√ 08:30 已经发了（示例应急发布）", "09:00 =计划的（示例应急发布）");
        assertThat(plan.boxes()).anySatisfy(box -> assertThat(box.head()).isEqualTo("23 区里检查"));
    }

    @Test
    void theSheetPrintsOnOnePageAndHoldsNoFormula() throws IOException {
        var file = folder.resolve("wall.xlsx");
        papers.wallSheet(file, shown(), true);

        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            var print = sheet.getPrintSetup();
            assertThat(print.getLandscape()).isTrue();
            assertThat(print.getPaperSize()).isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A3_PAPERSIZE);
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).isEqualTo((short) 1);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("发布计划");
        }
    }

    @Test
    void anEarlierFileSurvivesAFolderThatCannotBeWritten() throws IOException {
        var file = Files.createDirectories(folder.resolve("taken.xlsx"));
        Files.writeString(file.resolve("inside"), "x");

        assertThatThrownBy(() -> papers.wallSheet(file, shown(), false)).isInstanceOf(UserException.class);
        assertThat(file.resolve("inside")).hasContent("x");
    }

    @Test
    void theIcsFileSaysTheSameMomentsAndKeepsItsNumbers() throws IOException {
        var entries = house.calendar()
                .service()
                .page(CalendarSpan.MONTH.around(TODAY), Set.of())
                .entries()
                .toList();
        var first = folder.resolve("one.ics");
        var second = folder.resolve("two.ics");
        papers.ics(first, entries);
        papers.ics(second, entries);

        var events = Biweekly.parse(Files.readString(first)).first().getEvents();
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsExactly("已经发了", "=计划的");
        Date planned = events.getLast().getDateStart().getValue();
        assertThat(planned.toInstant())
                .isEqualTo(TODAY.plusDays(2).atTime(9, 0).atZone(Beijing.ZONE).toInstant());
        assertThat(events.getLast().getStatus().isTentative()).isTrue();
        assertThat(Biweekly.parse(Files.readString(second)).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.getUid().getValue()).toList());
    }

    @Test
    void theListHoldsEveryEntryOfThePage() {
        var entries = house.calendar()
                .service()
                .page(CalendarSpan.MONTH.around(TODAY), Set.of())
                .entries()
                .toList();

        assertThat(papers.list(entries).rows()).hasSize(2);
        assertThat(papers.list(entries).columns()).hasSize(6);
    }

    private static Shown shown() {
        return new Shown(NOVEMBER, Set.of(), List.of());
    }
}
