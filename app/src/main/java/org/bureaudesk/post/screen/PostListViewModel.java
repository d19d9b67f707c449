package org.bureaudesk.post.screen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.post.marking.PostMarks;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The posts that answer the filters, loaded window by window as the user scrolls. FX thread only.
final class PostListViewModel {

    static final int WINDOW = 200;

    /// Counts stop here, and so does sorting by anything but the time.
    static final int CAP = 10_000;

    private static final int EXPORT_WINDOW = 2_000;

    private final PostService posts;
    private final AccountService accountService;
    private final PostMarksViewModel marks;
    private final Tasks tasks;

    private final ObservableList<PostRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private volatile Map<AccountId, String> names = Map.of(); // an export reads it off the FX thread
    private volatile Map<PostId, PostMarks.Marked> exported = Map.of(); // likewise
    private final ObjectProperty<PostQuery> query = new SimpleObjectProperty<>(PostQuery.ALL);
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

    private int wanted = WINDOW;
    private int latestRequest;
    private boolean atEnd;

    PostListViewModel(PostService posts, AccountService accounts, PostMarksViewModel marks, Tasks tasks) {
        this.posts = posts;
        this.accountService = accounts;
        this.marks = marks;
        this.tasks = tasks;
        posts.onChange(() -> tasks.later(this::reload));
        accounts.onChange(() -> tasks.later(this::reload));
        marks.onChange(() -> tasks.later(this::reload));
    }

    ObservableList<PostRow> rows() {
        return rows;
    }

    ObservableList<Account> accounts() {
        return accounts;
    }

    ObservableList<String> columns() {
        return columns;
    }

    PostMarksViewModel marks() {
        return marks;
    }

    ReadOnlyObjectProperty<PostQuery> queryProperty() {
        return query;
    }

    /// How many posts answer; [#CAP] stands for that many or more.
    ReadOnlyIntegerProperty countProperty() {
        return count;
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether the first answer is there, so that an empty list means that there is nothing.
    ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Where the post is published or planned, in words.
    String accountsOf(PostRow row) {
        return row.accounts().stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("、"));
    }

    void ask(PostQuery newQuery) {
        if (!newQuery.equals(query.get())) {
            query.set(newQuery);
            wanted = WINDOW;
            reload();
        }
    }

    void narrow(UnaryOperator<PostQuery> change) {
        ask(change.apply(query.get()));
    }

    /// Whether any filter stands in the way.
    boolean isNarrowed() {
        return !query.get().withOldestFirst(false).equals(PostQuery.ALL);
    }

    /// Loads what is on the screen anew, as far as the user had come.
    void reload() {
        var asked = query.get();
        var limit = wanted;
        var request = begin();
        tasks.load(
                () -> {
                    var found = marks.list(asked, null, limit);
                    var total = found.size() < limit ? found.size() : marks.count(asked, CAP);
                    return new Answer(
                            accountService.all(),
                            posts.columns(),
                            marks.readChoices(),
                            new Window(found, marks.read(found)),
                            total);
                },
                answer -> {
                    if (request == latestRequest) { // answers may come back out of order
                        show(answer, limit);
                    }
                },
                () -> end(request));
    }

    private void show(Answer answer, int limit) {
        if (!accounts.equals(answer.accounts())) {
            accounts.setAll(answer.accounts());
        }
        names = accounts.stream().collect(Collectors.toMap(Account::id, Account::name));
        if (!columns.equals(answer.columns())) {
            columns.setAll(answer.columns());
        }
        var rowsNow = answer.window().rows();
        marks.show(answer.choices(), answer.window().marks());
        atEnd = rowsNow.size() < limit;
        count.set(answer.count());
        if (!rows.equals(rowsNow)) { // what is the same keeps the user's selection
            rows.setAll(rowsNow);
        }
        answered.set(true);
    }

    /// Loads the next window; does nothing while one is on its way or where there are no more.
    void loadMore() {
        if (!atEnd && !loading.get() && !rows.isEmpty()) {
            loadMore(WINDOW);
        }
    }

    /// Loads up to [#CAP] rows, so that they can be sorted by anything.
    void loadForSorting() {
        if (!atEnd && rows.size() < CAP && !rows.isEmpty()) {
            loadMore(CAP - rows.size());
        }
    }

    private void loadMore(int limit) {
        var asked = query.get();
        var last = rows.getLast();
        var request = begin();
        tasks.load(
                () -> {
                    var more = marks.list(asked, last, limit);
                    return new Window(more, marks.read(more));
                },
                more -> {
                    if (request == latestRequest) {
                        atEnd = more.rows().size() < limit;
                        marks.add(more.marks());
                        rows.addAll(more.rows());
                        wanted = Math.max(WINDOW, rows.size());
                    }
                },
                () -> end(request));
    }

    private int begin() {
        loading.set(true);
        return ++latestRequest;
    }

    private void end(int request) {
        if (request == latestRequest) {
            loading.set(false);
        }
    }

    void moveToBin(List<PostRow> chosen) {
        var ids = chosen.stream().map(PostRow::id).toList();
        tasks.perform(() -> posts.moveToBin(posts.find(ids)), () -> {});
    }

    /// What is to be said about a row of [#everyRow] while it is the one walked to.
    PostMark stateOf(PostRow row) {
        return marks.state(row, exported);
    }

    PostMark reviewOf(PostRow row) {
        return PostMarksViewModel.of(row, exported).review();
    }

    /// Every row that answers the present query, window by window; walked off the FX thread.
    Iterable<PostRow> everyRow(Progress progress) {
        var asked = query.get();
        return () -> new Walk(asked, progress);
    }

    private final class Walk implements java.util.Iterator<PostRow> {

        private final PostQuery asked;
        private final Progress progress;
        private List<PostRow> window = List.of();
        private @Nullable PostRow last;
        private int next;

        Walk(PostQuery asked, Progress progress) {
            this.asked = asked;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            if (next == window.size() && (last == null || window.size() == EXPORT_WINDOW)) {
                progress.stopIfCancelled();
                window = marks.list(asked, last, EXPORT_WINDOW);
                exported = marks.read(window);
                next = 0;
            }
            return next < window.size();
        }

        @Override
        public PostRow next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            last = window.get(next++);
            return Objects.requireNonNull(last);
        }
    }

    private record Window(List<PostRow> rows, Map<PostId, PostMarks.Marked> marks) {}

    private record Answer(
            List<Account> accounts, List<String> columns, List<PostMarks.Choice> choices, Window window, int count) {}
}
