package org.bureaudesk.today;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.bureaudesk.post.Publication;
import org.bureaudesk.text.Messages;
import org.bureaudesk.today.work.WorkWords;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first screen: alerts, this month's activity, what waits, what is missing.
final class TodayView implements View {

    private static final int MOST_LINES = 6;
    private static final Duration LOOK_AT_THE_CLOCK = Duration.minutes(1);
    private final TodayViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final TodayWords words;
    private final WorkWords work;
    private final TodayRoutes routes;
    private final ActivityView activity;
    private final VBox waiting = card("today-waiting");
    private final VBox missing = card("today-missing");
    private final HBox demoLine = new HBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final StackPane root = new StackPane();

    TodayView(TodayViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        messages = screens.messages();
        words = new TodayWords(messages);
        work = new WorkWords(messages);
        routes = new TodayRoutes(screens.navigator(), this::importHolidays);
        activity = new ActivityView(messages, words);
        build();
        model.board().subscribe(board -> show(board));
        model.coming().addListener((ListChangeListener<Publication.Awaited>) _ -> showWaiting());
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.tick();
    }

    private void build() {
        root.setId("today-page");
        page.getStyleClass().add("page");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        HBox.setHgrow(waiting, Priority.ALWAYS);
        waiting.setPrefWidth(650);
        missing.setPrefWidth(470);
        var below = new HBox(waiting, missing);
        below.getStyleClass().add("today-below");
        page.getChildren()
                .addAll(new AlertsView(model, messages, words, routes::help).root(), activity.root(), below, demoLine);
        buildDemoLine();
        var clock = new Timeline(new KeyFrame(LOOK_AT_THE_CLOCK, _ -> model.tick()));
        clock.setCycleCount(Timeline.INDEFINITE);
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(
                        shown -> { // a running one would keep a closed window in memory
                            if (shown) {
                                clock.play();
                            } else {
                                clock.stop();
                            }
                        });
    }

    private void buildDemoLine() {
        var words = new Label(messages.text("today.demo.present"), new FontIcon("fth-info"));
        words.getStyleClass().addAll("muted", "small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = new Button(messages.text("today.demo.remove"));
        remove.setId("demo-remove");
        remove.setOnAction(_ -> removeDemo());
        demoLine.getStyleClass().add("today-demo");
        demoLine.getChildren().addAll(words, space, remove);
        demoLine.visibleProperty().bind(model.demoPresent());
        demoLine.managedProperty().bind(model.demoPresent());
    }

    private void removeDemo() {
        if (screens.dialogs().confirm("today.demo.remove", "today.demo.sure", "today.demo.remove")) {
            model.removeDemo();
        }
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            return;
        }
        if (board.accounts().isEmpty()) {
            root.getChildren().setAll(empty());
            return;
        }
        activity.show(board);
        showWaiting();
        showMissing(board.missing());
        root.getChildren().setAll(scroll);
    }

    private void showWaiting() {
        fill(waiting, "today.waiting.title");
        var coming = List.copyOf(model.coming());
        if (!coming.isEmpty()) {
            var line = new LineCell(
                    "waiting-planned",
                    "fth-send",
                    words.coming(coming),
                    words.planned(coming.getFirst()),
                    () -> routes.register(coming));
            waiting.getChildren().add(line.root());
        }
        var board = model.board().get();
        if (board != null) {
            for (var item : work.lines(model.work().get(), board.on())) {
                var line = new LineCell(item.id(), item.icon(), item.title(), item.detail(), () -> routes.open(item));
                waiting.getChildren().add(line.root());
            }
        }
        for (var item : model.waiting()) {
            var id = "waiting-" + item.kind().code();
            var line = new LineCell(
                    id,
                    LineCell.icon(item.kind()),
                    words.title(item),
                    words.detail(item),
                    () -> routes.open(item.first()));
            waiting.getChildren().add(line.root());
        }
        if (waiting.getChildren().size() == 1) { // the title alone
            waiting.getChildren().add(nothing("today.waiting.none"));
        }
    }

    private void showMissing(List<MissingRecords> records) {
        fill(missing, "today.missing.heading");
        for (int i = 0; i < Math.min(MOST_LINES, records.size()); i++) {
            var item = records.get(i);
            var line = new LineCell(
                    "missing-" + i, "fth-download", words.title(item), words.detail(item), () -> routes.open(item));
            missing.getChildren().add(line.root());
        }
        if (records.isEmpty()) {
            missing.getChildren().add(nothing("today.missing.none"));
        } else if (records.size() > MOST_LINES) {
            var rest = new Label(messages.text("today.missing.rest", records.size() - MOST_LINES));
            rest.getStyleClass().addAll("muted", "small");
            missing.getChildren().add(rest);
        }
    }

    private void fill(VBox card, String titleKey) {
        var title = new Label(messages.text(titleKey));
        title.getStyleClass().add("card-title");
        card.getChildren().setAll(title);
    }

    private Node nothing(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().addAll("muted", "today-nothing");
        return label;
    }

    private Node empty() {
        return new EmptyState("fth-sun", messages.text("today.empty"))
                .with("today-new-account", messages.text("today.empty.account"), routes::newAccount)
                .with("today-import", messages.text("today.empty.import"), this::importFiles)
                .with("today-demo", messages.text("today.empty.demo"), model::loadDemo)
                .root();
    }

    private void importFiles() {
        var files = screens.dialogs().chooseOpen("today.empty.import", "xlsx", "xls", "csv", "json");
        if (!files.isEmpty()) {
            routes.intake(files);
        }
    }

    private void importHolidays() {
        screens.dialogs().chooseOpen("today.holidays.choose", "json").stream()
                .findFirst()
                .ifPresent(file ->
                        model.importHolidays(file, year -> screens.dialogs().notice("today.holidays.imported", year)));
    }

    private static VBox card(String id) {
        var card = new VBox();
        card.setId(id);
        card.getStyleClass().addAll("card", "today-card");
        return card;
    }
}
