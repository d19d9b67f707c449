package org.bureaudesk.intake.plan;

import java.time.LocalDateTime;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.intake.sheet.RejectedRow;
import org.bureaudesk.intake.sheet.SheetForms;

/// Takes the lines of every sheet of an import, then holds them against the records, accounts first.
public final class Planner {

    private final SheetForms forms;
    private final Rooms rooms;
    private final String account;
    private final Numbers numbers = new Numbers();
    private final AccountRows accounts = new AccountRows();
    private final PostLines posts;
    private final FollowerRows followers = new FollowerRows();
    private final MessageRows messages = new MessageRows();
    private final FilingRows filings = new FilingRows();
    private final RectificationRows rectifications = new RectificationRows();

    /// @param account whom rows belong to that name no account; empty where each must name one
    public Planner(SheetForms forms, Rooms rooms, String account, LocalDateTime now) {
        this.forms = forms;
        this.rooms = rooms;
        this.account = account;
        this.posts = new PostLines(now);
    }

    /// Takes one line; one that makes no sense is rejected in the tally.
    public void add(Line line, Tally tally) {
        try {
            switch (tally.form().kind()) {
                case ACCOUNTS -> accounts.add(line, tally);
                case POSTS -> posts.add(line, tally, account);
                case FOLLOWERS -> followers.add(line, tally, account);
                case INTERACTIONS -> messages.add(line, tally, account);
                case FILINGS -> filings.add(line, tally, account);
                case RECTIFICATIONS -> rectifications.add(line, tally);
                default ->
                    throw new IllegalStateException(
                            "No office sheet: " + tally.form().kind());
            }
        } catch (RejectedRow rejected) {
            tally.reject(rejected.rejection());
        }
    }

    /// What the lines come to; the tallies are filled after this.
    public Changes plan() {
        var planned = accounts.plan(rooms.accounts().all(), numbers);
        var book = new AccountBook(planned.all(), forms);
        return new Changes(
                planned.changes(),
                posts.plan(book, rooms.posts(), numbers),
                followers.plan(book, rooms.followers()),
                messages.plan(book, rooms.interactions(), numbers),
                filings.plan(book, rooms.filings().all(), numbers),
                rectifications.plan(rooms.inspections().rectifications(), numbers),
                Changes.Figures.NONE);
    }

    /// Where stand-in numbers of the same import come from.
    public Numbers numbers() {
        return numbers;
    }
}
