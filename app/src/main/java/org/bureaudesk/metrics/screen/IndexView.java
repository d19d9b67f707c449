package org.bureaudesk.metrics.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.metrics.AccountIndex;
import org.bureaudesk.metrics.IndexWords;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.ExportButton;
import org.jspecify.annotations.Nullable;

/// The indices as a tree, each line with its input, reference, weight and sources; the picked line can be changed.
final class IndexView implements View {

    private final IndexViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TreeTableView<IndexNode> tree = new TreeTableView<>();
    private final Label head = new Label();
    private final Label formulas = new Label();
    private final VBox root = new VBox();

    /// @param onSource shows the articles of a file
    IndexView(IndexViewModel model, Screens screens, Consumer<String> onSource) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        build(new IndexLineView(
                model, messages, onSource, file -> screens.navigator().go("intake", file)));
        model.indexProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    private void build(IndexLineView line) {
        head.setId("index-head");
        head.getStyleClass().add("strong");
        var own = new Label(messages.text("metrics.index.own-words"));
        own.setId("index-own-words");
        own.getStyleClass().add("index-own-words");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = new ExportButton(
                screens,
                "index-export",
                () -> model.prepareExport(messages),
                (file, progress) -> model.writeTo(file, messages, progress));
        var bar = new HBox(head, own, gap, export.node());
        bar.getStyleClass().add("filter-bar");
        tree.setId("index-tree");
        tree.setAccessibleText(messages.text("metrics.index.title"));
        tree.setShowRoot(false);
        tree.getStyleClass().add("index-tree");
        tree.setPlaceholder(MetricsView.placeholder(messages, "metrics.index.empty"));
        addColumns();
        tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> model.pickedProperty().set(item == null ? null : item.getValue()));
        formulas.setId("index-formulas");
        formulas.setWrapText(true);
        formulas.setMinHeight(Region.USE_PREF_SIZE);
        formulas.getStyleClass().addAll("muted", "small");
        VBox.setVgrow(tree, Priority.ALWAYS);
        var body = new HBox(tree, line.root());
        HBox.setHgrow(tree, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("index-body");
        root.getStyleClass().add("metrics-tab");
        root.getChildren().addAll(bar, body, formulas);
    }

    private void addColumns() {
        add("metrics.index.name", 292, n -> IndexWords.name(n, messages));
        add("metrics.index.input", 80, n -> number(n.input(), 2));
        add("metrics.index.reference", 76, n -> number(n.reference(), 0));
        add("metrics.index.weight", 54, n -> number(n.weight(), 2));
        add("metrics.index.share", 76, n -> number(n.share() * 100, 1) + "%");
        add("metrics.index.score", 62, this::score);
        add("metrics.index.basis", 96, n -> basis(n.id()));
        add("metrics.index.sources", 132, n -> sources(n.id()));
    }

    private void add(String key, double width, Function<IndexNode, String> words) {
        var column = new TreeTableColumn<IndexNode, String>(messages.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue().getValue())));
        column.setCellFactory(_ -> new WholeWordsCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        tree.getColumns().add(column);
    }

    private String score(IndexNode node) {
        return node.score() == null ? messages.text("metrics.index.uncounted") : number(node.score(), 2);
    }

    private String basis(String id) {
        var shown = model.indexProperty().get();
        return shown == null
                ? ""
                : shown.input(id)
                        .map(i -> messages.text(i.basis().messageKey()))
                        .orElse("");
    }

    private String sources(String id) {
        var shown = model.indexProperty().get();
        return shown == null
                ? ""
                : shown.input(id).map(i -> IndexWords.sources(i, messages)).orElse("");
    }

    static String number(@Nullable Double value, int places) {
        return value == null
                ? ""
                : new BigDecimal(value)
                        .setScale(places, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private void show(@Nullable AccountIndex index) {
        var top = new TreeItem<IndexNode>();
        if (index != null) {
            index.all().forEach(node -> top.getChildren().add(item(node)));
            head.setText(messages.text(
                    "metrics.index.head",
                    index.account().name(),
                    index.period().from(),
                    index.period().to()));
            formulas.setText(formulas(index));
        }
        var picked = model.pickedProperty().get();
        tree.setRoot(top);
        select(top, picked);
    }

    private void select(TreeItem<IndexNode> item, @Nullable IndexNode picked) {
        if (picked != null && item.getValue() != null && item.getValue().id().equals(picked.id())) {
            tree.getSelectionModel().select(item);
        }
        item.getChildren().forEach(child -> select(child, picked));
    }

    private static TreeItem<IndexNode> item(IndexNode node) {
        var item = new TreeItem<>(node);
        item.setExpanded(true);
        node.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private String formulas(AccountIndex index) {
        var scheme = index.scheme();
        var words = messages.text(
                "metrics.index.formula",
                scheme.title(),
                scheme.version(),
                scheme.source(),
                index.own().isEmpty()
                        ? messages.text("metrics.index.shipped")
                        : messages.text("metrics.index.changed", index.own().size()));
        if (index.wci() != null) {
            words += "\n"
                    + messages.text(
                            "metrics.index.formula-wci",
                            scheme.wci().version(),
                            scheme.wci().source());
            words += index.countsPeople() ? messages.text("metrics.index.people") : "";
        }
        if (index.bci() != null) {
            words += "\n"
                    + messages.text(
                            "metrics.index.formula-bci",
                            scheme.bci().version(),
                            scheme.bci().source());
        }
        return words;
    }
}
