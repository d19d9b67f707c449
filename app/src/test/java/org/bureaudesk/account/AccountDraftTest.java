package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountDraftTest {

    private final Account full = AccountStoreTest.full(7).withDeletedAt(null);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void bringsEveryFieldThroughTheFormInAnyLanguage(String language) {
        var draft = AccountDraft.of(full, Messages.in(Locale.of(language)));

        assertThat(draft.toAccount(full.id())).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026/11/23", "20261123", " 2026年11月23日"})
    void isTheSameHoweverADayIsTyped(String typed) {
        assertThat(withOpening(typed).canonical())
                .isEqualTo(withOpening("2026-11-23").canonical());
    }

    @Test
    void forgetsAPersonOfWhomNothingIsTyped() {
        var texts = new EnumMap<>(AccountDraft.blank().texts());
        texts.put(Field.NAME, " 示例应急 ");
        texts.put(Field.PLATFORM, Platform.WEIBO.name());
        var draft = new AccountDraft(texts, List.of(AccountDraft.person(PersonRole.CHIEF)));

        var account = draft.toAccount(new AccountId(1));

        assertThat(account).isEqualTo(Account.of(new AccountId(1), "示例应急", Platform.WEIBO));
    }

    private static AccountDraft withOpening(String typed) {
        var texts = new EnumMap<>(AccountDraft.blank().texts());
        texts.put(Field.OPENED_ON, typed);
        return new AccountDraft(texts, List.of());
    }
}
