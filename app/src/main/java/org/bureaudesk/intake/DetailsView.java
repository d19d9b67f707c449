package org.bureaudesk.intake;

import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.bureaudesk.intake.ImportViewModel.NoticeRow;
import org.bureaudesk.intake.ImportViewModel.RejectedRow;
import org.bureaudesk.intake.exports.ArticleMatch;
import org.bureaudesk.intake.exports.ArticleMatch.Candidate;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.jspecify.annotations.Nullable;

/// Beneath the files: rows left out, things to know, and articles that may be posts there are.
final class DetailsView {

    private static final int REASON_WIDTH = 420;

    private final ImportViewModel model;
    private final Messages messages;
    private final TabPane root = new TabPane();

    DetailsView(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("import-details");
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.getTabs()
                .addAll(
                        tab("intake.rejected-rows", rejected(), model.rejected()),
                        tab("intake.notices", notices(), model.notices()),
                        tab("intake.matches", matches(), model.matches()));
        var isAny = Bindings.isNotEmpty(model.rejected())
                .or(Bindings.isNotEmpty(model.notices()))
                .or(Bindings.isNotEmpty(model.matches()));
        root.visibleProperty().bind(isAny);
        root.managedProperty().bind(isAny);
    }

    TabPane root() {
        return root;
    }

    private Tab tab(String titleKey, TableView<?> table, ObservableList<?> rows) {
        var tab = new Tab("", table);
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("intake.tab", messages.text(titleKey), rows.size()), rows));
        return tab;
    }

    private <R> TableView<R> table(String id, String nameKey, String emptyKey, ObservableList<R> rows) {
        var table = new TableView<R>();
        table.setId(id);
        table.setAccessibleText(messages.text(nameKey));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text(emptyKey)));
        Tables.fill(table, rows);
        return table;
    }

    private TableView<RejectedRow> rejected() {
        var table = table("import-rejected", "intake.rejected-rows", "intake.nothing-rejected", model.rejected());
        table.getColumns().add(Tables.column(messages.text("intake.column.file"), RejectedRow::file));
        table.getColumns().add(Tables.column(messages.text("intake.column.sheet"), RejectedRow::sheet));
        table.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.row"),
                        row -> row.rejection().row()));
        table.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.column"),
                        row -> row.rejection().column()));
        table.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.value"),
                        row -> row.rejection().value()));
        var reason = Tables.<RejectedRow, String>column(
                messages.text("intake.column.reason"),
                row -> messages.text(
                        row.rejection().reasonKey(), row.rejection().facts().toArray()));
        reason.setPrefWidth(REASON_WIDTH);
        table.getColumns().add(reason);
        return table;
    }

    private TableView<NoticeRow> notices() {
        var table = table("import-notices", "intake.notices", "intake.nothing-to-note", model.notices());
        table.getColumns().add(Tables.column(messages.text("intake.column.file"), NoticeRow::file));
        table.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.row"),
                        row -> row.notice().row() == 0 ? null : row.notice().row()));
        var text = Tables.<NoticeRow, String>column(
                messages.text("intake.column.note"),
                row -> messages.text(row.notice().key(), row.notice().facts().toArray()));
        text.setPrefWidth(REASON_WIDTH * 2);
        table.getColumns().add(text);
        return table;
    }

    private TableView<ArticleMatch> matches() {
        var table = table("import-matches", "intake.matches", "intake.no-matches", model.matches());
        var title = Tables.<ArticleMatch, String>column(messages.text("intake.column.article"), ArticleMatch::title);
        title.setPrefWidth(320);
        table.getColumns().add(title);
        table.getColumns()
                .add(Tables.column(
                        messages.text("intake.column.day"),
                        m -> m.at().toLocalDate().toString()));
        table.getColumns().add(Tables.column(messages.text("intake.column.confidence"), this::confidence));
        var choice = Tables.<ArticleMatch, ArticleMatch>column(messages.text("intake.column.post"), m -> m);
        choice.setPrefWidth(REASON_WIDTH);
        choice.setCellFactory(_ -> new MatchCell());
        table.getColumns().add(choice);
        return table;
    }

    private @Nullable String confidence(ArticleMatch match) {
        return messages.text(match.candidates().getFirst().confidence().messageKey());
    }

    /// Which post the article is.
    private final class MatchCell extends TableCell<ArticleMatch, ArticleMatch> {

        private static final long NONE = 0;

        private final ComboBox<Long> choice = new ComboBox<>();
        private boolean isFilling;

        MatchCell() {
            choice.setAccessibleText(messages.text("intake.column.post"));
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setCellFactory(_ -> new CandidateCell());
            choice.setButtonCell(new CandidateCell());
            choice.valueProperty().addListener((_, _, publication) -> {
                var match = getItem();
                if (!isFilling && publication != null && match != null) {
                    model.match(match, publication);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ArticleMatch match, boolean empty) {
            super.updateItem(match, empty);
            if (match == null || empty) {
                setGraphic(null);
                return;
            }
            isFilling = true;
            var items = new ArrayList<Long>();
            match.candidates().forEach(c -> items.add(c.publication()));
            items.add(NONE);
            choice.getItems().setAll(items);
            choice.setValue(match.chosen());
            isFilling = false;
            choice.setId("import-match-" + getIndex());
            setGraphic(choice);
        }

        private final class CandidateCell extends ListCell<Long> {
            @Override
            protected void updateItem(@Nullable Long publication, boolean empty) {
                super.updateItem(publication, empty);
                var match = MatchCell.this.getItem();
                setText(match == null || publication == null || empty ? undecided(match) : named(match, publication));
            }

            private String undecided(@Nullable ArticleMatch match) {
                return match == null || !match.doubtful() ? "" : messages.text("intake.match.undecided");
            }

            private String named(ArticleMatch match, long publication) {
                return match.candidates().stream()
                        .filter(c -> c.publication() == publication)
                        .map(this::words)
                        .findFirst()
                        .orElse(messages.text("intake.match.none"));
            }

            private String words(Candidate candidate) {
                return messages.text(
                        "intake.match.post",
                        candidate.title(),
                        candidate.at().toLocalDate().toString(),
                        messages.text(candidate.confidence().messageKey()));
            }
        }
    }
}
