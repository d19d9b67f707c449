package org.bureaudesk.demo.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.staff.Person;

/// How the people of the demonstration go through the checklist before they sign.
///
/// @param apart lines a post without files has nothing to do with
record OfficeChecks(Set<String> apart, List<Person> people, ReviewService reviews, OfficeDesk desk) {

    /// Every line of the waiting level that is not met yet; one that asks for a role is answered by somebody who has
    /// it.
    void answerAll(Dossier dossier, Person signer) {
        var level = dossier.course().waiting().orElse("");
        var met = dossier.answers().stream()
                .filter(answer -> answer.level().equals(level) && answer.kind().isMet())
                .map(Answer::item)
                .collect(Collectors.toSet());
        var byWhom = dossier.asked().items().stream()
                .filter(item -> item.isAskedAt(level) && !met.contains(item.id()))
                .collect(Collectors.groupingBy(
                        item -> answering(item, signer), LinkedHashMap::new, Collectors.toList()));
        byWhom.forEach((who, items) -> {
            desk.seat(who);
            var given = items.stream().map(item -> given(dossier.post(), item)).toList();
            reviews.answer(dossier.post().id(), dossier.post().contentHash(), given);
        });
    }

    private Given given(Post post, ChecklistItem item) {
        var nothing = post.attachments().isEmpty() && apart.contains(item.id());
        return new Given(item.id(), nothing ? AnswerKind.NOT_APPLICABLE : AnswerKind.CONFORMS, "");
    }

    private Person answering(ChecklistItem item, Person signer) {
        return item.role().isEmpty() || OfficeDesk.has(signer, item.role())
                ? signer
                : people.stream()
                        .filter(person -> OfficeDesk.has(person, item.role()))
                        .findFirst()
                        .orElse(signer);
    }
}
