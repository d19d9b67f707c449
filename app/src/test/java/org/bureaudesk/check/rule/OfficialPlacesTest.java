package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.junit.jupiter.api.Test;

/// What is said of a leader stands over the title and the name, whole characters of them, and a right name is never
/// called wrong for the script it is written in.
class OfficialPlacesTest {

    private static List<Finding> found(String text, Term... terms) {
        CheckEngine engine = CheckedTerms.engineOf(terms);
        return engine.check(Draft.of("", "", text)).stream()
                .filter(f -> f.rule().startsWith("official-name"))
                .toList();
    }

    private static Term person(String name, String titles) {
        return new Term(name, TermKind.PERSON, Category.OFFICIAL_NAME, Severity.GRAVE, titles, "", false, false, null);
    }

    private static Term post(String title, String names) {
        return new Term(title, TermKind.POST, Category.OFFICIAL_NAME, Severity.GRAVE, names, "", false, false, null);
    }

    private static List<String> texts(String text, Term... terms) {
        return found(text, terms).stream().map(Finding::text).toList();
    }

    @Test
    void blanksBetweenTitleAndNameBelongToThePlace() {
        var person = person("张三丰", "局长");
        assertThat(texts("新任市长张三丰到会", person)).containsExactly("市长张三丰");
        assertThat(texts("新任市长 张三丰到会", person)).containsExactly("市长 张三丰");
        assertThat(texts("新任市长\u3000\u3000张三丰到会", person)).containsExactly("市长\u3000\u3000张三丰");
        assertThat(texts("市长 张三丰", person)).containsExactly("市长 张三丰");
        assertThat(texts("局长 张三丰到会，局长\u3000张三丰讲话", person)).isEmpty();
    }

    @Test
    void noPlaceEndsInTheMiddleOfARareCharacter() {
        for (var finding : found("局长张𠮷到会", post("局长", "张三"))) {
            assertThat(finding.text()).isEqualTo("张𠮷");
        }
        assertThat(texts("局长张𠮷到会", post("局长", "张𠮷"))).isEmpty();
        assertThat(texts("局长张𠮷明到会", post("局长", "张𠮷亮"))).containsExactly("张𠮷明");
    }

    @Test
    void aNameIsRightInWhateverScriptTheTableHasIt() {
        assertThat(texts("局長於建國到會", post("局长", "於建国"))).isEmpty();
        assertThat(texts("局长鍾建国到会", post("局长", "鍾建国"))).isEmpty();
        assertThat(texts("县長张三丰到会", person("张三丰", "縣長"))).isEmpty();
        assertThat(texts("市长张三丰到会", person("张三丰", "縣長"))).containsExactly("市长张三丰");
    }

    @Test
    void aLongNameIsReadToItsEnd() {
        var post = post("局长", "阿卜杜拉·买买提江");
        assertThat(texts("局长阿卜杜拉·买买提江到会", post)).isEmpty();
        assertThat(texts("局长阿卜杜拉·买买堤江到会", post)).containsExactly("阿卜杜拉·买买堤江");
    }
}
