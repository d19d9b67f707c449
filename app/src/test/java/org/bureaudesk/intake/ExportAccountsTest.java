package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose a file is: asked once, remembered, and doubted where its numbers contradict.
class ExportAccountsTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final String AUGUST = Exports.FOLLOWERS
            + "2026-08-01,4,1,3,688\n2026-08-02,9,0,9,697\n2026-08-03,4,1,3,700\n2026-08-04,0,3,-3,697\n";

    private House house;
    private Exports exports;
    private Account first;
    private Account second;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        exports = new Exports(house, folder.resolve("files"));
        first = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        second = TestHouse.account(house, "示例气象", Platform.WECHAT_SERVICE);
        TestHouse.account(house, "示例应急", Platform.DOUYIN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void waitsForAWordWhereSeveralAccountsAreThinkable() throws IOException {
        var file = exports.file("user_analysis.xls", AUGUST);
        var plan = exports.carryOut(file);

        var export = Exports.export(plan);
        assertThat(export.account()).isNull();
        assertThat(export.candidates()).extracting(Account::name).containsExactly("示例应急发布", "示例气象");
        assertThat(days(first.id()) + days(second.id())).isZero();
    }

    @Test
    void remembersWhoseTheFilesOfANameAre() throws IOException {
        var july = exports.file("user_analysis (1).xls", AUGUST.replace("2026-08", "2026-07"));
        exports.carryOut(Decisions.NONE.withAccount(july, second.id()), july);

        var plan = exports.carryOut(
                exports.file("user_analysis_20260905.xls", Exports.FOLLOWERS + "2026-09-01,4,1,3,700\n"));
        assertThat(plan.files().getFirst().isWaiting()).isFalse();
        assertThat(days(second.id())).isEqualTo(5);
    }

    @Test
    void goesByTheNameOfFileOrFolder() throws IOException {
        var file = new Exports(house, folder.resolve("files/示例气象")).file("user_analysis.xls", AUGUST);
        exports.carryOut(file);

        assertThat(days(second.id())).isEqualTo(4);
    }

    @Test
    void goesByNumbersThatAgree() throws IOException {
        var named = new Exports(house, folder.resolve("files/示例应急发布")).file("a.xls", AUGUST);
        exports.carryOut(named);

        var plan = exports.preview(Decisions.NONE, exports.file("b.xls", AUGUST + "2026-08-05,1,0,1,698\n"));
        var export = Exports.export(plan);
        assertThat(export.account()).isEqualTo(first);
        assertThat(plan.files().getFirst().added()).isEqualTo(1);
        assertThat(plan.files().getFirst().identical()).isEqualTo(4);
    }

    @Test
    void asksWhereTheNumbersContradictThoseStored() throws IOException {
        var own = exports.file("own.xls", AUGUST);
        exports.carryOut(Decisions.NONE.withAccount(own, first.id()), own);
        var wrong = exports.file(
                "wrong.xls",
                Exports.FOLLOWERS
                        + "2026-08-01,1,0,1,88\n2026-08-02,1,0,1,89\n2026-08-03,1,0,1,90\n2026-08-06,1,0,1,91\n");
        var said = Decisions.NONE.withAccount(wrong, first.id());

        var plan = exports.carryOut(said, wrong);
        var export = Exports.export(plan);
        assertThat(Objects.requireNonNull(export.doubt()).key()).isEqualTo("intake.doubt.followers");
        assertThat(days(first.id())).isEqualTo(4);

        exports.carryOut(said.withConfirmed(wrong), wrong);
        assertThat(days(first.id())).isEqualTo(5);
    }

    @Test
    void asksWhereTheTotalLeaps() throws IOException {
        var own = exports.file("own.xls", AUGUST);
        exports.carryOut(Decisions.NONE.withAccount(own, first.id()), own);
        var next = exports.file("next.xls", Exports.FOLLOWERS + "2026-08-05,1,0,1,5120\n2026-08-06,1,0,1,5121\n");

        var plan = exports.preview(Decisions.NONE.withAccount(next, first.id()), next);
        assertThat(exports.waiting(plan)).hasSize(1);
    }

    @Test
    void asksWhereAddressesNameAnotherOwner() throws IOException {
        var own = exports.file("own.xls", Exports.ARTICLES + "甲,2026-08-01,10,1,100," + Exports.url(1, 1) + "\n");
        exports.carryOut(Decisions.NONE.withAccount(own, first.id()), own);
        var other = exports.file(
                "other.xls",
                Exports.ARTICLES + "乙,2026-08-02,10,1,100," + Exports.url(2, 1).replace("MzA", "MzB") + "\n");

        var plan = exports.preview(Decisions.NONE.withAccount(other, first.id()), other);
        var export = Exports.export(plan);
        assertThat(Objects.requireNonNull(export.doubt()).key()).isEqualTo("intake.doubt.owner");
        var taken = exports.preview(Decisions.NONE.withAccount(own, second.id()), own);
        assertThat(exports.waiting(taken)).hasSize(1); // its articles are another account's
    }

    @Test
    void importsTheOtherFilesWhileOneWaits() throws IOException {
        var clear = new Exports(house, folder.resolve("files/示例气象")).file("user_analysis.xls", AUGUST);
        var unclear = exports.file("tendency.csv", "日期,渠道,阅读人数\n2026-08-01,全部,10\n");
        var plan = exports.carryOut(clear, unclear);

        assertThat(exports.waiting(plan)).extracting(FilePlan::name).containsExactly("tendency.csv");
        assertThat(days(second.id())).isEqualTo(4);
        assertThat(house.figures().service().trend(second.id(), YEAR)).isEmpty();
    }

    private int days(AccountId account) {
        return house.followers().service().days(account, YEAR).size();
    }
}
