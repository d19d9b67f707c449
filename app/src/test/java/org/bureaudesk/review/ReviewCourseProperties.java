package org.bureaudesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;

/// Whatever is done to a post, by whomever and in whatever order, through the real house: no approval without distinct
/// persons on every level of one and the same text, and none that outlives a change of it.
class ReviewCourseProperties {

    /// One thing somebody does; `pick` says which of several.
    record Move(String what, int person, int pick) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF) // each try is a house of its own
    void noApprovalWithoutDistinctPersonsOnEveryLevelOfOneText(@ForAll("moves") List<Move> moves) throws IOException {
        var folder = Files.createTempDirectory("course");
        try (var office = new Office(folder)) {
            var people = people(office);
            var post = office.post("寒潮蓝色预警");
            office.house.history().clear(); // an undo may take back what was done to the post, but not the post
            for (var move : moves) {
                var before = office.read(post);
                var wasApproved = office.state(post).isApproved();
                var logged = log(office).size();
                play(office, people, post, move);
                var changed = !office.read(post).contentHash().equals(before.contentHash());
                if (changed && wasApproved) {
                    assertThat(office.state(post).isApproved())
                            .as("%s voids", move)
                            .isFalse();
                    assertThat(log(office).subList(logged, log(office).size()))
                            .extracting(AuditEntry::action)
                            .contains("REVIEW_VOIDED");
                }
                check(office, people, post, move);
            }
            office.reviews.checkAll();
            assertThat(office.house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
        } finally {
            clear(folder);
        }
    }

    /// Told from the steps and the staff alone, without a word of the policy.
    private static void check(Office office, List<Person> people, PostId post, Move move) {
        var dossier = office.reviews.dossier(post);
        var hash = dossier.post().contentHash();
        var state = dossier.mark().state();
        if (!state.isApproved()) {
            assertThat(dossier.holding().size()).as("%s: %s", move, state).isLessThan(needed(dossier));
            return;
        }
        var round = dossier.course().steps().stream()
                .filter(step -> step.round() == dossier.course().rounds() && step.kind() == StepKind.SIGN)
                .toList();
        assertThat(round).allMatch(step -> step.contentHash().equals(hash));
        assertThat(round).extracting(ReviewStep::levelCode).startsWith("first", "second", "third");
        if (dossier.sheet().outOfRule()) {
            assertThat(round).extracting(ReviewStep::levelCode).endsWith("leader");
        }
        var signers = new HashSet<Long>();
        for (var step : round) {
            assertThat(signers.add(step.person()))
                    .as("%s signs twice", step.personName())
                    .isTrue();
            assertThat(dossier.course().steps())
                    .noneMatch(s -> s.kind() == StepKind.SUBMIT && s.person() == step.person());
            assertThat(step.person()).isNotEqualTo(dossier.sheet().author());
            var person = people.stream()
                    .filter(p -> p.id().value() == step.person())
                    .findFirst()
                    .orElseThrow();
            var role = Role.valueOf(
                    dossier.levels().find(step.levelCode()).orElseThrow().role());
            assertThat(person.has(role)).isTrue();
            answersOf(step, dossier);
        }
    }

    private static void answersOf(ReviewStep step, Dossier dossier) {
        var answered = dossier.asked().items().stream()
                .filter(item -> item.required() && item.isAskedAt(step.levelCode()))
                .map(ChecklistItem::id)
                .toList();
        assertThat(dossier.answers())
                .filteredOn(a -> a.level().equals(step.levelCode()) && a.kind().isMet())
                .extracting(a -> a.item())
                .containsAll(answered);
    }

    private static int needed(Dossier dossier) {
        return dossier.course().last().map(step -> step.route().size()).orElse(1);
    }

    private static void play(Office office, List<Person> people, PostId post, Move move) {
        var who = people.get(move.person() % people.size());
        try {
            switch (move.what()) {
                case "submit" -> office.act(who, post, new Act.Submit(""));
                case "sign" -> office.act(who, post, new Act.Sign("同意", move.pick() == 0 ? "人少" : "", false));
                case "answer and sign" -> office.sign(who, post);
                case "up" -> office.act(who, post, new Act.Sign("请局长定", "", true));
                case "object" -> object(office, who, post, move.pick());
                case "return" -> office.act(who, post, new Act.Return(move.pick() == 0 ? "" : "请核对"));
                case "withdraw" -> office.act(who, post, new Act.Withdraw(""));
                case "permit" -> office.act(who, post, new Act.Permit("突发情况"));
                case "plan" -> office.plan(post, TestHouse.NOW.plusHours(move.pick() - 1));
                case "out" -> office.publish(post, TestHouse.NOW);
                case "undo" -> office.house.history().undo();
                default -> change(office, who, post, move.pick());
            }
        } catch (UserException refused) {
            assertThat(refused.key()).startsWith("review.");
        } catch (java.util.NoSuchElementException nothingWaits) {
            assertThat(office.reviews.dossier(post).course().waiting()).isEmpty();
        }
    }

    private static void object(Office office, Person who, PostId post, int pick) {
        office.desk(who);
        var dossier = office.reviews.dossier(post);
        var level = dossier.course().waiting().orElseThrow();
        var items = dossier.asked().items().stream()
                .filter(item -> item.isAskedAt(level))
                .toList();
        var item = items.get(pick % items.size());
        var kind = pick % 2 == 0 ? AnswerKind.VIOLATES : AnswerKind.OVERRIDDEN;
        office.reviews.answer(post, dossier.post().contentHash(), List.of(new Given(item.id(), kind, "说明")));
    }

    /// Title, summary, body or cover.
    private static void change(Office office, Person who, PostId post, int pick) {
        office.desk(who);
        var was = office.read(post);
        var text = was.text();
        var cover = pick == 3 ? office.house.workspace().attachments().keep(new byte[] {1, (byte) pick}) : was.cover();
        var changed = switch (pick) {
            case 0 -> new PostText(text.title() + "一", text.summary(), text.body());
            case 1 -> new PostText(text.title(), text.summary() + "二", text.body());
            case 2 -> new PostText(text.title(), text.summary(), text.body() + "三");
            default -> text;
        };
        office.house.posts().service().save(Office.rebuilt(was, changed, cover, was.origin(), was.attachments()));
    }

    /// The office's own five, one with every role, and one who may write and check.
    private static List<Person> people(Office office) {
        var all = new ArrayList<>(List.of(office.clerk, office.head, office.deputy, office.chief, office.leader));
        all.add(office.person("全能", Role.SECTION_HEAD, Role.DEPUTY_LEADER, Role.CHIEF_EDITOR, Role.UNIT_LEADER));
        all.add(office.person("兼职", Role.CLERK, Role.SECTION_HEAD));
        return all;
    }

    private static List<AuditEntry> log(Office office) {
        return office.house.audit().service().whole();
    }

    private static void clear(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Whole approvals come often, so that there is something to get round.
    @Provide
    Arbitrary<List<Move>> moves() {
        var person = Arbitraries.integers().between(0, 6);
        var pick = Arbitraries.integers().between(0, 3);
        var any = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, "submit"),
                                Tuple.of(9, "answer and sign"),
                                Tuple.of(1, "sign"),
                                Tuple.of(1, "up"),
                                Tuple.of(1, "object"),
                                Tuple.of(1, "return"),
                                Tuple.of(1, "withdraw"),
                                Tuple.of(1, "permit"),
                                Tuple.of(1, "plan"),
                                Tuple.of(1, "out"),
                                Tuple.of(1, "undo"),
                                Tuple.of(2, "change")),
                        person,
                        pick)
                .as(Move::new);
        var approval = List.of(
                new Move("submit", 0, 0),
                new Move("answer and sign", 1, 0),
                new Move("answer and sign", 2, 0),
                new Move("answer and sign", 3, 0));
        return any.list().ofMinSize(6).ofMaxSize(14).map(some -> {
            var whole = new ArrayList<Move>(some.subList(0, some.size() / 2));
            whole.addAll(approval);
            whole.addAll(some.subList(some.size() / 2, some.size()));
            return List.copyOf(whole);
        });
    }
}
