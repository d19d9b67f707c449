package org.bureaudesk.post.screen;

import java.util.List;
import java.util.function.Function;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.text.Messages;

/// The columns of the list of posts as an Excel file.
final class PostSheet {

    private final Messages messages;
    private final Function<PostRow, String> accounts;
    private final Function<PostRow, PostMark> state;
    private final Function<PostRow, PostMark> review;

    /// @param accounts names the accounts of a post
    /// @param state how far it has come; @param review how its review stands
    PostSheet(
            Messages messages,
            Function<PostRow, String> accounts,
            Function<PostRow, PostMark> state,
            Function<PostRow, PostMark> review) {
        this.messages = messages;
        this.accounts = accounts;
        this.state = state;
        this.review = review;
    }

    Sheet<PostRow> of(Iterable<PostRow> rows, int count) {
        return new Sheet<>(
                messages.text("post.title"),
                List.of(
                        Column.of(messages.text("post.column.time"), PostRow::at),
                        Column.wide(messages.text("post.column.title"), PostRow::title),
                        Column.of(messages.text("post.column.accounts"), accounts::apply),
                        Column.of(messages.text("post.column.column"), PostRow::column),
                        Column.of(
                                messages.text("post.column.kind"),
                                row -> messages.text(row.kind().messageKey())),
                        Column.of(
                                messages.text("post.column.form"),
                                row -> messages.text(row.form().messageKey())),
                        Column.of(
                                messages.text("post.column.origin"),
                                row -> messages.text(row.origin().messageKey())),
                        Column.of(
                                messages.text("post.column.state"),
                                row -> state.apply(row).words()),
                        Column.of(
                                messages.text("post.column.review"),
                                row -> review.apply(row).words()),
                        Column.of(messages.text("post.column.reads"), PostRow::reads),
                        Column.of(messages.text("post.column.interactions"), PostRow::interactions)),
                rows,
                count);
    }
}
