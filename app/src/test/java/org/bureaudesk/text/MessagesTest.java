package org.bureaudesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages chinese = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void speaksSimplifiedChineseUnlessAskedForEnglish() {
        assertThat(Messages.in(Locale.FRENCH).text(Platform.WEIBO)).isEqualTo("微博");
        assertThat(Messages.in(Locale.UK).text(Platform.WEIBO)).isEqualTo("Weibo");
    }

    @Test
    void printsDatesAsOfficialDocumentsWantThem() {
        assertThat(Words.print(LocalDate.of(2018, 7, 6), chinese)).isEqualTo("2018年7月6日");
        assertThat(Words.print(LocalDateTime.of(2026, 11, 25, 9, 5), chinese)).isEqualTo("2026年11月25日 09:05");
        assertThat(Words.print(YearMonth.of(2026, 2), chinese)).isEqualTo("2026年2月");
        assertThat(Words.weekday(LocalDate.of(2026, 11, 23), chinese)).isEqualTo("星期一");
    }

    @Test
    void printsNumbersWithoutGrouping() {
        assertThat(Words.print(36_114, chinese)).isEqualTo("36114");
    }

    @Test
    void keepsBracesAndQuotesOfFactsAsTheyAre() {
        var failure = new UserException("kernel.file.not-written", Path.of("a{0}'b.docx"));

        assertThat(chinese.text(failure)).contains("“a{0}'b.docx”");
    }

    @Test
    void aKeyThatIsNotThereIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> chinese.text("kernel.nowhere")).isInstanceOf(IllegalArgumentException.class);
        assertThat(chinese.has("kernel.nowhere")).isFalse();
    }

    @Test
    void everyPlatformHasAName() {
        for (var platform : Platform.values()) {
            assertThat(chinese.text(platform)).isNotBlank();
        }
    }
}
