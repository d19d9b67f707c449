package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.journal.JournalService;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;

/// An import can be taken back as a whole, also after the program was closed.
class JournalTest extends ExportsDesk {

    @Test
    void takesEverythingBackDaysLater() throws IOException {
        var table = "账号名称,日期,累计\n示例应急发布,2026-08-02,9\n";
        carryOutSheet("f.csv", table);
        var before = house.followers().service().days(account, YEAR);
        exports.carryOut(
                Decisions.NONE.withPosts(true),
                exports.file("u.xls", Exports.FOLLOWERS + "2026-08-01,4,1,3,8\n2026-08-02,4,1,3,11\n"),
                exports.file("c.xls", Exports.ARTICLES + "甲,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n"),
                exports.file("t.csv", "日期,渠道,阅读人数\n2026-08-01,全部,10\n2026-08-01,朋友圈,4\n"),
                exports.file("r.csv", "时间,常读用户数,常读用户比例\n2026-08-01,70,14.4%\n"));
        reopen();
        var record = journal().records().getFirst();
        assertThat(record.files()).contains("u.xls", "c.xls");

        var plan = journal().plan(record.id());
        assertThat(plan.changedSince()).isZero();
        assertThat(plan.restored()).isEqualTo(record.records());
        journal().undo(plan);

        assertThat(house.followers().service().days(account, YEAR)).isEqualTo(before);
        assertThat(house.posts().service().published(YEAR)).isEmpty();
        assertThat(house.figures().service().articles(account, YEAR)).isEmpty();
        assertThat(house.figures().service().trend(account, YEAR)).isEmpty();
        assertThat(house.figures().service().regularReaders(account, YEAR)).isEmpty();
        assertThat(journal().records().getFirst().undoneAt()).isNotNull();
        assertThat(house.audit().service().whole().getLast())
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("IMPORT_TAKEN_BACK"))
                .satisfies(entry -> assertThat(entry.subject()).contains("u.xls"));

        house.history().undo(); // taking back can be taken back
        assertThat(house.audit().service().whole().getLast().action()).isEqualTo("IMPORT_REPEATED");
        assertThat(house.followers().service().days(account, YEAR)).hasSize(2);
        assertThat(house.posts().service().published(YEAR)).hasSize(1);
        assertThat(journal().records().getFirst().undoneAt()).isNull();
    }

    @Test
    void takesOfficeSheetsBackOfEveryKind() throws IOException {
        carryOutSheet("a.csv", "账号名称,平台\n新账号,微博\n");
        carryOutSheet("m.csv", "账号名称,收到时间,类型,内容\n示例应急发布,2026-08-30 9:05,咨询,几点上班\n");
        carryOutSheet("b.csv", "账号名称,事项,实施日期\n示例应急发布,开设,2026-01-08\n");
        carryOutSheet("r.csv", "问题,类别\n更新不及时,更新\n");
        carryOutSheet("p.csv", "账号名称,标题,发布时间\n示例应急发布,甲,2026-08-30 10:00\n");
        reopen();
        for (var record : journal().records()) {
            journal().undo(journal().plan(record.id()));
        }

        assertThat(house.accounts().service().all()).hasSize(1);
        assertThat(house.accounts().service().binned()).hasSize(1); // an account goes to the bin: records may name it
        assertThat(house.interactions().service().received(YEAR)).isEmpty();
        assertThat(house.filings().service().all()).isEmpty();
        assertThat(house.inspections().service().rectifications()).isEmpty();
        assertThat(house.posts().service().published(YEAR)).isEmpty();
    }

    @Test
    void leavesWhatWasChangedByHandSince() throws IOException {
        exports.carryOut(exports.file("u.xls", Exports.FOLLOWERS + "2026-08-01,4,1,3,8\n2026-08-02,4,1,3,11\n"));
        var day = house.followers().service().days(account, YEAR).getFirst();
        var typed = new FollowerDay(account, day.day(), 5, 1, 4, 9, "");
        house.followers().service().apply(List.of(new Change<>(day, typed)));
        reopen();

        var plan = journal().plan(journal().records().getFirst().id());
        assertThat(plan.restored()).isEqualTo(1);
        assertThat(plan.changedSince()).isEqualTo(1);
        journal().undo(plan);
        assertThat(house.followers().service().days(account, YEAR)).containsExactly(typed);
    }

    @Test
    void refusesWhereALaterImportStandsOnIt() throws IOException {
        var old = LocalDateTime.of(2026, 9, 1, 9, 0);
        var text = Exports.ARTICLES + "甲,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n";
        exports.carryOut(exports.file("first.xls", text, old));
        exports.carryOut(exports.file("second.xls", text.replace(",80,", ",99,"), old.plusDays(9)));
        reopen();
        var records = journal().records();
        var first = records.getLast().id();

        assertThatThrownBy(() -> journal().plan(first))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("intake.undo.later-import")
                .hasMessageContaining("second.xls");

        journal().undo(journal().plan(records.getFirst().id()));
        journal().undo(journal().plan(first));
        assertThat(house.figures().service().articles(account, YEAR)).isEmpty();
        assertThatThrownBy(() -> journal().plan(first)).hasMessageContaining("intake.undo.done-before");
        assertThatThrownBy(() -> journal().plan(4711)).hasMessageContaining("intake.undo.gone");
    }

    @Test
    void saysInTheListWhatCtrlZTookBack() throws IOException {
        exports.carryOut(exports.file("u.xls", Exports.FOLLOWERS + "2026-08-01,4,1,3,8\n"));
        house.history().undo();
        assertThat(journal().records().getFirst().undoneAt()).isNotNull();
        house.history().redo();
        assertThat(journal().records().getFirst().undoneAt()).isNull();
    }

    @Test
    void bringsAFileBackThatWasTakenBack() throws IOException {
        var file = exports.file("u.xls", Exports.FOLLOWERS + "2026-08-01,4,1,3,8\n");
        exports.carryOut(file);
        journal().undo(journal().plan(journal().records().getFirst().id()));

        assertThat(exports.carryOut(file).files().getFirst().added()).isEqualTo(1);
    }

    @Test
    void keepsAHandThatCorrectedARowWhenTheSameFileComesAgain() throws IOException {
        var file = exports.file("u.xls", Exports.FOLLOWERS + "2026-08-01,4,1,3,8\n");
        exports.carryOut(file);
        var day = house.followers().service().days(account, YEAR).getFirst();
        house.followers()
                .service()
                .apply(List.of(new Change<>(day, new FollowerDay(account, day.day(), 5, 1, 4, 9, ""))));

        assertThat(exports.preview(Decisions.NONE, file).changesAnything()).isFalse();
    }

    private JournalService journal() {
        return house.intake().service().journal();
    }

    private void carryOutSheet(String name, String text) throws IOException {
        var plan = house.intake().service().preview(ImportRequest.of(List.of(exports.file(name, text))), Progress.NONE);
        house.intake().service().carryOut(plan, Progress.NONE);
    }

    private void reopen() {
        house.close();
        house = TestHouse.open(folder.resolve("desk"));
        exports = new Exports(house, folder.resolve("files"));
    }
}
