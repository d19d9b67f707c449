package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.account.AccountDraft.PersonField;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.FieldNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Account WEIBO = Account.of(new AccountId(1), "示例应急", Platform.WEIBO);

    private final Map<Field, String> texts = new EnumMap<>(AccountDraft.blank().texts());

    @Test
    void wantsANameAndAPlatform() {
        assertThat(notes())
                .extracting(FieldNote::field, FieldNote::blocks)
                .containsExactly(tuple(Field.NAME, true), tuple(Field.PLATFORM, true));
    }

    @Test
    void saysNothingOfAPlainAccount() {
        name("示例应急发布", Platform.WECHAT_SUBSCRIPTION);

        assertThat(notes()).isEmpty();
    }

    @Test
    void warnsOfASecondAccountOnThePlatformAndNamesTheFirst() {
        name("示例应急发布", Platform.WEIBO);

        assertThat(notes())
                .containsExactly(
                        FieldNote.warning(Field.PLATFORM, "account.note.same-platform", Platform.WEIBO, "示例应急"));
    }

    @Test
    void warnsOfTheSameNameOnTheSamePlatformToo() {
        name(" 示例应急 ", Platform.WEIBO);

        assertThat(notes()).extracting(FieldNote::key).contains("account.note.same-name");
        assertThat(notes()).noneMatch(FieldNote::blocks);
    }

    @Test
    void doesNotTakeAnAccountForItsOwnRival() {
        name("示例应急", Platform.WEIBO);

        assertThat(AccountPolicy.check(draft(), WEIBO.id(), List.of(WEIBO), TODAY))
                .isEmpty();
    }

    @Test
    void letsAClosedAccountStandBesideItsSuccessor() {
        name("示例应急旧号", Platform.WEIBO);
        texts.put(Field.STATE, AccountState.CLOSED.name());

        assertThat(notes()).isEmpty();
    }

    @Test
    void asksForADayItCannotRead() {
        name("示例应急发布", Platform.DOUYIN);
        texts.put(Field.OPENED_ON, "去年三月");

        assertThat(notes()).containsExactly(FieldNote.error(Field.OPENED_ON, "ledger.note.date", "去年三月"));
    }

    @Test
    void doubtsADayToComeAndAFilingBeforeTheOpening() {
        name("示例应急发布", Platform.DOUYIN);
        texts.put(Field.CERTIFIED_ON, "2026-11-24");
        texts.put(Field.OPENED_ON, "2026年3月5日");
        texts.put(Field.FILED_ON, "20260304");

        assertThat(notes())
                .containsExactly(
                        FieldNote.warning(Field.CERTIFIED_ON, "ledger.note.future"),
                        FieldNote.warning(Field.FILED_ON, "account.note.filed-early", LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "DOUYIN, 30, ",
        "DOUYIN, 三十, account.note.target",
        "DOUYIN, -1, account.note.target",
        "WECHAT_SERVICE, 4, account.note.target-unused"
    })
    void takesATargetOnlyWhereItMeansSomething(Platform platform, String target, String key) {
        name("示例应急发布", platform);
        texts.put(Field.MONTHLY_TARGET, target);

        assertThat(notes()).extracting(FieldNote::key).isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"密码:Abc12345", "新密码改为 qwerty#1", "口令是88888888", "password = s3cret!!"})
    void refusesToKeepAPassword(String note) {
        name("示例应急发布", Platform.DOUYIN);
        texts.put(Field.CUSTODY_NOTE, note);

        assertThat(notes()).containsExactly(FieldNote.error(Field.CUSTODY_NOTE, "account.note.password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"密码由李晓梅保管，2026年3月5日交接", "密码已更换，交接单已签字"})
    void keepsWhatIsSaidAboutAPassword(String note) {
        name("示例应急发布", Platform.DOUYIN);
        texts.put(Field.CUSTODY_NOTE, note);

        assertThat(notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13800000001",
                "138 0000 0001",
                "+86 13800000001",
                "0731-85550001",
                "073185550001-802",
                "（0731）85550001",
                "85550001",
                "400-123-4567",
                "12345",
                "13800000001、0731-85550001"
            })
    void knowsATelephoneNumber(String phone) {
        assertThat(AccountPolicy.isPhone(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000", "23800000001", "电话", "138000000011", "13800000001,"})
    void knowsWhatIsNoTelephoneNumber(String phone) {
        assertThat(AccountPolicy.isPhone(phone)).isEqualTo(phone.endsWith(","));
    }

    @Test
    void wantsANameForAPersonButNotForAnEmptyLine() {
        var person = AccountDraft.person(PersonRole.DUTY);
        assertThat(AccountPolicy.check(person, List.of(person))).isEmpty();

        person.put(PersonField.PHONE, "1380000");
        assertThat(AccountPolicy.check(person, List.of(person)))
                .containsExactly(
                        FieldNote.error(PersonField.NAME, "account.note.person-name"),
                        FieldNote.error(PersonField.PHONE, "account.note.phone"));
    }

    @Test
    void doubtsASecondChiefInOffice() {
        var old = chief("王建国");
        var now = chief("刘志强");
        assertThat(AccountPolicy.check(now, List.of(old, now)))
                .containsExactly(FieldNote.warning(PersonField.ROLE, "account.note.second-chief"));

        old.put(PersonField.LEFT_ON, "2026-01-01");
        assertThat(AccountPolicy.check(now, List.of(old, now))).isEmpty();
    }

    private static Map<PersonField, String> chief(String name) {
        var person = AccountDraft.person(PersonRole.CHIEF);
        person.put(PersonField.NAME, name);
        return person;
    }

    private void name(String name, Platform platform) {
        texts.put(Field.NAME, name);
        texts.put(Field.PLATFORM, platform.name());
    }

    private AccountDraft draft() {
        return new AccountDraft(texts, List.of());
    }

    private List<FieldNote<Field>> notes() {
        return AccountPolicy.check(draft(), null, List.of(WEIBO), TODAY);
    }
}
