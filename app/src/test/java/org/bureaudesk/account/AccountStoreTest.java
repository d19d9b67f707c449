package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.storage.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountStoreTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Workspace workspace;

    private AccountStore store;

    @BeforeEach
    void openWorkspace(@TempDir Path folder) {
        workspace = Workspace.open(folder);
        store = new AccountStore(workspace.database());
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    /// An account in which no two fields are alike.
    static Account full(long id) {
        return new Account(
                new AccountId(id),
                "示例应急发布",
                Platform.DOUYIN,
                AccountState.SUSPENDED,
                new Registration(
                        "yjfb", "认证主体", DAY.minusDays(1), "主管单位", DAY.minusDays(2), DAY.minusDays(3), "备〔2026〕1号"),
                new Operation("功能定位", "运维方式", "互动方式", "更新频率", 30),
                new Custody("保管人", "备份保管人", "机主", DAY.minusDays(4), "交接记录"),
                List.of(
                        new AccountPerson(
                                PersonRole.ADMINISTRATOR,
                                "李晓梅",
                                "科员",
                                "13800000001",
                                DAY.minusDays(5),
                                DAY.minusDays(6),
                                DAY.minusDays(7),
                                DAY.minusDays(8)),
                        AccountPerson.of(PersonRole.CHIEF, "王建国", "")),
                "备注",
                LocalDateTime.of(2026, 11, 23, 9, 30));
    }

    @Test
    void bringsEveryFieldBack() {
        put(full(7));

        assertThat(store.findAll()).containsExactly(full(7));
        assertThat(store.find(new AccountId(7))).contains(full(7));
    }

    @Test
    void writesOverTheOneWithTheSameNumber() {
        put(full(7));
        var plain = Account.of(new AccountId(7), "改名后", Platform.WEIBO);
        put(plain);

        assertThat(store.findAll()).containsExactly(plain);
    }

    @Test
    void findsTheFirstOneOfANameThatIsNotInTheBin() {
        put(full(1));
        put(full(2).withDeletedAt(null));
        put(full(3).withDeletedAt(null));

        assertThat(store.findNamed("示例应急发布").orElseThrow().id()).isEqualTo(new AccountId(2));
        assertThat(store.findNamed("示例应急发布").orElseThrow().people()).hasSize(2);
        assertThat(store.findNamed("没有这个")).isEmpty();
    }

    @Test
    void takesAnAccountOutWithItsPeople() {
        put(full(7));

        workspace.database().write(handle -> {
            store.remove(handle, List.of(full(7)));
            return true;
        });

        assertThat(store.findAll()).isEmpty();
        assertThat(workspace
                        .database()
                        .<Long>read(handle -> handle.createQuery("SELECT count(*) FROM account_person")
                                .mapTo(Long.class)
                                .one()))
                .isZero();
    }

    private void put(Account account) {
        workspace.database().write(handle -> {
            store.put(handle, List.of(account));
            return true;
        });
    }
}
