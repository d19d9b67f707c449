package org.bureaudesk.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.interaction.MessageKind;

/// Messages of fourteen months, most answered in time, a few late, and those that still wait.
final class DemoMessages {

    private static final int MONTHS = 14;
    private static final int SETTLED_BEFORE_DAYS = 12;
    private static final List<String> ACCOUNTS =
            List.of("subscription", "subscription", "service", "weibo", "channels");

    private final DemoBureau bureau;
    private final List<DemoTalk> talks;
    private final Map<String, AccountId> accounts;
    private final LocalDate today;
    private final DemoNumbers numbers;
    private final SplittableRandom chance = new SplittableRandom(5_715);

    DemoMessages(
            DemoBureau bureau,
            List<DemoTalk> talks,
            Map<String, AccountId> accounts,
            LocalDate today,
            DemoNumbers numbers) {
        this.bureau = bureau;
        this.talks = talks;
        this.accounts = accounts;
        this.today = today;
        this.numbers = numbers;
    }

    List<Message> all() {
        var messages = new ArrayList<Message>();
        var end = today.minusDays(SETTLED_BEFORE_DAYS);
        for (var day = today.minusMonths(MONTHS); day.isBefore(end); day = day.plusDays(1)) {
            if (chance.nextInt(100) < 45) {
                messages.add(settled(day, talks.get(chance.nextInt(talks.size()))));
            }
        }
        bureau.openMessages().forEach(open -> messages.add(waiting(open)));
        return List.copyOf(messages);
    }

    private Message settled(LocalDate day, DemoTalk talk) {
        var received = day.atTime(LocalTime.of(8 + chance.nextInt(13), chance.nextInt(60)));
        var late = chance.nextInt(100) < 4;
        var answered = received.plusHours(late ? 24 * 11 : chance.nextInt(2, 60));
        var complaint = talk.kind() == MessageKind.COMPLAINT;
        var featured = talk.kind() != MessageKind.OTHER && chance.nextInt(100) < 30;
        return new Message(
                numbers.take(),
                account(ACCOUNTS.get(chance.nextInt(ACCOUNTS.size()))),
                received,
                talk.kind(),
                talk.content(),
                talk.answer(),
                talk.answer().isEmpty() ? null : answered,
                complaint ? "属地街道" : "",
                featured,
                talk.kind() == MessageKind.SUGGESTION ? "已采纳" : "",
                null);
    }

    private Message waiting(DemoBureau.OpenMessage open) {
        LocalDateTime received = today.minusDays(open.daysAgo()).atTime(LocalTime.of(10, 20));
        return new Message(
                numbers.take(),
                account(open.account()),
                received,
                open.kind(),
                open.content(),
                "",
                null,
                "",
                false,
                "",
                null);
    }

    private AccountId account(String key) {
        return Objects.requireNonNull(accounts.get(key), key);
    }
}
