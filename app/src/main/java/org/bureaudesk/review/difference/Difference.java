package org.bureaudesk.review.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bureaudesk.review.difference.Piece.Kind;

/// Compares two texts: first line by line, then, where a line was changed into another, character by character, since
/// Chinese is written without spaces. Linear in memory; a rewritten text of 20,000 characters is no burden.
public final class Difference {

    /// Longer lines that changed are shown as taken out and put in, whole.
    private static final int LONGEST = 4_000;

    private Difference() {}

    /// The pieces in their order; those of the later text, put together, are that text.
    public static List<Piece> of(String before, String after) {
        var out = new Joined();
        var old = lines(before);
        var young = lines(after);
        walk(
                old,
                young,
                (kind, from, to) -> {
                    switch (kind) {
                        case SAME -> out.add(Kind.SAME, String.join("", young.subList(from, to)));
                        case ADDED -> out.add(Kind.ADDED, String.join("", young.subList(from, to)));
                        case REMOVED -> out.add(Kind.REMOVED, String.join("", old.subList(from, to)));
                    }
                },
                (removed, added) -> changed(String.join("", removed), String.join("", added), out));
        return out.pieces;
    }

    private static void changed(String removed, String added, Joined out) {
        if (removed.length() > LONGEST || added.length() > LONGEST) {
            out.add(Kind.REMOVED, removed);
            out.add(Kind.ADDED, added);
            return;
        }
        var old = characters(removed);
        var young = characters(added);
        walk(
                old,
                young,
                (kind, from, to) -> {
                    var source = kind == Kind.REMOVED ? old : young;
                    out.add(kind, String.join("", source.subList(from, to)));
                },
                (gone, come) -> {
                    out.add(Kind.REMOVED, String.join("", gone));
                    out.add(Kind.ADDED, String.join("", come));
                });
    }

    /// Goes through both lists once; `runs` hears what is alike, gone or new, `swaps` what stands in the place of what.
    private static void walk(List<String> old, List<String> young, Runs runs, Swaps swaps) {
        int at = 0;
        for (var block : blocks(new MyersDiffWithLinearSpace<String>().computeDiff(old, young, null))) {
            if (at < block.startRevised) {
                runs.run(Kind.SAME, at, block.startRevised);
            }
            at = block.endRevised;
            if (block.startOriginal == block.endOriginal) {
                runs.run(Kind.ADDED, block.startRevised, block.endRevised);
            } else if (block.startRevised == block.endRevised) {
                runs.run(Kind.REMOVED, block.startOriginal, block.endOriginal);
            } else {
                swaps.swap(
                        old.subList(block.startOriginal, block.endOriginal),
                        young.subList(block.startRevised, block.endRevised));
            }
        }
        if (at < young.size()) {
            runs.run(Kind.SAME, at, young.size());
        }
    }

    /// Puts together what the library tells apart: what goes and what comes at one place.
    private static List<Change> blocks(List<Change> changes) {
        var blocks = new ArrayList<Change>();
        for (var change : changes) {
            var last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && last.endOriginal == change.startOriginal && last.endRevised == change.startRevised) {
                blocks.removeLast();
                blocks.add(last.withEndOriginal(change.endOriginal).withEndRevised(change.endRevised));
            } else {
                blocks.add(change);
            }
        }
        return blocks;
    }

    /// Each line and each of its ends by itself, so that a line put behind the last one leaves that as it was.
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)|(?=\n)"));
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private interface Runs {
        void run(Kind kind, int from, int to);
    }

    private interface Swaps {
        void swap(List<String> removed, List<String> added);
    }

    /// Puts neighbours of one kind together.
    private static final class Joined {

        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
                var last = pieces.removeLast();
                pieces.add(new Piece(kind, last.text() + text));
            } else {
                pieces.add(new Piece(kind, text));
            }
        }
    }
}
