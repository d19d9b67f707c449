package org.bureaudesk.bench;

import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.engine.CheckEngine;

/// Whether the check of a text four times as long takes four times as long, whatever the text is made of: what rules
/// look out for, over and over again without a break. The baseline is the shorter text.
final class HostileBench {

    private static final int SHORT = 50_000;
    private static final int LONG = 4 * SHORT;
    private static final int RUNS = 5;
    private static final int AGAIN = 3;
    private static final double GOAL = 2; // what grows with the square is at 4

    private static final List<String> UNITS = List.of(
            "赌",
            "赌博",
            "赌*",
            "打击赌博",
            "不赌博",
            "赌博？",
            "“赌博”",
            "“赌博。”",
            "人民群从",
            "社会主义核心价观",
            "（赌，）",
            "转发",
            "转发好",
            "会后",
            "规划局",
            "安监局",
            "原安监局",
            "2017年安监局",
            "(",
            "“",
            "”",
            "《",
            "，。",
            "。",
            "1",
            "1-",
            "1 ",
            "1.",
            "138123456",
            "13812345678 ",
            "电话13812345678",
            "身份证11010519491231002X",
            "一二三四五六七八",
            "3栋2单元501室",
            "住3组4号",
            "12月",
            "6月31日",
            "2026年6月31日",
            "8时",
            "12:61",
            "周一",
            "@",
            "a@a.",
            "a.",
            "a-",
            "http://a.b/",
            "来源：",
            "京A12345",
            "VX:abc123 ",
            "XX",
            "__",
            "【】",
            "\u200B",
            "\uD83D\uDE00",
            "\n");

    private HostileBench() {}

    public static void main(String[] args) throws Exception {
        var engine = CheckTexts.engine(CheckTexts.terms(60_000));
        UNITS.forEach(unit -> engine.check(text(unit, LONG)));
        var worst = "";
        double most = 0;
        for (var unit : UNITS) {
            double ratio = leastRatio(engine, unit);
            if (ratio > most) {
                most = ratio;
                worst = unit;
            }
        }
        System.out.printf(
                "   %d kinds of text, %,d against %,d characters: at worst %.2f times as long a character, with %s"
                        + " (goal <= %.1f: %s)%n",
                UNITS.size(), LONG, SHORT, most, worst.strip(), GOAL, most <= GOAL ? "met" : "not met");
    }

    /// Measured again where the machine may have had other work: what grows with the square does so every time.
    private static double leastRatio(CheckEngine engine, String unit) throws Exception {
        double least = ratio(engine, unit);
        for (int again = 0; again < AGAIN && least > GOAL; again++) {
            least = Math.min(least, ratio(engine, unit));
        }
        return least;
    }

    private static double ratio(CheckEngine engine, String unit) throws Exception {
        var few = new Samples();
        var many = new Samples();
        for (int i = 0; i < RUNS; i++) {
            few.time(() -> engine.check(text(unit, SHORT)));
            many.time(() -> engine.check(text(unit, LONG)));
        }
        return many.median() / few.median() * SHORT / LONG;
    }

    private static Draft text(String unit, int length) {
        return Draft.of("", "", unit.repeat(length / unit.length()));
    }
}
