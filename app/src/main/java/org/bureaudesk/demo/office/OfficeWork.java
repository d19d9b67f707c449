package org.bureaudesk.demo.office;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.review.sheet.Say;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.staff.Person;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the people of the demonstration do what they do, through the review room as everybody else: what it would
/// refuse
/// them does not happen. Used once, inside one transaction.
public final class OfficeWork {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeWork.class);

    private final OfficePlan plan;
    private final OfficePosts.Made made;
    private final Map<String, Person> people;
    private final OfficeDesk desk = new OfficeDesk();
    private final OfficeClock clock = new OfficeClock();
    private final PostService posts;
    private final ReviewService reviews;
    private final OfficeChecks checks;
    private final Step log;
    private final Set<PostId> stopped = new HashSet<>();

    public OfficeWork(
            OfficePlan plan, OfficePosts.Made made, Database database, ChecklistFile checklists, AuditService audit) {
        this.plan = plan;
        this.made = made;
        people = made.people().stream().collect(Collectors.toMap(Person::name, Function.identity()));
        var gathered = audit.gathered(desk::actor);
        log = gathered.written();
        posts = new PostService(database, new History(), clock);
        reviews = new ReviewService(database, posts, checklists, gathered.service(), desk, clock);
        posts.table().watch(reviews::foreseen);
        checks = new OfficeChecks(plan.notConcerned(), made.people(), reviews, desk);
    }

    /// Makes every move, one after the other; answers with what the log has to say about them.
    ///
    /// A bureau that has set its own levels before sees as much of it as these allow.
    public Step done() {
        for (var turn : made.turns()) {
            if (!stopped.contains(turn.post())) {
                try {
                    clock.set(turn.at());
                    make(turn);
                } catch (UserException e) {
                    LOG.info(
                            "The demonstration leaves post {} where it is",
                            turn.post().value(),
                            e);
                    stopped.add(turn.post());
                }
            }
        }
        return log;
    }

    private void make(Turn turn) {
        var move = turn.move();
        switch (move.kind()) {
            case SUBMIT -> submit(turn);
            case SIGN -> sign(turn);
            case OBJECT -> answer(turn, AnswerKind.VIOLATES);
            case OVERRIDE -> answer(turn, AnswerKind.OVERRIDDEN);
            case RETURN -> act(turn, person(move.by()), new Act.Return(move.words()));
            case WITHDRAW -> act(turn, person(turn.writer()), new Act.Withdraw(move.words()));
            case PERMIT -> act(turn, person(move.by()), new Act.Permit(move.words()));
            case CHANGE -> change(turn);
        }
    }

    private void act(Turn turn, Person who, Act act) {
        desk.seat(who);
        reviews.act(turn.post(), post(turn).contentHash(), act);
    }

    private void submit(Turn turn) {
        var writer = person(turn.writer());
        desk.seat(writer);
        var course = reviews.dossier(turn.post()).course();
        if (course.steps().stream().noneMatch(step -> step.kind() == StepKind.SUBMIT)) {
            reviews.save(sheet(turn, writer));
        }
        act(turn, writer, new Act.Submit(turn.move().words()));
    }

    private Sheet sheet(Turn turn, Person writer) {
        var colleague = plan.people().stream()
                .filter(p -> p.name().equals(writer.name()))
                .findFirst()
                .orElseThrow();
        var proofreader = plan.writers().stream()
                .filter(name -> !name.equals(writer.name()))
                .findFirst()
                .orElse("");
        return new Sheet(
                turn.post(),
                "",
                colleague.department(),
                writer.id().value(),
                writer.name(),
                colleague.phone(),
                Say.NO,
                Say.NO,
                plan.secrecyOpinion(),
                proofreader,
                !turn.outOfRule().isEmpty(),
                turn.outOfRule(),
                "",
                "");
    }

    private void sign(Turn turn) {
        var dossier = reviews.dossier(turn.post());
        var signer = turn.move().by().isEmpty()
                ? next(turn, dossier)
                : person(turn.move().by());
        checks.answerAll(dossier, signer);
        var opinions = plan.opinions();
        var usual = opinions.get(Math.min(dossier.mark().signed(), opinions.size() - 1));
        var said = turn.move().words();
        act(turn, signer, new Act.Sign(said.isEmpty() ? usual : said, "", false));
    }

    private void answer(Turn turn, AnswerKind kind) {
        desk.seat(person(turn.move().by()));
        var given = new Given(turn.move().item(), kind, turn.move().words());
        reviews.answer(turn.post(), post(turn).contentHash(), List.of(given));
    }

    private void change(Turn turn) {
        var post = post(turn);
        var text = post.text();
        posts.save(new Post(
                post.id(),
                new PostText(
                        text.title(),
                        text.summary(),
                        text.body() + "\n" + turn.move().words()),
                post.cover(),
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                post.publications(),
                post.attachments(),
                post.createdAt(),
                turn.at(),
                post.deletedAt()));
    }

    /// Somebody who may sign next: has the role, did not write the post and has not signed it.
    private Person next(Turn turn, Dossier dossier) {
        var role = dossier.course()
                .waiting()
                .flatMap(dossier.levels()::find)
                .map(Level::role)
                .orElse("");
        var busy = new HashSet<>(Set.of(person(turn.writer()).id().value()));
        dossier.course().signatures().stream().map(ReviewStep::person).forEach(busy::add);
        var free = made.people().stream()
                .filter(person -> OfficeDesk.has(person, role)
                        && !busy.contains(person.id().value()))
                .toList();
        if (free.isEmpty()) {
            throw new UserException("demo.nobody", role);
        }
        return free.get((int) (turn.post().value() / 3 % free.size())); // so that everybody has a turn
    }

    private Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private Post post(Turn turn) {
        return posts.find(turn.post()).orElseThrow();
    }
}
