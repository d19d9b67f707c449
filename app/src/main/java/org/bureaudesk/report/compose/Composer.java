package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.bureaudesk.report.facts.ProblemKind;
import org.bureaudesk.report.facts.ReportFacts;
import org.bureaudesk.text.Messages;

/// Composes a report from facts: which sections a layout has and what stands in each.
public final class Composer {

    private final Voice voice;
    private final AccountProse accounts;
    private final PostProse posts;
    private final ReplyProse replies;
    private final ReachProse reach;
    private final ProblemProse problems;
    private final TableProse tables;
    private final ReportFacts facts;
    private final List<Section> sections = new ArrayList<>();

    private Composer(ReportFacts facts, Letterhead head, Wording wording, Messages messages) {
        this.facts = facts;
        voice = new Voice(wording, head, facts);
        accounts = new AccountProse(voice, facts);
        posts = new PostProse(voice, facts, accounts);
        replies = new ReplyProse(voice, facts.totals().replies());
        reach = new ReachProse(voice, facts);
        problems = new ProblemProse(voice, facts, accounts);
        tables = new TableProse(voice, facts, problems, messages);
    }

    /// @param messages in the language of the report
    public static ReportText compose(
            Layout layout, ReportFacts facts, Letterhead head, Wording wording, Messages messages) {
        var composer = new Composer(facts, head, wording, messages);
        switch (layout) {
            case BRIEF -> composer.brief();
            case STANDARD, LEDGER -> composer.standard();
            case ITEMISED -> composer.itemised();
            case PRACTICE -> composer.practice();
        }
        return new ReportText(layout, composer.sections);
    }

    /// Every fault of the facts as one line, in their order.
    public static List<ProblemLine> problems(ReportFacts facts, Letterhead head, Wording wording, Messages messages) {
        var composer = new Composer(facts, head, wording, messages);
        return facts.problems().stream()
                .map(problem -> new ProblemLine(
                        problem,
                        composer.tables.unit(problem.account()),
                        composer.problems.category(problem),
                        new Paragraph("", composer.problems.sentence(problem)).text()))
                .toList();
    }

    private void brief() {
        opening("title.brief");
        var overall = new ArrayList<List<Span>>();
        overall.add(concat(voice.say(key("opening")), posts.brief()));
        overall.addAll(posts.briefPerAccount());
        section("overall", "heading.overall.brief", overall);
        section("problems", "heading.problems", problems.all());
        section("rectified", "", problems.rectified());
        section("next", "heading.next.brief", problems.next());
        closing();
    }

    private void standard() {
        opening("title.standard");
        section("basis", "", List.of(voice.say(key("basis"))));
        section("overall", "heading.overall.standard", List.of());
        section("accounts", "heading.accounts", List.of(voice.sentence(List.of(accounts.accounts()))));
        var published = new ArrayList<List<Span>>();
        published.add(posts.totals());
        published.addAll(single(facts));
        published.addAll(posts.perAccount());
        published.addAll(posts.longestGap());
        section("posts", "heading.posts", published, tables.accounts());
        section("replies", "heading.replies", List.of(replies.all()), tables.replies());
        section("followers", "heading.followers", reach.after(accounts.allFollowers()));
        section("problems", "heading.problems", problems.all(), tables.problems());
        section("rectified", "", problems.rectified());
        section("next", "heading.next.standard", problems.next());
        closing();
    }

    /// How often the one account publishes; with several, each says it in its own sentence.
    private List<List<Span>> single(ReportFacts facts) {
        return facts.accounts().size() == 1
                        && facts.accounts().getFirst().articles().value() > 0
                ? List.of(voice.sentence(List.of(concat(
                        List.of(Span.of(
                                "“" + facts.accounts().getFirst().account().name() + "”")),
                        accounts.rhythm(facts.accounts().getFirst())))))
                : List.of();
    }

    private void itemised() {
        opening("title.itemised");
        section("basis", "", List.of(voice.say(key("basis"))));
        section("availability", "heading.itemised.availability", accounts.availability());
        var updates = new ArrayList<List<Span>>();
        updates.add(posts.totals());
        updates.addAll(single(facts));
        updates.addAll(posts.perAccount());
        updates.addAll(posts.longestGap());
        updates.addAll(problems.of(EnumSet.of(ProblemKind.GAP, ProblemKind.ACTIVITY), "updates.none"));
        section("updates", "heading.itemised.updates", updates);
        var responses = new ArrayList<List<Span>>();
        responses.add(replies.all());
        responses.add(accounts.allFollowers());
        responses.addAll(reach.growth());
        responses.addAll(problems.of(EnumSet.of(ProblemKind.UNANSWERED, ProblemKind.LATE_ANSWER), "responses.none"));
        section("responses", "heading.itemised.responses", responses);
        section("rectified", "", problems.rectified());
        closing();
    }

    private void practice() {
        opening("title.practice");
        var overall = new ArrayList<List<Span>>();
        overall.add(voice.sentence(List.of(accounts.accounts())));
        overall.add(posts.totals());
        section("overall", "heading.overall.practice", overall);
        section("practice", "heading.practice", List.of());
        practice("growth", "followers", reach.after(accounts.allFollowers()));
        practice("quality", "quality", List.of(posts.originals()));
        section("appeal", "heading.practice.appeal", List.of(fill("appeal")));
        practice("talk", "talk", List.of(replies.all()));
        section("next", "heading.next.standard", problems.next());
        closing();
    }

    private void practice(String slot, String what, List<List<Span>> known) {
        var paragraphs = new ArrayList<>(known);
        paragraphs.add(fill(what));
        section(slot, "heading.practice." + what, paragraphs);
    }

    private List<Span> fill(String what) {
        return voice.say("placeholder.fill", Map.of("what", voice.phrase("practice." + what)));
    }

    private void opening(String title) {
        section("title", "", List.of(voice.say(title)));
        section("recipient", "", voice.head().recipient().isBlank() ? List.of() : List.of(voice.say("recipient")));
    }

    private void closing() {
        var attachments = voice.head().attachments();
        section("attachments", "", attachments.isEmpty() ? List.of() : List.of(attachments(attachments)));
        section(
                "signature",
                "",
                voice.head().unit().isBlank()
                        ? List.of()
                        : List.of(List.of(Span.of(voice.head().unit()))));
        section(
                "date",
                "",
                List.of(voice.say("span.one-day", Map.of("from", facts.asOf().toLocalDate()))));
    }

    /// 附件：1.… 2.…; a single one has no number.
    private List<Span> attachments(List<String> names) {
        if (names.size() == 1) {
            return voice.say("attachments.many", Map.of("list", names.getFirst()));
        }
        var list = new ArrayList<Span>();
        for (int i = 0; i < names.size(); i++) {
            list.addAll(voice.say("attachments.next", Map.of("number", i + 1, "name", names.get(i) + " ")));
        }
        return voice.say("attachments.many", Map.of("list", list));
    }

    private String key(String kind) {
        return kind + (voice.head().notice().isBlank() ? ".none" : ".notice");
    }

    private void section(String slot, String heading, List<List<Span>> paragraphs, PrintTable... tables) {
        var numbered = new ArrayList<Paragraph>();
        for (var spans : paragraphs) {
            numbered.add(new Paragraph(slot + "." + (numbered.size() + 1), spans));
        }
        var title = heading.isEmpty() ? "" : voice.phrase(heading);
        sections.add(new Section(slot, title, numbered, List.of(tables)));
    }

    private static List<Span> concat(List<Span> first, List<Span> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
