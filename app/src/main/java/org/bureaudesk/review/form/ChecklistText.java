package org.bureaudesk.review.form;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// The checklist of one post as plain text, with an empty box where nobody has answered yet, for those who print it. In
/// Chinese whatever language the screen is in.
public final class ChecklistText {

    private static final Messages CHINESE = FormTexts.CHINESE;

    private final Dossier dossier;

    private ChecklistText(Dossier dossier) {
        this.dossier = dossier;
    }

    public static String of(Dossier dossier) {
        return new ChecklistText(dossier).whole();
    }

    private String whole() {
        var lines = new ArrayList<String>();
        lines.add(CHINESE.text(
                "review.text.head",
                dossier.asked().title(),
                dossier.post().text().title()));
        if (!dossier.sheet().number().isEmpty()) {
            lines.add(CHINESE.text("review.text.number", dossier.sheet().number()));
        }
        for (var group : dossier.asked().groups()) {
            lines.add("");
            lines.add(CHINESE.text("review.text.group", group.title()));
            group.items().forEach(item -> lines.addAll(item(item)));
        }
        return String.join("\n", lines) + "\n";
    }

    /// One line for each level that answers it.
    private List<String> item(ChecklistItem item) {
        var levels = asking(item);
        var lines = new ArrayList<String>();
        for (var level : levels) {
            var answer = ChecklistPolicy.latest(dossier.answers(), level.code()).get(item.id());
            var must = CHINESE.text(item.required() ? "review.item.required" : "review.item.advised");
            lines.add(
                    answer == null
                            ? CHINESE.text("review.text.open", item.text(), level.title(), must)
                            : answered(item, level, answer));
        }
        return lines;
    }

    private List<Level> asking(ChecklistItem item) {
        var route = dossier.course()
                .last()
                .map(step -> step.route())
                .orElseGet(() -> dossier.levels().route(dossier.sheet().outOfRule()));
        return route.stream()
                .filter(item::isAskedAt)
                .flatMap(code -> dossier.levels().find(code).stream())
                .toList();
    }

    private static String answered(ChecklistItem item, Level level, Answer answer) {
        var line = CHINESE.text(
                "review.text.answered",
                item.text(),
                level.title(),
                CHINESE.text(answer.kind().messageKey()),
                answer.personName(),
                Words.print(answer.at(), CHINESE));
        return answer.note().isEmpty() ? line : line + CHINESE.text("review.text.note", answer.note());
    }
}
