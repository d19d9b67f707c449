package org.bureaudesk.review.form;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.office.WordTable;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// The rows for signing on the form, one for each level the post has to pass; empty ones are signed by hand.
final class SignatureRows {

    private static final Messages CHINESE = FormTexts.CHINESE;
    private static final List<String> COLUMNS = List.of("审级", "意见", "签名", "时间");
    private static final int LONGEST = 68;
    private static final int LONGEST_OF_MANY = 34;
    private static final int MANY = 4;

    private final Dossier dossier;

    SignatureRows(Dossier dossier) {
        this.dossier = dossier;
    }

    WordTable table() {
        var rows = new ArrayList<List<String>>();
        var signed = dossier.holding();
        var most = route().size() > MANY ? LONGEST_OF_MANY : LONGEST; // one page, however many sign
        for (var code : route()) {
            var level = dossier.levels().find(code);
            var step = signed.stream().filter(s -> s.levelCode().equals(code)).findFirst();
            rows.add(List.of(
                    level.map(this::levelName).orElse(code),
                    FormTexts.cut(step.map(this::opinion).orElse(""), most),
                    step.map(ReviewStep::personName).orElse(""),
                    step.map(s -> Words.print(s.at(), CHINESE)).orElse("")));
        }
        return new WordTable(COLUMNS, rows);
    }

    private List<String> route() {
        return dossier.course()
                .submission()
                .flatMap(_ -> dossier.course().last())
                .map(ReviewStep::route)
                .orElseGet(() -> dossier.levels().route(dossier.sheet().outOfRule()));
    }

    private String levelName(Level level) {
        return CHINESE.text("review.form.level", level.title(), level.roleTitle());
    }

    private String opinion(ReviewStep step) {
        var said = step.reason().isEmpty() ? CHINESE.text("review.form.agreed") : step.reason();
        return step.exception().isEmpty() ? said : said + CHINESE.text("review.form.exception", step.exception());
    }
}
