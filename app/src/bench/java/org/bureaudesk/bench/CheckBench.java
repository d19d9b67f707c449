package org.bureaudesk.bench;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.lexicon.list.ShippedLists;

/// The whole check against the bare automaton and against sensitive-word, with the same 60,000 terms and the same text.
public final class CheckBench {

    private static final int TERMS = 60_000;
    private static final int POST = 1_500;
    private static final int POSTS = 50_000;
    private static final int ROUNDS = 7;
    private static final String PROSE = "全市安全生产工作会议在市政府召开。会议强调，要深入学习贯彻重要精神，压实各方责任，"
            + "扎实推进隐患排查整治，确保2026年各项任务落到实处。各区县、各部门要紧密配合，加强值班值守，及时报送信息，"
            + "不断提升应急处置能力，切实维护人民群众生命财产安全。会后，与会人员实地察看了新建的防汛物资仓库。\n";

    private CheckBench() {}

    public static void main(String[] args) {
        var words = words(TERMS);
        var text = PROSE.repeat(100_000 / PROSE.length() + 1).substring(0, 100_000);
        var started = System.nanoTime();
        var engine = engine(words);
        System.out.printf(
                "engine of %d terms built in %d ms%n", words.size(), (System.nanoTime() - started) / 1_000_000);
        var bare = bare(words);
        var automaton = rate("bare automaton", text, t -> bare.parseText(t).size());
        var check =
                rate("whole check", text, t -> engine.check(Draft.of("", "", t)).size());
        System.out.printf("check / automaton %.2f (goal 0.5)%n", check / automaton);
        var few = engine(words.subList(0, TERMS / 10));
        rate(
                "whole check, a tenth of the terms",
                text,
                t -> few.check(Draft.of("", "", t)).size());
        rate(
                "whole check, a tenth of the text",
                text.substring(0, text.length() / 10),
                t -> engine.check(Draft.of("", "", t)).size());
        rescan(engine, text.substring(0, POST));
        var other = SensitiveWordBs.newInstance().wordDeny(() -> words).init();
        var slow = rate(
                "sensitive-word, 5,000 characters",
                text.substring(0, 5_000),
                t -> other.findAll(t).size());
        System.out.printf("check / sensitive-word %.0f (goal 20)%n", check / slow);
    }

    private static void rescan(CheckEngine engine, String post) {
        var started = System.nanoTime();
        int found = 0;
        for (int i = 0; i < POSTS; i++) {
            found += engine.check(Draft.of("", "", post)).size();
        }
        System.out.printf(
                "%d posts of %d characters in %.1f s on one core (goal 10 s on two), %d findings%n",
                POSTS, POST, (System.nanoTime() - started) / 1e9, found);
    }

    /// Characters per second, the best of several rounds.
    private static double rate(String name, String text, ToIntFunction<String> work) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var started = System.nanoTime();
            int runs = 0;
            while (System.nanoTime() - started < 300_000_000L) {
                work.applyAsInt(text);
                runs++;
            }
            best = Math.max(best, (double) runs * text.length() / (System.nanoTime() - started) * 1e9);
        }
        System.out.printf("%-40s %,14.0f characters/s%n", name, best);
        return best;
    }

    private static CheckEngine engine(List<String> words) {
        var terms = new ArrayList<>(ShippedLists.terms());
        words.forEach(w -> terms.add(Term.banned(w, Category.OWN, Severity.NORMAL)));
        return CheckEngine.of(new Lists(
                terms,
                ShippedLists.titles(),
                ShippedLists.words(),
                ShippedLists.folding(),
                List.of(),
                ShippedLists.links()));
    }

    private static AhoCorasickDoubleArrayTrie<String> bare(List<String> words) {
        var map = new TreeMap<String, String>();
        words.forEach(w -> map.put(w, w));
        var automaton = new AhoCorasickDoubleArrayTrie<String>();
        automaton.build(map);
        return automaton;
    }

    /// Rare characters in a row: as many terms as a large list has, few of them in the text.
    private static List<String> words(int count) {
        var random = new Random(7);
        var words = new java.util.LinkedHashSet<String>();
        while (words.size() < count) {
            var word = new StringBuilder();
            int length = 2 + random.nextInt(4);
            for (int i = 0; i < length; i++) {
                word.append((char) (0x4E00 + random.nextInt(5_000)));
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
