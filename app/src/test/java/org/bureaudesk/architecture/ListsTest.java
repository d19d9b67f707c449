package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A read-only list hears its source only while somebody holds it. One made anew at every call is gone with the next
/// collection of garbage, and whoever listened to it hears nothing more: it is kept in a field.
class ListsTest {

    private static final Pattern MADE_ANEW =
            Pattern.compile("return\\s+FXCollections\\s*\\.\\s*unmodifiableObservable(?:List|Map|Set)\\s*\\(");

    @Test
    void aReadOnlyListIsMadeOnce() {
        assertThat(Sources.under(Sources.MAIN, ".java"))
                .allSatisfy((file, text) -> assertThat(MADE_ANEW.matcher(text).find())
                        .as(file.toString())
                        .isFalse());
    }

    @Test
    void oneMadeAnewIsSeen() {
        assertThat(MADE_ANEW
                        .matcher("return FXCollections.unmodifiableObservableList(rows);")
                        .find())
                .isTrue();
        assertThat(MADE_ANEW
                        .matcher("readOnly = FXCollections.unmodifiableObservableList(rows);")
                        .find())
                .isFalse();
    }
}
