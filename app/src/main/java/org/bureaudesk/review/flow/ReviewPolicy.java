package org.bureaudesk.review.flow;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;

/// The rules of review (三审制, 天心区管理办法 art. 16): what may follow what, and who may do it. Pure; every step there is
/// was made here, whoever asked for it.
public final class ReviewPolicy {

    private final Levels levels;
    private final Course course;
    private final Matter matter;
    private final Reviewer actor;

    public ReviewPolicy(Levels levels, Course course, Matter matter, Reviewer actor) {
        this.levels = levels;
        this.course = course;
        this.matter = matter;
        this.actor = actor;
    }

    /// The step that carries the act out, or a [UserException] that says why it may not be.
    ///
    /// @param id number of the new step
    public ReviewStep step(Act act, long id, LocalDateTime at) {
        refuse(matter.binned(), "review.refused.binned");
        return switch (act) {
            case Act.Submit submit -> submit(submit, id, at);
            case Act.Sign sign -> sign(sign, id, at);
            case Act.Return back -> sendBack(back, id, at);
            case Act.Withdraw withdraw -> withdraw(withdraw, id, at);
            case Act.Permit permit -> permit(permit, id, at);
        };
    }

    private ReviewStep submit(Act.Submit submit, long id, LocalDateTime at) {
        refuse(matter.blank(), "review.refused.blank");
        var standing = course.last().filter(ReviewStep::isUnderWay).filter(this::isAboutThisText);
        refuse(standing.filter(ReviewStep::completes).isPresent(), "review.refused.approved");
        refuse(standing.isPresent(), "review.refused.under-way");
        var way = new Way(course.rounds() + 1, 0, levels.route(matter.outOfRule()), "");
        return make(StepKind.SUBMIT, way, new Words(submit.note(), ""), id, at);
    }

    private ReviewStep sign(Act.Sign sign, long id, LocalDateTime at) {
        var last = underWay();
        refuse(last.completes(), "review.refused.approved");
        refuse(!isAboutThisText(last), "review.refused.changed");
        var level = last.level() + 1;
        var code = last.route().get(level - 1);
        var role = roleOf(code);
        refuse(!actor.has(role.role()), "review.refused.role", actor.name(), role.title(), role.roleTitle());
        refuseOwn();
        var exception = exception(sign);
        matter.unmet().stream().findFirst().ifPresent(line -> {
            throw new UserException("review.refused.unmet", matter.unmet().size(), line);
        });
        var route = route(sign, last.route());
        var way = new Way(last.round(), level, route, role.roleTitle());
        return make(StepKind.SIGN, way, new Words(sign.opinion(), exception), id, at);
    }

    /// The acts that would not be refused but for a reason, an opinion or answers still missing.
    ///
    /// @param actor who would act
    public static Set<StepKind> allowed(Levels levels, Course course, Matter matter, Reviewer actor) {
        var policy = new ReviewPolicy(levels, course, matter.answered(), actor);
        var acts = List.of(
                new Act.Submit(""),
                new Act.Sign("?", "?", false),
                new Act.Return("?"),
                new Act.Withdraw(""),
                new Act.Permit("?"));
        var allowed = EnumSet.noneOf(StepKind.class);
        acts.forEach(act -> policy.kindOf(act).ifPresent(allowed::add));
        return allowed;
    }

    /// Empty where the act would be refused.
    private Optional<StepKind> kindOf(Act act) {
        try {
            return Optional.of(step(act, 1, LocalDateTime.MIN).kind());
        } catch (UserException _) {
            return Optional.empty();
        }
    }

    /// Whether an answer to a line would be taken.
    public boolean takes(ChecklistItem item, AnswerKind kind) {
        try {
            answers(item, kind);
            return true;
        } catch (UserException _) {
            return false;
        }
    }

