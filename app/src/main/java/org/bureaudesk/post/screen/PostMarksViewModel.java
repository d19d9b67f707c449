package org.bureaudesk.post.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.post.marking.PostMarks;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// What other rooms say about the posts in the list. FX thread only, but for the methods that read.
final class PostMarksViewModel {

    private final PostService posts;
    private final PostMarks source;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Map<PostId, PostMarks.Marked>> marks = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<PostMarks.Choice> choices = FXCollections.observableArrayList();

    PostMarksViewModel(PostService posts, PostMarks source, Messages messages) {
        this.posts = posts;
        this.source = source;
        this.messages = messages;
    }

    void onChange(Runnable listener) {
        source.onChange(listener);
    }

    /// Changes as a whole; a table is to be painted anew then.
    ReadOnlyObjectProperty<Map<PostId, PostMarks.Marked>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// How the review of posts may stand, to narrow the list by.
    ObservableList<PostMarks.Choice> choices() {
        return choices;
    }

    PostMark review(PostRow row) {
        return of(row, marks.get()).review();
    }

    PostMark state(PostRow row) {
        return state(row, marks.get());
    }

    /// How far the post has come; an order to take it down says more than that it is out.
    PostMark state(PostRow row, Map<PostId, PostMarks.Marked> known) {
        var withdrawal = of(row, known).withdrawal();
        if (!withdrawal.isNothing()) {
            return withdrawal;
        }
        var words = messages.text(row.state().messageKey());
        return switch (row.state()) {
            case DRAFT -> new PostMark("fth-edit-3", words, PostMark.Tone.PLAIN);
            case PLANNED -> new PostMark("fth-clock", words, PostMark.Tone.COMING);
            case PUBLISHED -> new PostMark("fth-check", words, PostMark.Tone.DONE);
        };
    }

    static PostMarks.Marked of(PostRow row, Map<PostId, PostMarks.Marked> known) {
        return known.getOrDefault(row.id(), PostMarks.Marked.NOTHING);
    }

    /// Reads. Any thread.
    List<PostRow> list(PostQuery query, @Nullable PostRow after, int limit) {
        return query.review().isEmpty() ? posts.list(query, after, limit) : source.list(query, after, limit);
    }

    /// Reads. Any thread.
    int count(PostQuery query, int cap) {
        return query.review().isEmpty()
                ? posts.count(query, cap)
                : source.list(query, null, cap).size();
    }

    /// Reads. Any thread.
    Map<PostId, PostMarks.Marked> read(List<PostRow> rows) {
        return source.of(rows.stream().map(PostRow::id).toList());
    }

    /// Reads. Any thread.
    List<PostMarks.Choice> readChoices() {
        return source.choices();
    }

    void show(List<PostMarks.Choice> all, Map<PostId, PostMarks.Marked> found) {
        if (!choices.equals(all)) {
            choices.setAll(all);
        }
        if (!marks.get().equals(found)) {
            marks.set(found);
        }
    }

    void add(Map<PostId, PostMarks.Marked> more) {
        var all = new HashMap<>(marks.get());
        all.putAll(more);
        marks.set(all);
    }
}
