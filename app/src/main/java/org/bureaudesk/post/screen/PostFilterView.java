package org.bureaudesk.post.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;
import org.jspecify.annotations.Nullable;

/// The choices that narrow the list. The query in the model is the truth; the boxes follow it.
final class PostFilterView implements View {

    /// Stands in for an end left open.
    private static final Period EVER = new Period(LocalDate.of(1970, 1, 1), LocalDate.of(9999, 12, 31));

    private final PostListViewModel model;
    private final Messages messages;
    private final Clock clock;
    private final FlowPane root = new FlowPane();
    private final List<Runnable> followers = new ArrayList<>();
    private boolean following;

    PostFilterView(PostListViewModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
        root.getStyleClass().add("post-filters");
        build();
        model.queryProperty().subscribe(_ -> follow());
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build() {
        listed(
                "post-filter-account",
                "post.column.accounts",
                model.accounts(),
                account -> new Choice<>(account.id(), account.name()),
                new Facet<>(PostQuery::account, PostQuery::withAccount));
        fixed(
                "post-filter-state",
                "post.column.state",
                words(Post.State.values(), Post.State::messageKey),
                new Facet<>(PostQuery::state, PostQuery::withState));
        listed(
                "post-filter-review",
                "post.column.review",
                model.marks().choices(),
                choice -> new Choice<>(choice.code(), choice.words()),
                new Facet<>(
                        query -> query.review().isEmpty() ? null : query.review(),
                        (query, code) -> query.withReview(code == null ? "" : code)));
        listed(
                "post-filter-column",
                "post.column.column",
                model.columns(),
                name -> new Choice<>(name, name),
                new Facet<>(
                        query -> query.column().isEmpty() ? null : query.column(),
                        (query, name) -> query.withColumn(name == null ? "" : name)));
        buildRest();
    }

    private void buildRest() {
        fixed(
                "post-filter-kind",
                "post.column.kind",
                words(PostKind.values(), PostKind::messageKey),
                new Facet<>(PostQuery::kind, PostQuery::withKind));
        fixed(
                "post-filter-form",
                "post.column.form",
                words(PostForm.values(), PostForm::messageKey),
                new Facet<>(PostQuery::form, PostQuery::withForm));
        fixed(
                "post-filter-origin",
                "post.column.origin",
                words(OriginKind.values(), OriginKind::messageKey),
                new Facet<>(PostQuery::origin, PostQuery::withOrigin));
        fixed(
                "post-filter-period",
                "post.filter.period",
                periods(),
                new Facet<>(PostQuery::period, PostQuery::withPeriod));
        addDays();
        addClear();
    }

    private <T> List<Choice<T>> words(T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .map(value -> new Choice<>(value, messages.text(key.apply(value))))
                .toList();
    }

    private List<Choice<Period>> periods() {
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        var quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        var periods = new LinkedHashMap<String, Period>();
        periods.put("post.period.month", Period.of(month));
        periods.put("post.period.last-month", Period.of(month.minusMonths(1)));
        periods.put(
                "post.period.quarter",
                new Period(quarter.atDay(1), quarter.plusMonths(2).atEndOfMonth()));
        periods.put(
                "post.period.last-quarter",
                new Period(
                        quarter.minusMonths(3).atDay(1), quarter.minusMonths(1).atEndOfMonth()));
        periods.put(
                "post.period.year",
                new Period(today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31)));
        return periods.entrySet().stream()
                .map(entry -> new Choice<>(entry.getValue(), messages.text(entry.getKey())))
                .toList();
    }

    private <S, T> void listed(
            String id, String labelKey, ObservableList<S> source, Function<S, Choice<T>> choice, Facet<T> facet) {
        var box = box(id, labelKey, facet);
        Runnable refill = () -> {
            following = true; // a box whose items change forgets its choice, which is not the user's doing
            box.getItems().setAll(List.of(any(labelKey)));
            source.forEach(one -> box.getItems().add(choice.apply(one)));
            following = false;
            follow();
        };
        source.addListener((ListChangeListener<S>) _ -> refill.run());
        refill.run();
    }

    private <T> void fixed(String id, String labelKey, List<Choice<T>> choices, Facet<T> facet) {
        var box = box(id, labelKey, facet);
        box.getItems().add(any(labelKey));
        box.getItems().addAll(choices);
    }

    private <T> Choice<T> any(String labelKey) {
        return new Choice<>(null, messages.text("post.filter.any", messages.text(labelKey)));
    }

    private <T> ComboBox<Choice<T>> box(String id, String labelKey, Facet<T> facet) {
        var box = new ComboBox<Choice<T>>();
        box.setId(id);
        box.setAccessibleText(messages.text(labelKey));
        box.setPromptText(messages.text(labelKey)); // for a choice that is not in the box, such as another period
        box.setVisibleRowCount(12);
        box.valueProperty().subscribe(choice -> {
            if (!following && choice != null) {
                model.narrow(query -> facet.set().apply(query, choice.value()));
            }
        });
        followers.add(() -> {
            var wanted = facet.get().apply(model.queryProperty().get());
            box.setValue(box.getItems().stream()
                    .filter(choice -> Objects.equals(choice.value(), wanted))
                    .findFirst()
                    .orElse(null));
        });
        root.getChildren().add(box);
        return box;
    }

    private void addDays() {
        var from = day("post-filter-from", "post.filter.from");
        var to = day("post-filter-to", "post.filter.to");
        Runnable changed = () -> {
            if (!following) {
                narrowTo(from.valueProperty().get(), to.valueProperty().get());
            }
        };
        from.valueProperty().addListener((_, _, _) -> changed.run());
        to.valueProperty().addListener((_, _, _) -> changed.run());
        followers.add(() -> {
            var period = model.queryProperty().get().period();
            if (period != null) {
                from.valueProperty().set(period.from().equals(EVER.from()) ? null : period.from());
                to.valueProperty().set(period.to().equals(EVER.to()) ? null : period.to());
            } else {
                from.valueProperty().set(null);
                to.valueProperty().set(null);
            }
        });
        var line = new HBox(from.node(), new Label(messages.text("post.filter.until")), to.node());
        line.getStyleClass().add("filter-choices");
        root.getChildren().add(line);
    }

    private void narrowTo(@Nullable LocalDate first, @Nullable LocalDate last) {
        var from = first == null ? EVER.from() : first;
        var to = last == null ? EVER.to() : last;
        var none = first == null && last == null;
        model.narrow(query ->
                query.withPeriod(none ? null : from.isAfter(to) ? new Period(to, from) : new Period(from, to)));
    }

    private DateField day(String id, String labelKey) {
        var field = new DateField(messages, clock);
        field.node().setId(id);
        field.node().setAccessibleText(messages.text(labelKey));
        field.node().setPromptText(messages.text(labelKey));
        field.node().getStyleClass().add("post-filter-day");
        return field;
    }

    private void addClear() {
        var clear = new Button(messages.text("post.filter.clear"));
        clear.setId("post-filter-clear");
        clear.getStyleClass().add("flat");
        clear.setOnAction(_ -> model.ask(PostQuery.ALL));
        clear.disableProperty().bind(model.queryProperty().map(_ -> !model.isNarrowed()));
        root.getChildren().add(clear);
    }

    private void follow() {
        following = true;
        followers.forEach(Runnable::run);
        following = false;
    }

    private record Choice<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words; // what the box shows
        }
    }

    private record Facet<T>(Function<PostQuery, @Nullable T> get, BiFunction<PostQuery, @Nullable T, PostQuery> set) {}
}