    /// At which level an answer to a line counts, or a [UserException] that says why it may not be given.
    public String answers(ChecklistItem item, AnswerKind kind) {
        refuse(matter.binned(), "review.refused.binned");
        var last = underWay();
        refuse(last.completes(), "review.refused.approved");
        refuse(!isAboutThisText(last), "review.refused.changed");
        var code = last.route().get(last.level());
        refuse(!item.isAskedAt(code), "review.refused.item-level", item.text());
        refuseOwn();
        if (kind == AnswerKind.OVERRIDDEN) {
            refuse(!isLeader(), "review.refused.override", actor.name());
        } else {
            var level = roleOf(code);
            var role = item.role().isEmpty() ? level.role() : item.role();
            refuse(!actor.has(role), "review.refused.role", actor.name(), level.title(), level.roleTitle());
        }
        return code;
    }

    /// Who signs last, or for matter outside the rules, may let a line stand (特批).
    private boolean isLeader() {
        var leaders = new ArrayList<String>();
        leaders.add(levels.route(false).getLast());
        levels.all().stream().filter(Level::outOfRuleOnly).map(Level::code).forEach(leaders::add);
        return leaders.stream().map(this::roleOf).anyMatch(level -> actor.has(level.role()));
    }

    private ReviewStep sendBack(Act.Return back, long id, LocalDateTime at) {
        var last = underWay();
        refuse(back.reason().isBlank(), "review.refused.reason");
        refuse(last.completes() && matter.published(), "review.refused.published");
        var level = last.completes() ? last.level() : last.level() + 1;
        var role = roleOf(last.route().get(level - 1));
        refuse(!actor.has(role.role()), "review.refused.role", actor.name(), role.title(), role.roleTitle());
        refuseOwn();
        var way = new Way(last.round(), level, last.route(), role.roleTitle());
        return make(StepKind.RETURN, way, new Words(back.reason(), ""), id, at);
    }

    private ReviewStep withdraw(Act.Withdraw withdraw, long id, LocalDateTime at) {
        var last = underWay();
        refuse(last.completes() && matter.published(), "review.refused.published");
        refuse(!isOwn(), "review.refused.not-author", actor.name());
        var way = new Way(last.round(), 0, last.route(), "");
        return make(StepKind.WITHDRAW, way, new Words(withdraw.reason(), ""), id, at);
    }

    /// The one who signs last may let a post go out first; the review goes on and is made up.
    private ReviewStep permit(Act.Permit permit, long id, LocalDateTime at) {
        refuse(matter.blank(), "review.refused.blank");
        refuse(!levels.urgent(), "review.refused.no-urgent");
        refuse(permit.reason().isBlank(), "review.refused.reason");
        refuse(
                course.isComplete()
                        && course.last().filter(this::isAboutThisText).isPresent(),
                "review.refused.approved");
        var route = levels.route(matter.outOfRule());
        var role = roleOf(route.getLast());
        refuse(!actor.has(role.role()), "review.refused.permit", actor.name(), role.roleTitle());
        refuseOwn();
        var way = new Way(Math.max(1, course.rounds()), 0, route, role.roleTitle());
        return make(StepKind.URGENT, way, new Words(permit.reason(), ""), id, at);
    }

    /// Nobody sits on two levels of one post, but where the bureau allows it and the reason is given.
    private String exception(Act.Sign sign) {
        var twice = course.signatures().stream().anyMatch(step -> step.person() == actor.id());
        if (!twice) {
            return "";
        }
        refuse(!levels.sameTwice(), "review.refused.twice", actor.name());
        refuse(sign.exception().isBlank(), "review.refused.twice-reason", actor.name());
        return sign.exception().strip();
    }

    private void refuseOwn() {
        refuse(isOwn(), "review.refused.own", actor.name());
    }

