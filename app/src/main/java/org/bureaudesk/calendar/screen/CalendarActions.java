package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.calendar.EntryKey;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.ui.Screens;

/// What can be done with the entries and days of the calendar, moving apart. FX thread only.
final class CalendarActions {

    private final CalendarViewModel model;
    private final CalendarService calendar;
    private final CalendarQuestions questions;
    private final Screens screens;

    CalendarActions(CalendarViewModel model, CalendarService calendar, CalendarQuestions questions, Screens screens) {
        this.model = model;
        this.calendar = calendar;
        this.questions = questions;
        this.screens = screens;
    }

    /// Opens the post; of an occurrence a post is made first.
    void open(CalendarEntry entry) {
        switch (entry.key()) {
            case EntryKey.OfPost post -> open(post.post());
            case EntryKey.OfColumn column -> write(column);
        }
    }

    void open(PostId post) {
        screens.navigator().go("post", post);
    }

    /// Makes a post of an occurrence and opens it.
    void write(EntryKey.OfColumn column) {
        screens.tasks().load(() -> calendar.writer().write(column), this::open, () -> {});
    }

    /// A new post without a date, in the editor.
    void write() {
        screens.navigator().go("post", "new");
    }

    /// A new post on that day, in a few words.
    void plan(LocalDate day) {
        if (model.everyAccount().isEmpty()) {
            screens.dialogs().notice("calendar.no-account");
            return;
        }
        var usual = model.shownAccounts().stream().map(Account::id).toList();
        questions
                .plan(
                        day,
                        model.everyAccount(),
                        usual.size() == model.everyAccount().size() ? usual.subList(0, 1) : usual)
                .ifPresent(plan -> screens.tasks()
                        .load(
                                () -> calendar.writer().create(plan.title(), plan.at(), plan.accounts()),
                                _ -> screens.dialogs()
                                        .notice("calendar.planned", 1, plan.at().toLocalDate()),
                                () -> {}));
    }

    void note(LocalDate day) {
        var now = model.day(day).map(CalendarDay::note).orElse("");
        questions.note(day, now).ifPresent(text -> screens.tasks().perform(() -> calendar.note(day, text), () -> {}));
    }

    void time(CalendarEntry entry) {
        questions
                .time(entry.at())
                .ifPresent(at -> screens.tasks()
                        .perform(
                                () -> calendar.planner().reschedule(entry.key(), at),
                                () -> model.goTo(at.toLocalDate())));
    }

    void due(PostId post, Optional<LocalDate> now) {
        questions
                .due(now)
                .ifPresent(day ->
                        screens.tasks().perform(() -> calendar.planner().due(post, day.orElse(null)), () -> {}));
    }

    /// The screen where it is said that posts went out, and where they are taken back.
    void release(List<PostId> posts) {
        screens.navigator().go(ReleaseRequest.PANEL, posts);
    }

    /// The review desk, with this post on it.
    void review(PostId post) {
        screens.navigator().go("review", post);
    }

    void only(AccountId account) {
        model.only(account);
        model.goToToday();
    }
}
