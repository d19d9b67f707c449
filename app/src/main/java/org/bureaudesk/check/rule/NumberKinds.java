package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.BankCards;
import org.bureaudesk.check.value.Figures;
import org.bureaudesk.check.value.IdCards;

/// Decides what a number is, by its digits and by the words beside it.
final class NumberKinds {

    private static final Kind ID_CARD = new Kind("privacy.id-card", Category.PRIVACY, Severity.GRAVE);
    private static final Kind ID_CARD_FAULTY = new Kind("privacy.id-card-faulty", Category.PRIVACY, Severity.NORMAL);
    private static final Kind MOBILE = new Kind("privacy.mobile", Category.PRIVACY, Severity.GRAVE);
    private static final Kind BANK_CARD = new Kind("privacy.bank-card", Category.PRIVACY, Severity.GRAVE);
    private static final Kind BANK_CARD_FAULTY =
            new Kind("privacy.bank-card-faulty", Category.PRIVACY, Severity.NORMAL);
    private static final Kind LANDLINE = new Kind("privacy.landline", Category.PRIVACY, Severity.HINT);

    private static final Pattern CARRIERS =
            Pattern.compile("(?:tel|phone|mobile|mob|t|m|v|vx|wx|wechat|weixin|sim|call)[.:]?$");
    private static final int NEAR = 16;
    private static final int LONGEST_UNIT = 4;
    private static final int LONGEST_LIST_NUMBER = 2;

    private final Words words;
    private final IdCards idCards;

    NumberKinds(Words words, int latest) {
        this.words = words;
        idCards = new IdCards(latest);
    }

    /// Whether the number as a whole is one of the kinds; a finding is added where it is a private one.
    ///
    /// @param faulty whether to look only for numbers named a card or an identity card whose check digit is wrong
    boolean judge(Scan scan, Figures figures, boolean faulty, Notes notes) {
        if (!standsAlone(scan, figures)) {
            return false;
        }
        return faulty ? faulty(scan, figures, notes) : right(scan, figures, notes);
    }

    private boolean faulty(Scan scan, Figures figures, Notes notes) {
        return faultyIdCard(scan, figures, notes) || faultyCard(scan, figures, notes);
    }

    private boolean right(Scan scan, Figures figures, Notes notes) {
        return switch (figures.count()) {
            case 11, 13, 14, 15 ->
                mobile(scan, figures, notes)
                        || landline(scan, figures, notes)
                        || oldIdCard(scan, figures, notes)
                        || bankCard(scan, figures, notes);
            case 17 -> idCardWithLetter(scan, figures, notes) || bankCard(scan, figures, notes);
            case 18 -> idCard(scan, figures, notes) || bankCard(scan, figures, notes);
            case 16, 19 -> bankCard(scan, figures, notes);
            case 7, 8, 9, 10, 12 -> landline(scan, figures, notes);
            default -> false;
        };
    }

    /// A masked number, a decimal, or part of a code with letters is no number of a person.
    private static boolean standsAlone(Scan scan, Figures figures) {
        int start = figures.start();
        int end = figures.end();
        if (isMask(scan.charAt(start - 1)) || isMask(scan.charAt(end))) {
            return false;
        }
        if ((scan.charAt(start - 1) == '.' && scan.isDigit(start - 2) && !isListNumber(scan, start - 1))
                || (scan.charAt(end) == '.' && scan.isDigit(end + 1))) {
            return false;
        }
        if (scan.isLetter(end) && !(scan.folded(end) == 'x' && !scan.isWord(end + 1))) {
            return false;
        }
        return !scan.isLetter(start - 1)
                || CARRIERS.matcher(scan.before(start, NEAR)).find();
    }

    /// Whether the dot belongs to the number of a line: 1.13812345678
    private static boolean isListNumber(Scan scan, int dot) {
        return dot - scan.lineStart(dot, LONGEST_LIST_NUMBER + 1) <= LONGEST_LIST_NUMBER;
    }

    private static boolean isMask(char c) {
        return c == '*' || c == '＊' || c == '×' || c == '●' || c == '•' || c == '■' || c == '¥' || c == '￥' || c == '$'
                || c == '#';
    }

    private boolean idCard(Scan scan, Figures figures, Notes notes) {
        return isIdCard(figures, false) && noteIdCard(scan, figures, figures.end(), notes);
    }

    private boolean idCardWithLetter(Scan scan, Figures figures, Notes notes) {
        return scan.folded(figures.end()) == 'x'
                && isIdCard(figures, true)
                && noteIdCard(scan, figures, figures.end() + 1, notes);
    }

    private boolean isIdCard(Figures figures, boolean letter) {
        return idCards.isPlausible(figures.digits()) && idCards.isRight(figures.digits(), letter);
    }

