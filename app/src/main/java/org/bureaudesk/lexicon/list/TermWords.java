package org.bureaudesk.lexicon.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.text.Messages;

/// Kinds, categories and severities as files write them: by their stable names or by their words in either language.
public final class TermWords {

    /// The longest text of a term.
    public static final int LONGEST = 60;

    /// The longest replacement and source.
    public static final int LONGEST_REMARK = 500;

    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.SIMPLIFIED_CHINESE), Messages.in(Locale.ENGLISH));
    private static final Map<String, TermKind> KINDS = words(TermKind.values(), Enum::name, TermKind::messageKey);
    private static final Map<String, Category> CATEGORIES =
            words(Category.values(), Category::id, Category::messageKey);
    private static final Map<String, Severity> SEVERITIES = words(Severity.values(), Enum::name, Severity::messageKey);
    private static final Set<String> YES = Set.of("是", "yes", "true", "1", "√", "✓");
    private static final Set<String> NO = Set.of("否", "no", "false", "0", "×", "停用");

    private TermWords() {}

    static Optional<TermKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(plain(text)));
    }

    static Optional<Category> category(String text) {
        return Optional.ofNullable(CATEGORIES.get(plain(text)));
    }

    static Optional<Severity> severity(String text) {
        return Optional.ofNullable(SEVERITIES.get(plain(text)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Each value by its name and by its word in each language.
    private static <T> Map<String, T> words(T[] values, Function<T, String> name, Function<T, String> messageKey) {
        var words = new HashMap<String, T>();
        for (var value : values) {
            words.putIfAbsent(plain(name.apply(value)), value);
            LANGUAGES.forEach(l -> words.putIfAbsent(plain(l.text(messageKey.apply(value))), value));
        }
        return Map.copyOf(words);
    }

    static boolean isYes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isNo(String text) {
        return NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The category of a term of which nobody has said one.
    public static Category usualCategory(TermKind kind) {
        return switch (kind) {
            case WRONG_FORM -> Category.WRONG_FORM;
            case OUTDATED -> Category.OUTDATED_NAME;
            case SENSITIVE -> Category.SENSITIVE_FIELD;
            case PERSON, POST -> Category.OFFICIAL_NAME;
            case BANNED, ALLOWED, GUARD, RULE -> Category.OWN;
        };
    }

    /// How much a term weighs of which nobody has said it.
    public static Severity usualSeverity(TermKind kind) {
        return switch (kind) {
            case PERSON, POST -> Severity.GRAVE;
            case ALLOWED, GUARD -> Severity.HINT;
            case BANNED, WRONG_FORM, OUTDATED, SENSITIVE, RULE -> Severity.NORMAL;
        };
    }

    /// What is wrong with a text as a term, as the key of a sentence.
    public static Optional<String> fault(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of("lexicon.reason.length");
        }
        if (text.codePoints().anyMatch(TermWords::isUnprintable)) {
            return Optional.of("lexicon.reason.unprintable");
        }
        if (text.indexOf('→') > 0) {
            return Optional.of("lexicon.reason.arrow");
        }
        var gap = text.indexOf(Term.GAP);
        var head = gap > 0 ? text.substring(0, gap) : text; // signs alone are what the check skips
        return head.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of("lexicon.reason.no-letter");
    }

    /// A replacement or source without what neither a cell nor a line can hold, and no longer than it may be.
    public static String remark(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(isUnprintable(c) ? ' ' : c));
        var whole = plain.toString().strip();
        if (whole.length() <= LONGEST_REMARK) {
            return whole;
        }
        var end = Character.isHighSurrogate(whole.charAt(LONGEST_REMARK - 1)) ? LONGEST_REMARK - 1 : LONGEST_REMARK;
        return whole.substring(0, end).strip();
    }

    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
