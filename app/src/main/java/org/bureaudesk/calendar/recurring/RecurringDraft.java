package org.bureaudesk.calendar.recurring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.DayTime;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.ledger.FormField;
import org.bureaudesk.ui.ledger.TypedDays;

/// A recurring column as it stands in the form: every field is text, right or wrong.
final class RecurringDraft {

    /// How often it comes, as the form offers it.
    enum Pace {
        DAILY,
        WEEKLY,
        MONTHLY;

        /// An empty form has no rhythm yet; it is asked for as a weekly one is.
        static Pace of(String name) {
            return name.isEmpty() ? WEEKLY : valueOf(name);
        }

        String messageKey() {
            return "calendar.pace." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The fields of a column. WEEKDAYS and ACCOUNTS hold numbers with commas between.
    enum Field implements FormField {
        TITLE,
        COLUMN,
        FORM,
        KIND,
        PACE,
        WEEKDAYS,
        MONTH_DAY,
        TIME,
        ACCOUNTS,
        STARTS_ON,
        ENDS_ON,
        OFF_DAYS,
        LEAD_DAYS;

        @Override
        public String messageKey() {
            return "calendar.field." + slug();
        }
    }

    private RecurringDraft() {}

    static Map<Field, String> blank(LocalDate today, Messages messages) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        texts.put(Field.FORM, PostForm.ARTICLE.name());
        texts.put(Field.KIND, PostKind.AFFAIRS.name());
        texts.put(Field.PACE, Pace.WEEKLY.name());
        texts.put(Field.TIME, "09:00");
        texts.put(Field.STARTS_ON, Words.print(today, messages));
        texts.put(Field.OFF_DAYS, OffDays.KEEP.name());
        texts.put(Field.LEAD_DAYS, "0");
        return texts;
    }

    static Map<Field, String> of(RecurringColumn column, Messages messages) {
        var texts = blank(column.startsOn(), messages);
        texts.put(Field.TITLE, column.title());
        texts.put(Field.COLUMN, column.column());
        texts.put(Field.FORM, column.form().name());
        texts.put(Field.KIND, column.kind().name());
        texts.put(Field.TIME, column.time().toString());
        texts.put(
                Field.ACCOUNTS,
                numbers(column.accounts().stream().map(AccountId::value).toList()));
        texts.put(Field.ENDS_ON, Words.print(column.endsOn(), messages));
        texts.put(Field.OFF_DAYS, column.offDays().name());
        texts.put(Field.LEAD_DAYS, String.valueOf(column.leadDays()));
        switch (column.rhythm()) {
            case Rhythm.Daily _ -> texts.put(Field.PACE, Pace.DAILY.name());
            case Rhythm.Weekly weekly ->
                texts.put(
                        Field.WEEKDAYS,
                        numbers(weekly.days().stream()
                                .map(day -> (long) day.getValue())
                                .toList()));
            case Rhythm.Monthly monthly -> {
                texts.put(Field.PACE, Pace.MONTHLY.name());
                texts.put(Field.MONTH_DAY, String.valueOf(monthly.day()));
            }
        }
        return texts;
    }

    static Map<Field, String> canonical(Map<Field, String> texts) {
        return TypedDays.canonical(Field.class, texts);
    }

    /// The column the texts describe. Only for texts without mistakes.
    static RecurringColumn toColumn(long id, Map<Field, String> texts) {
        var plain = canonical(texts);
        return new RecurringColumn(
                id,
                text(plain, Field.TITLE),
                text(plain, Field.COLUMN),
                PostForm.valueOf(text(plain, Field.FORM)),
                PostKind.valueOf(text(plain, Field.KIND)),
                rhythm(plain),
                DayTime.parse(text(plain, Field.TIME)).orElseThrow(),
                numbers(text(plain, Field.ACCOUNTS)).stream()
                        .map(AccountId::new)
                        .toList(),
                DateText.parse(text(plain, Field.STARTS_ON)).orElseThrow(),
                DateText.parse(text(plain, Field.ENDS_ON)).orElse(null),
                OffDays.valueOf(text(plain, Field.OFF_DAYS)),
                Integer.parseInt(text(plain, Field.LEAD_DAYS)),
                null);
    }

    private static Rhythm rhythm(Map<Field, String> plain) {
        return switch (Pace.of(text(plain, Field.PACE))) {
            case DAILY -> new Rhythm.Daily();
            case WEEKLY ->
                new Rhythm.Weekly(numbers(text(plain, Field.WEEKDAYS)).stream()
                        .map(number -> DayOfWeek.of(number.intValue()))
                        .collect(Collectors.toSet()));
            case MONTHLY -> new Rhythm.Monthly(Integer.parseInt(text(plain, Field.MONTH_DAY)));
        };
    }

    static String text(Map<Field, String> texts, Field field) {
        return texts.getOrDefault(field, "");
    }

    /// The numbers of a text such as `1,3`.
    static List<Long> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
    }

    static String numbers(List<Long> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// The same text with one number put in or taken out.
    static String with(String text, long number, boolean in) {
        var all = new java.util.TreeSet<>(Set.copyOf(numbers(text)));
        if (in) {
            all.add(number);
        } else {
            all.remove(number);
        }
        return numbers(List.copyOf(all));
    }
}
