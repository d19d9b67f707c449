package org.bureaudesk.quota.screen;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.quota.Comparison;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;

/// The rule simulator: on the left the rules to suppose, on the right what they would have said, beside what
/// holds now.
final class SimulatorView implements View {

    private final SimulatorViewModel model;
    private final Messages messages;
    private final QuotaWords words;
    private final VBox packs = new VBox();
    private final Label summary = new Label();
    private final TableView<Comparison.Pair> table = new TableView<>();
    private final Label now = new Label();
    private final Label then = new Label();
    private final HBox root = new HBox();
    private @Nullable AccountId shown;

    SimulatorView(SimulatorViewModel model, Screens screens, QuotaWords words) {
        this.model = model;
        this.messages = screens.messages();
        this.words = words;
        var right = right();
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "simulator");
        root.getChildren().addAll(left(), right);
        model.packs().addListener((ListChangeListener<RulePack>) _ -> showPacks());
        model.resultProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        if (model.packs().isEmpty()) {
            model.reset();
        }
    }

    private Node left() {
        packs.getStyleClass().add("simulator-packs");
        var reset = new Button(messages.text("quota.simulator.reset"));
        reset.setId("simulator-reset");
        reset.setOnAction(_ -> model.reset());
        var unsaved = new Label(messages.text("quota.simulator.unsaved"));
        unsaved.setWrapText(true);
        unsaved.getStyleClass().addAll("muted", "small");
        var form = new VBox(
                heading("quota.simulator.packs"),
                packs,
                heading("quota.simulator.limits"),
                field("simulator-limit", "quota.simulator.limit", model.limit()),
                field("simulator-threshold", "quota.simulator.threshold", model.threshold()),
                field("simulator-weekly", "quota.simulator.weekly", model.weekly()),
                reset,
                unsaved);
        form.getStyleClass().add("simulator-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "simulator-side");
        return scroll;
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().add("card-title");
        return heading;
    }

    private Node field(String id, String key, SimulatorViewModel.Typed typed) {
        var caption = new Label(messages.text(key));
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.text(key));
        field.setPromptText(messages.text("quota.simulator.as-packs"));
        field.textProperty().bindBidirectional(typed.text());
        caption.setLabelFor(field);
        var fault = new Label();
        fault.setId(id + "-fault");
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        typed.fault().subscribe(k -> fault.setText(k.isEmpty() ? "" : messages.text(k)));
        return new VBox(caption, field, fault);
    }

    private void showPacks() {
        packs.getChildren().setAll(model.packs().stream().map(this::pack).toList());
    }

    private Node pack(RulePack pack) {
        var name = SimulatorViewModel.nameOf(pack);
        var box = new CheckBox(pack.title());
        box.setId("simulator-pack-" + pack.id());
        box.setWrapText(true);
        box.setTooltip(new Tooltip(pack.note().isEmpty() ? pack.source() : pack.note()));
        box.setSelected(model.chosen().contains(name));
        box.selectedProperty().subscribe((_, wanted) -> {
            if (wanted) {
                model.chosen().add(name);
            } else {
                model.chosen().remove(name);
            }
        });
        model.chosen().addListener((SetChangeListener<String>)
                _ -> box.setSelected(model.chosen().contains(name)));
        return box;
    }

    private VBox right() {
        var period = new PeriodBarView("simulator-period", model.period(), messages);
        summary.setId("simulator-summary");
        summary.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(period.root(), gap, summary);
        bar.getStyleClass().add("filter-bar");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        var details = new HBox(
                details("quota.simulator.now", now, "simulator-now"),
                details("quota.simulator.then", then, "simulator-then"));
        details.getStyleClass().add("simulator-details");
        var right = new VBox(bar, table, details);
        right.getStyleClass().add("simulator-result");
        return right;
    }

    private Node details(String key, Label text, String id) {
        text.setId(id);
        text.setWrapText(true);
        var scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        var box = new VBox(heading(key), scroll);
        box.getStyleClass().add("card");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void buildTable() {
        table.setId("simulator-table");
        table.setAccessibleText(messages.text("quota.simulator.table"));
        var none = new Label(messages.text("quota.empty"));
        none.getStyleClass().add("empty-text");
        table.setPlaceholder(none);
        table.setMinHeight(120);
        add("account", 206, pair -> words.account(pair.account()));
        add("now", 84, pair -> words.verdict(pair.now()));
        add("then", 84, pair -> words.verdict(pair.then()));
        add(
                "change",
                108,
                pair -> messages.text(
                        !pair.differs()
                                ? "quota.change.none"
                                : pair.then().passes() ? "quota.change.better" : "quota.change.worse"));
        add("violation", 92, both(a -> a.gap().daysInViolation()));
        add("gaps", 62, both(a -> a.gap().overruns().size()));
        add("low-months", 78, both(a -> a.lowMonths().size()));
        add("short-weeks", 66, both(a -> a.shortWeeks().size()));
        add("topics", 60, both(a -> a.missingTopics().size()));
        Tables.fill(table, model.pairs());
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    }

    /// 3 → 12.
    private Function<Comparison.Pair, String> both(Function<Assessment, Integer> figure) {
        return pair -> messages.text("quota.both", figure.apply(pair.now()), figure.apply(pair.then()));
    }

    private void add(String key, double width, Function<Comparison.Pair, @Nullable String> value) {
        var column = Tables.column(messages.text("quota.column." + key), value);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void tell(Comparison.@Nullable Pair pair) {
        shown = pair == null ? shown : pair.account().id();
        now.setText(pair == null ? messages.text("quota.simulator.hint") : words.shortfalls(pair.now()));
        then.setText(pair == null ? messages.text("quota.simulator.hint") : words.shortfalls(pair.then()));
    }

    private void show(@Nullable Comparison comparison) {
        if (comparison != null) {
            summary.setText(messages.text(
                    "quota.simulator.summary",
                    comparison.now().size(),
                    comparison.failingNow(),
                    comparison.failingThen()));
            table.getItems().stream()
                    .filter(pair -> pair.account().id().equals(shown))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select); // new answers, the same account
        }
    }
}