    private static boolean noteIdCard(Scan scan, Figures figures, int end, Notes notes) {
        notes.add(scan, ID_CARD, figures.start(), end);
        return true;
    }

    /// Named an identity card and as long as one, but the check digit, the day or the region is wrong: mistyped.
    private boolean faultyIdCard(Scan scan, Figures figures, Notes notes) {
        var letter = figures.count() == IdCards.LENGTH - 1 && scan.folded(figures.end()) == 'x';
        if ((!letter && figures.count() != IdCards.LENGTH)
                || !isNear(WordUse.ID_CARD, scan, figures)
                || isOrder(scan, figures)) {
            return false;
        }
        notes.add(scan, ID_CARD_FAULTY, figures.start(), figures.end() + (letter ? 1 : 0));
        return true;
    }

    private boolean oldIdCard(Scan scan, Figures figures, Notes notes) {
        if (figures.count() != IdCards.OLD_LENGTH || !idCards.isOld(figures.digits()) || isOrder(scan, figures)) {
            return false;
        }
        var named = isNear(WordUse.ID_CARD, scan, figures);
        notes.add(scan, named ? ID_CARD : ID_CARD.as(Severity.NORMAL), figures.start(), figures.end());
        return true;
    }

    private boolean mobile(Scan scan, Figures figures, Notes notes) {
        int skip = countryCode(figures.digits());
        if (figures.count() - skip != 11 || figures.digits().charAt(skip) != '1') {
            return false;
        }
        var second = figures.digits().charAt(skip + 1);
        if (second < '3' || scan.charAt(figures.end()) == '@' || isAmount(scan, figures) || isOrder(scan, figures)) {
            return false;
        }
        notes.add(scan, MOBILE, figures.part(skip, figures.count()).start(), figures.end());
        return true;
    }

    private static int countryCode(String digits) {
        if (digits.startsWith("86") && digits.length() == 13) {
            return 2;
        }
        return digits.startsWith("0086") && digits.length() == 15 ? 4 : 0;
    }

    private boolean bankCard(Scan scan, Figures figures, Notes notes) {
        var digits = figures.digits();
        var named = isNear(WordUse.BANK_CARD, scan, figures);
        if (!BankCards.isCard(digits) || isAmount(scan, figures)) {
            return false;
        }
        if (!named && (isOrder(scan, figures) || !BankCards.isUnmistakable(digits))) {
            return false;
        }
        notes.add(scan, named ? BANK_CARD : BANK_CARD.as(Severity.NORMAL), figures.start(), figures.end());
        return true;
    }

    /// Named a card and as long as one, but the check digit is wrong: mistyped, or made up for an example.
    private boolean faultyCard(Scan scan, Figures figures, Notes notes) {
        if (!isNear(WordUse.BANK_CARD, scan, figures) || !BankCards.isUnmistakable(figures.digits())) {
            return false;
        }
        notes.add(scan, BANK_CARD_FAULTY, figures.start(), figures.end());
        return true;
    }

    private boolean landline(Scan scan, Figures figures, Notes notes) {
        var digits = figures.digits();
        int area = digits.charAt(1) == '1' || digits.charAt(1) == '2' ? 3 : 4;
        int rest = digits.length() - area;
        var withArea = digits.charAt(0) == '0' && (rest == 7 || rest == 8);
        var local = !withArea
                && (digits.length() == 7 || digits.length() == 8)
                && digits.charAt(0) >= '2'
                && isNear(WordUse.PHONE, scan, figures);
        if ((!withArea && !local) || isAmount(scan, figures) || isOrder(scan, figures)) {
            return false;
        }
        notes.add(scan, LANDLINE, figures.start(), figures.end());
        return true;
    }

    private boolean isAmount(Scan scan, Figures figures) {
        int from = scan.beyondBlanks(figures.end());
        return words.of(WordUse.AMOUNT).endOf(scan, from, scan.lineEnd(from, LONGEST_UNIT)) >= 0;
    }

    /// Whether the nearest word before it says that it is the number of a thing.
    private boolean isOrder(Scan scan, Figures figures) {
        int thing = lastEnd(WordUse.THING_NUMBER, scan, figures);
        return thing >= 0
                && thing > lastEnd(WordUse.PHONE, scan, figures)
                && thing > lastEnd(WordUse.ID_CARD, scan, figures);
    }

    private boolean isNear(WordUse use, Scan scan, Figures figures) {
        return words.of(use).isBetween(scan, scan.lineStart(figures.start(), NEAR * 2), figures.start());
    }

    private int lastEnd(WordUse use, Scan scan, Figures figures) {
        return words.of(use).lastEnd(scan, scan.lineStart(figures.start(), NEAR), figures.start());
    }
}
