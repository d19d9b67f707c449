package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.Publication;

/// Laws of the demonstration, on whatever day it ends and whichever number comes first.
class DemoMakerProperties {

    private static final DemoBureau BUREAU = DemoJson.bureau();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static DemoRecords made(LocalDate day, long first) {
        return DemoMaker.make(BUREAU, DemoJson.office(), day, first);
    }

    /// Removal goes by numbers: none may be given twice, none may lie outside what was taken.
    @Property(tries = 6)
    void everyNumberIsItsOwnAndLiesBetweenTheFirstAndTheNext(
            @ForAll("days") LocalDate day, @ForAll @LongRange(min = 1, max = 1L << 31) long first) {
        var records = made(day, first);
        var numbers = numbers(records);

        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        assertThat(numbers).allMatch(number -> number >= first && number < records.nextId());
        assertThat(records.nextId() - first).as("none is lost").isEqualTo(numbers.size());
    }

    private static List<Long> numbers(DemoRecords records) {
        var numbers = new ArrayList<Long>();
        records.accounts().forEach(a -> numbers.add(a.id().value()));
        records.posts().forEach(p -> numbers.add(p.id().value()));
        records.posts().forEach(p -> p.publications().forEach(b -> numbers.add(b.id())));
        records.messages().forEach(m -> numbers.add(m.id()));
        records.filings().forEach(f -> numbers.add(f.id()));
        records.rectifications().forEach(r -> numbers.add(r.id()));
        records.office().people().forEach(p -> numbers.add(p.id().value()));
        return numbers;
    }

    @Property(tries = 6)
    void theSameDayMakesTheSameRecordsUnderOtherNumbers(
            @ForAll("days") LocalDate day, @ForAll @LongRange(min = 2, max = 9_999) long first) {
        var one = made(day, 1);
        var other = made(day, first);

        assertThat(numbers(other))
                .isEqualTo(numbers(one).stream().map(n -> n + first - 1).toList());
        assertThat(other.posts())
                .extracting(Post::text)
                .isEqualTo(one.posts().stream().map(Post::text).toList());
        assertThat(other.followers())
                .extracting(FollowerDay::cumulative)
                .isEqualTo(one.followers().stream().map(FollowerDay::cumulative).toList());
        assertThat(other.messages())
                .extracting(Message::receivedAt)
                .isEqualTo(one.messages().stream().map(Message::receivedAt).toList());
    }

    @Property(tries = 6)
    void nothingIsOutBeforeItIsWrittenNorAfterTheDayItEnds(@ForAll("days") LocalDate day) {
        var end = day.plusDays(1).atStartOfDay();
        for (var post : made(day, 1).posts()) {
            assertThat(post.updatedAt()).isAfterOrEqualTo(post.createdAt());
            for (var publication : post.publications()) {
                var at = publication.publishedAt();
                if (at != null) {
                    assertThat(at).isAfter(post.createdAt()).isBefore(end);
                }
            }
        }
    }

    @Property(tries = 6)
    void aBlankOfATextNeverReachesTheReader(@ForAll("days") LocalDate day) {
        assertThat(made(day, 1).posts())
                .flatExtracting(post -> List.of(
                        post.text().title(),
                        post.text().summary(),
                        post.text().body(),
                        post.origin().title()))
                .noneMatch(text -> text.contains("{n}") || text.contains("{place}") || text.contains("{year}"));
    }

    @Property(tries = 6)
    void aPushHasItsArticlesInOneOrderWithoutAGap(@ForAll("days") LocalDate day) {
        var positions = made(day, 1).posts().stream()
                .flatMap(post -> post.publications().stream())
                .filter(publication -> publication.push().position() != null)
                .toList();
        var pushes = positions.stream().map(p -> p.push().id()).distinct().toList();

        for (var push : pushes) {
            var of = positions.stream().filter(p -> p.push().id().equals(push)).toList();
            assertThat(of)
                    .extracting(p -> Objects.requireNonNull(p.push().position()).longValue())
                    .isEqualTo(LongStream.rangeClosed(1, of.size()).boxed().toList());
            assertThat(of)
                    .extracting(Publication::publishedAt)
                    .containsOnly(of.getFirst().publishedAt());
        }
    }

    @Property(tries = 6)
    void followersAddUpFromDayToDayAndNeverFallBelowNothing(@ForAll("days") LocalDate day) {
        var records = made(day, 1);
        for (Account account : records.accounts()) {
            var rows = records.followers().stream()
                    .filter(row -> row.account().equals(account.id()))
                    .toList();
            assertThat(rows)
                    .isNotEmpty()
                    .extracting(FollowerDay::day)
                    .isSorted()
                    .doesNotHaveDuplicates();
            for (int i = 1; i < rows.size(); i++) {
                var row = rows.get(i);
                if (row.day().equals(rows.get(i - 1).day().plusDays(1))) {
                    assertThat(row.cumulative())
                            .isEqualTo(rows.get(i - 1).cumulative() + Objects.requireNonNull(row.net()));
                }
                assertThat(row.cumulative()).isPositive();
                assertThat(row.source()).isEqualTo(DemoFollowers.SOURCE);
            }
        }
    }

    @Property(tries = 6)
    void noMessageIsAnsweredBeforeItCameOrAfterTheDayItEnds(@ForAll("days") LocalDate day) {
        for (var message : made(day, 1).messages()) {
            assertThat(message.receivedAt()).isBefore(day.plusDays(1).atStartOfDay());
            var answered = message.answeredAt();
            assertThat(answered == null).isEqualTo(message.answer().isEmpty());
            if (answered != null) {
                assertThat(answered)
                        .isAfter(message.receivedAt())
                        .isBefore(day.plusDays(1).atStartOfDay());
            }
        }
    }

    @Property(tries = 6)
    void daysOffAreQuieter(@ForAll("days") LocalDate day) {
        var posts = made(day, 1).posts();
        var published = posts.stream()
                .flatMap(post -> post.publications().stream())
                .map(Publication::publishedAt)
                .flatMap(Stream::ofNullable)
                .map(LocalDateTime::toLocalDate)
                .distinct()
                .toList();
        var weekends = published.stream()
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .count();

        assertThat(weekends).isBetween(20L, (long) published.size() / 3);
        assertThat(posts.stream().filter(post -> post.form() == PostForm.VIDEO)).isNotEmpty();
    }
}
