package org.bureaudesk.follower.download;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.account.Account;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;
import org.bureaudesk.ui.form.ExportButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The downloads of an application: an entry line, one curve for each store, and every count with its source.
final class DownloadView implements View {

    private static final double CHART_HEIGHT = 220;

    private final DownloadViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TableView<DownloadRow> table = new TableView<>();
    private final CategoryAxis days = new CategoryAxis();
    private final LineChart<String, Number> chart = new LineChart<>(days, new NumberAxis());
    private final VBox root = new VBox();

    DownloadView(DownloadViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        buildTable();
        chart.setId("download-chart");
        chart.setAnimated(false);
        chart.setPrefHeight(CHART_HEIGHT);
        chart.setMinHeight(CHART_HEIGHT);
        chart.setVisible(false);
        chart.setManaged(false);
        chart.setAccessibleText(messages.text("follower.download.title"));
        model.rows().addListener((ListChangeListener<DownloadRow>) _ -> draw());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setId("downloads");
        root.getStyleClass().add("page");
        root.getChildren().addAll(bar(), entry(), fault(), chart, table);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reloadAccounts();
    }

    private Node bar() {
        var accounts = new ComboBox<>(model.accounts());
        accounts.setId("download-account");
        accounts.setAccessibleText(messages.text("follower.column.account"));
        accounts.setConverter(new AccountName());
        accounts.valueProperty().bindBidirectional(model.accountProperty());
        var none = new Label(messages.text("follower.download.no-app"));
        none.setId("download-no-app");
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(Bindings.isEmpty(model.accounts()));
        none.managedProperty().bind(none.visibleProperty());
        accounts.visibleProperty().bind(none.visibleProperty().not());
        accounts.managedProperty().bind(accounts.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = new Button(messages.text("follower.download.remove"), new FontIcon("fth-trash-2"));
        remove.setId("download-remove");
        var chosen = table.getSelectionModel().selectedItemProperty();
        remove.disableProperty().bind(chosen.isNull());
        remove.setOnAction(_ -> model.remove(chosen.get()));
        var export = new ExportButton(
                screens,
                "download-export",
                () -> model.prepareExport(messages.text("follower.download.title")),
                model::writeTo);
        var bar = new HBox(accounts, none, gap, remove, export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Node entry() {
        var day = new DateField(messages, screens.clock());
        day.node().setId("download-day");
        day.node().setAccessibleText(messages.text("follower.column.day"));
        day.valueProperty().set(model.today());
        var store = new ComboBox<>(model.stores());
        store.setId("download-store");
        store.setEditable(true);
        store.setPromptText(messages.text("follower.download.store"));
        store.setAccessibleText(messages.text("follower.download.store"));
        var total = new TextField();
        total.setId("download-total");
        total.setPromptText(messages.text("follower.download.total"));
        total.setAccessibleText(messages.text("follower.download.total"));
        var save = new Button(messages.text("follower.download.save"), new FontIcon("fth-check"));
        save.setId("download-save");
        save.getStyleClass().add("accent");
        Runnable enter = () -> {
            if (day.commit()) {
                model.enter(day.valueProperty().get(), typed(store), total.getText(), total::clear);
            }
        };
        save.setOnAction(_ -> enter.run());
        total.setOnAction(_ -> enter.run());
        var line = new HBox(day.node(), store, total, save);
        line.getStyleClass().add("filter-bar");
        line.disableProperty().bind(Bindings.isEmpty(model.accounts()));
        return line;
    }

    private static String typed(ComboBox<String> store) {
        var text = store.getEditor().getText();
        return text == null ? "" : text;
    }

    private Node fault() {
        var fault = new Label();
        fault.setId("download-fault");
        fault.getStyleClass().add("form-fault");
        fault.textProperty().bind(model.faultKeyProperty().map(key -> key.isEmpty() ? "" : messages.text(key)));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        return fault;
    }

    private void buildTable() {
        table.setId("download-table");
        table.setAccessibleText(messages.text("follower.download.title"));
        table.setPlaceholder(new Label(messages.text("follower.download.empty")));
        table.visibleProperty().bind(Bindings.isNotEmpty(model.accounts()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(Tables.column(
                        messages.text("follower.column.day"),
                        row -> row.download().day()));
        table.getColumns()
                .add(Tables.column(
                        messages.text("follower.download.store"),
                        row -> row.download().store()));
        table.getColumns()
                .add(Tables.column(
                        messages.text("follower.download.total"),
                        row -> row.download().total()));
        table.getColumns().add(Tables.column(messages.text("follower.download.grown"), DownloadRow::grown));
        table.getColumns()
                .add(Tables.column(
                        messages.text("follower.column.source"),
                        row -> row.download().source().isEmpty()
                                ? messages.text("follower.source.hand")
                                : row.download().source()));
        Tables.fill(table, model.rows());
    }

    private void draw() {
        Map<String, XYChart.Series<String, Number>> series = new LinkedHashMap<>();
        var oldestFirst = model.rows().reversed();
        days.getCategories()
                .setAll(oldestFirst.stream()
                        .map(row -> row.download().day().toString())
                        .distinct()
                        .toList());
        for (var row : oldestFirst) {
            var download = row.download();
            var line = series.computeIfAbsent(download.store(), name -> {
                var made = new XYChart.Series<String, Number>();
                made.setName(name);
                return made;
            });
            line.getData().add(new XYChart.Data<>(download.day().toString(), download.total()));
        }
        chart.getData().setAll(series.values());
        chart.setVisible(!series.isEmpty()); // an empty picture says nothing
        chart.setManaged(chart.isVisible());
    }

    private static final class AccountName extends StringConverter<@Nullable Account> {
        @Override
        public String toString(@Nullable Account account) {
            return account == null ? "" : account.name();
        }

        @Override
        public @Nullable Account fromString(String name) {
            return null; // never typed
        }
    }
}