    /// Who wrote the post, as the form says, or ever submitted it.
    private boolean isOwn() {
        var author = matter.author();
        return (author != null && author == actor.id())
                || matter.authorName().strip().equals(actor.name().strip())
                || course.steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.SUBMIT && step.person() == actor.id());
    }

    /// Matter found to lie outside the rules goes on to the leader, whatever was thought when it was submitted.
    private List<String> route(Act.Sign sign, List<String> route) {
        if (!sign.escalate() && !matter.outOfRule()) {
            return route;
        }
        refuse(sign.escalate() && sign.opinion().isBlank(), "review.refused.escalation-reason");
        var leaders = levels.all().stream()
                .filter(Level::outOfRuleOnly)
                .map(Level::code)
                .toList();
        refuse(sign.escalate() && leaders.isEmpty(), "review.refused.no-leader");
        var longer = new ArrayList<>(route);
        leaders.stream().filter(code -> !longer.contains(code)).forEach(longer::add);
        return longer;
    }

    private ReviewStep underWay() {
        return course.last()
                .filter(ReviewStep::isUnderWay)
                .orElseThrow(() -> new UserException("review.refused.not-submitted"));
    }

    private boolean isAboutThisText(ReviewStep step) {
        return step.contentHash().equals(matter.contentHash());
    }

    /// A level the bureau has meanwhile taken out can only be passed by submitting anew.
    private Level roleOf(String code) {
        return levels.find(code).orElseThrow(() -> new UserException("review.refused.level-gone"));
    }

    private ReviewStep make(StepKind kind, Way way, Words words, long id, LocalDateTime at) {
        return new ReviewStep(
                id,
                matter.post(),
                way.round(),
                kind,
                way.level(),
                way.route(),
                matter.contentHash(),
                actor.id(),
                actor.name(),
                way.role(),
                words.reason().strip(),
                words.exception(),
                at);
    }

    /// Where on its way the post is. `role` in words.
    private record Way(int round, int level, List<String> route, String role) {}

    private record Words(String reason, String exception) {}

    private static void refuse(boolean wrong, String key, Object... facts) {
        if (wrong) {
            throw new UserException(key, facts);
        }
    }

    /// Whether the level that is waiting is one this person may sign: has the role, did not hand the post in, and sits
    /// on
    /// no other level of it.
    public static boolean maySignNext(Levels levels, Course course, Reviewer actor) {
        return course.waiting()
                        .flatMap(levels::find)
                        .filter(level -> actor.has(level.role()))
                        .isPresent()
                && course.steps().stream()
                        .noneMatch(step -> step.kind() == StepKind.SUBMIT && step.person() == actor.id())
                && (levels.sameTwice() || course.signatures().stream().noneMatch(step -> step.person() == actor.id()));
    }

    /// Whether steps that come from outside could have been made here: numbers and rounds in order, every level signed
    /// once after the other on one text, nobody on the own post, nobody twice without a reason.
    public static boolean isLawful(Course course) {
        var submitters = new HashSet<Long>();
        var before = Course.NONE;
        for (var step : course.steps()) {
            if (!follows(before, step, submitters)) {
                return false;
            }
            if (step.kind() == StepKind.SUBMIT) {
                submitters.add(step.person());
            }
            before = before.with(step);
        }
        return true;
    }

    private static boolean follows(Course before, ReviewStep step, Set<Long> submitters) {
        var last = before.last().orElse(null);
        var own = submitters.contains(step.person());
        return switch (step.kind()) {
            case SUBMIT ->
                step.round() == before.rounds() + 1
                        && step.level() == 0
                        && (last == null
                                || !last.isUnderWay()
                                || !last.contentHash().equals(step.contentHash()));
            case URGENT -> !own && step.level() == 0 && !step.reason().isBlank();
            case SIGN -> last != null && !own && signsNext(before, last, step);
            case RETURN ->
                last != null && last.isUnderWay() && !own && !step.reason().isBlank();
            case WITHDRAW -> last != null && last.isUnderWay();
        };
    }

    private static boolean signsNext(Course before, ReviewStep last, ReviewStep step) {
        var twice = before.signatures().stream().anyMatch(s -> s.person() == step.person());
        return last.isUnderWay()
                && !last.completes()
                && step.round() == last.round()
                && step.level() == last.level() + 1
                && step.route().size() >= last.route().size()
                && step.route().subList(0, last.route().size()).equals(last.route())
                && step.contentHash().equals(last.contentHash())
                && (!twice || !step.exception().isBlank());
    }
}
