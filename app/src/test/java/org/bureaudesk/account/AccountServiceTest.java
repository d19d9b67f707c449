package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountServiceTest {

    private House house;
    private AccountService accounts;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = TestHouse.open(folder);
        accounts = house.accounts().service();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void savesOverTheSameAccountAndTakesThatBack() {
        var account = TestHouse.account(house, "示例应急发布", Platform.WEIBO);
        accounts.save(Account.of(account.id(), "示例应急", Platform.WEIBO));
        assertThat(accounts.all()).extracting(Account::name).containsExactly("示例应急");

        house.history().undo();
        assertThat(accounts.all()).extracting(Account::name).containsExactly("示例应急发布");

        house.history().redo();
        assertThat(accounts.get(account.id()).name()).isEqualTo("示例应急");
    }

    @Test
    void keepsADeletedAccountInTheBinUntilItIsRestored() {
        var account = TestHouse.account(house, "示例应急发布", Platform.WEIBO);

        accounts.moveToBin(account);
        assertThat(accounts.all()).isEmpty();
        assertThat(accounts.named("示例应急发布")).isEmpty();
        assertThat(accounts.binned().getFirst().deletedAt()).isEqualTo(TestHouse.NOW);

        accounts.restore(accounts.binned().getFirst());
        assertThat(accounts.all()).containsExactly(account);
        assertThat(accounts.binned()).isEmpty();
    }

    @Test
    void binsWhatIsStoredAndNotAStaleCopy() {
        var stale = TestHouse.account(house, "示例应急发布", Platform.WEIBO);
        var fresh = Account.of(stale.id(), "示例应急", Platform.WEIBO);
        accounts.save(fresh);

        accounts.moveToBin(stale);
        house.history().undo();

        assertThat(accounts.all()).containsExactly(fresh);
    }

    @Test
    void namesTheOtherAccountOnAPlatformOnlyWhileItIsRun() {
        var first = TestHouse.account(house, "示例应急发布", Platform.WEIBO);
        var second = TestHouse.account(house, "示例应急", Platform.WEIBO);
        assertThat(accounts.otherOnSamePlatform(second)).contains(first);

        accounts.moveToBin(first);
        assertThat(accounts.otherOnSamePlatform(second)).isEmpty();
    }

    @Test
    void tellsItsListenersAfterEveryChangeUndoIncluded() {
        var told = new AtomicInteger();
        accounts.onChange(told::incrementAndGet);

        TestHouse.account(house, "示例应急发布", Platform.WEIBO);
        house.history().undo();

        assertThat(told).hasValue(2);
    }

    @Test
    void saysThatAnAccountHasGoneForGood() {
        assertThatThrownBy(() -> accounts.get(new AccountId(404)))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("account.gone"));
    }
}
