package org.bureaudesk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private House house;
    private FilingService filings;
    private AccountId account;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        filings = house.filings().service();
        account = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void bringsEveryFieldBack() {
        var full = new Filing(
                filings.newId(),
                account,
                FilingKind.CLOSING,
                DAY.minusDays(3),
                DAY,
                DAY.plusDays(2),
                "区网备〔2026〕8号",
                "已公告",
                null);
        filings.save(full);

        assertThat(filings.all()).containsExactly(full);
    }

    @Test
    void savesOverTheSameFilingAndTakesThatBack() {
        var open = opening();
        filings.save(open);
        var filed = new Filing(open.id(), account, open.kind(), null, DAY, DAY.plusDays(1), "1号", "", null);
        filings.save(filed);

        house.history().undo();
        assertThat(filings.all()).containsExactly(open);
        house.history().redo();
        assertThat(filings.all()).containsExactly(filed);
    }

    @Test
    void keepsADeletedFilingInTheBinUntilItIsRestored() {
        filings.apply(List.of(Change.added(opening())));

        filings.moveToBin(filings.all().getFirst());
        assertThat(filings.all()).isEmpty();
        assertThat(filings.binned()).hasSize(1);

        filings.restore(filings.binned().getFirst());
        assertThat(filings.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OPENING, 2026-11-20, 2026-12-04", "CLOSING, 2026-09-28, 2026-10-10", "OPENING, 2026-02-12, 2026-03-04"
    })
    void knowsByWhenAMatterMustBeFiled(FilingKind kind, LocalDate happened, LocalDate due) {
        var deadlines =
                new FilingDeadlines(house.workdays(), () -> house.rulePacks().inForce(List.of("tianxin-2018")));
        var filing = new Filing(1, account, kind, null, happened, null, "", "", null);

        assertThat(deadlines.due(filing).day()).isEqualTo(due);
        assertThat(deadlines.due(filing).estimated()).isFalse();
    }

    private Filing opening() {
        return new Filing(filings.newId(), account, FilingKind.OPENING, null, DAY, null, "", "", null);
    }
}
