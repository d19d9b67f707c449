package org.bureaudesk.audit.screen;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditKind;
import org.bureaudesk.audit.ChainReport;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.form.FilterBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen of the log: filters above, a page of entries, the chosen one in full below.
final class AuditView implements View {

    private static final int DETAIL_LINES = 4;

    private final AuditViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final AuditWords words;
    private final FilterBar bar;
    private final TableView<AuditEntry> table = new TableView<>();
    private final VBox root = new VBox();

    AuditView(AuditViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = new AuditWords(messages);
        bar = new FilterBar("audit-search", messages.text("audit.search"));
        root.getStyleClass().addAll("page", "audit");
        root.getChildren().addAll(top(), filters(), verdict(), table(), detail(), pager());
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    private Node top() {
        bar.textProperty().bindBidirectional(model.text);
        bar.countProperty().bind(Bindings.createStringBinding(this::counted, model.count()));
        var check = button("audit-check", "audit.check", "fth-check-circle", model::check);
        check.getStyleClass().add("accent");
        var export = new ExportButton(screens, "audit-export", () -> messages.text("audit.title"), (file, progress) -> {
            model.export(model.query(), file, progress);
        });
        bar.action(export.node()).action(check);
        return bar.root();
    }

    private String counted() {
        var count = model.count().get();
        return messages.text(count >= AuditViewModel.CAP ? "audit.count.capped" : "audit.count", count);
    }

    private Node filters() {
        var kinds = new ComboBox<@Nullable AuditKind>();
        kinds.setId("audit-kind");
        kinds.getItems().add(null);
        kinds.getItems().addAll(Arrays.asList(AuditKind.values()));
        kinds.setConverter(new Naming<>(kind -> messages.text(kind == null ? "audit.kind.all" : kind.messageKey())));
        kinds.valueProperty().bindBidirectional(model.kind);
        kinds.setAccessibleText(messages.text("audit.column.kind"));
        var line = new HBox(
                actors(),
                kinds,
                date("audit-from", "audit.from", model.from),
                new Label(messages.text("audit.until")),
                date("audit-to", "audit.to", model.to),
                button("audit-clear", "audit.clear", "fth-x", model::clear));
        line.getStyleClass().add("filter-choices");
        return line;
    }

    private Node actors() {
        var actors = new ComboBox<String>();
        actors.setId("audit-actor");
        actors.setAccessibleText(messages.text("audit.column.actor"));
        actors.setConverter(
                new Naming<>(name -> name == null || name.isEmpty() ? messages.text("audit.actor.all") : name));
        actors.getItems().add("");
        model.actors().addListener((ListChangeListener<String>) _ -> {
            var chosen = model.actor.get();
            actors.getItems().setAll(model.actors());
            actors.getItems().addFirst("");
            actors.setValue(chosen);
        });
        actors.setValue("");
        actors.valueProperty().subscribe(name -> model.actor.set(name == null ? "" : name));
        model.actor.subscribe(actors::setValue);
        return actors;
    }

    private Node date(
            String id, String promptKey, javafx.beans.property.ObjectProperty<java.time.@Nullable LocalDate> value) {
        var field = new DateField(messages, screens.clock());
        field.node().setId(id);
        field.node().setPromptText(messages.text(promptKey));
        field.node().setAccessibleText(messages.text(promptKey));
        field.valueProperty().bindBidirectional(value);
        return field.node();
    }

    /// What the last check found, and room to explain an end that does not fit.
    private Node verdict() {
        var sentence = new Label();
        sentence.setId("audit-verdict");
        sentence.setWrapText(true);
        var reason = new TextField();
        reason.setId("audit-reason");
        reason.setPromptText(messages.text("audit.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var explain = button("audit-explain", "audit.explain", "fth-edit-3", () -> {
            model.explain(reason.getText());
            reason.clear();
        });
        explain.disableProperty().bind(reason.textProperty().isEmpty());
        var line = new HBox(sentence, reason, explain);
        line.managedProperty().bind(line.visibleProperty());
        line.visibleProperty().bind(model.report().isNotNull());
        reason.managedProperty().bind(reason.visibleProperty());
        explain.visibleProperty().bind(reason.visibleProperty());
        explain.managedProperty().bind(reason.visibleProperty());
        model.report().subscribe(report -> {
            if (report != null) {
                sentence.setText(words.verdict(report));
                sentence.setGraphic(new FontIcon(isSound(report) ? "fth-check-circle" : "fth-alert-triangle"));
                line.getStyleClass().setAll("alert-line", isSound(report) ? "audit-sound" : "red");
                reason.setVisible(!isSound(report));
            }
        });
        return line;
    }

    private static boolean isSound(ChainReport report) {
        return report.firstBreak().isEmpty();
    }

    private Node table() {
        table.setId("audit-table");
        table.setAccessibleText(messages.text("audit.title"));
        add("audit.column.number", 76, entry -> String.valueOf(entry.number()));
        add("audit.column.at", 178, words::moment);
        add("audit.column.actor", 92, words::actor);
        add("audit.column.mode", 112, words::mode);
        add("audit.column.action", 140, words::action);
        add("audit.column.subject", 240, AuditEntry::subject);
        add("audit.column.facts", 300, words::facts);
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.placeholderProperty()
                .bind(Bindings.createObjectBinding(this::placeholder, model.answered(), model.count()));
        return table;
    }

    private void add(String titleKey, double width, Function<AuditEntry, @Nullable String> value) {
        var column = Tables.column(messages.text(titleKey), value);
        column.setPrefWidth(width);
        column.setSortable(false); // the log has one order
        table.getColumns().add(column);
    }

    private Node placeholder() {
        if (!model.answered().get()) {
            return new Label(messages.text("audit.loading"));
        }
        return model.isNarrowed()
                ? new EmptyState("fth-search", messages.text("audit.none-found"))
                        .with("audit-empty-clear", messages.text("audit.clear"), model::clear)
                        .root()
                : new EmptyState("fth-book-open", messages.text("audit.empty")).root();
    }

    /// Everything the chosen entry says, to be read and copied.
    private Node detail() {
        var text = new TextArea();
        text.setId("audit-detail");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(DETAIL_LINES);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setAccessibleText(messages.text("audit.detail"));
        text.managedProperty().bind(text.visibleProperty());
        text.setVisible(false);
        table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            text.setVisible(entry != null);
            text.setText(entry == null ? "" : inFull(entry));
        });
        return text;
    }

    private String inFull(AuditEntry entry) {
        var lines = List.of(
                messages.text(
                        "audit.detail.head",
                        entry.number(),
                        words.moment(entry),
                        words.actor(entry),
                        words.mode(entry)),
                messages.text("audit.detail.what", words.action(entry), entry.subject()),
                words.facts(entry),
                messages.text("audit.detail.seal", entry.previous(), entry.seal()));
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private Node pager() {
        var newest = button("audit-newest", "audit.newest", "fth-chevrons-left", model::first);
        var newer = button("audit-newer", "audit.newer", "fth-chevron-left", model::newer);
        var older = button("audit-older", "audit.older", "fth-chevron-right", model::older);
        newest.disableProperty().bind(model.page().isEqualTo(1));
        newer.disableProperty().bind(model.page().isEqualTo(1));
        older.disableProperty().bind(model.more().not());
        var page = new Label();
        page.setId("audit-page");
        page.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("audit.page", model.page().get()), model.page()));
        var line = new HBox(newest, newer, page, older);
        line.getStyleClass().add("filter-choices");
        return line;
    }

    private Button button(String id, String nameKey, String icon, Runnable action) {
        var button = new Button(messages.text(nameKey), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Names the values of a choice; they are never typed.
    private static final class Naming<T> extends StringConverter<@Nullable T> {

        private final Function<@Nullable T, String> name;

        Naming(Function<@Nullable T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
