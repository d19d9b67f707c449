package org.bureaudesk.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ChoiceGate;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.FxTasks;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The main window: puts its parts together, lends rooms what they are built with, then shows them. FX thread only.
public final class Shell {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Stage stage;
    private final Messages messages;
    private final Overlay overlay = new Overlay();
    private final FxTasks tasks;
    private final WindowMemory memory;
    private final Look look;
    private final Rooms rooms;
    private final Rail rail;
    private final TopBar top;
    private final StatusLine status;
    private final UndoViewModel undo;
    private final ErrorNet net;
    private final ProgressCards cards;
    private final VBox head = new VBox();
    private final Panel search;
    private final Panel front;
    private final Map<String, Panel> panels = new HashMap<>();
    private final Shortcuts shortcuts;
    private final Screens screens;
    private final Lock lock;
    private final ChoiceGate choices;
    private final List<Consumer<Path>> exported = new CopyOnWriteArrayList<>();
    private final Signal closed = new Signal();
    private boolean ended;

    /// @param remembered the file that keeps where the window stood
    public Shell(Stage stage, Messages messages, Clock clock, History history, Path remembered) {
        this.stage = stage;
        this.messages = messages;
        var scene = new Scene(overlay.root());
        net = new ErrorNet(messages, () -> stage.isShowing() ? stage : null, overlay::notice);
        Thread.setDefaultUncaughtExceptionHandler(net);
        cards = new ProgressCards(messages, overlay);
        tasks = new FxTasks(net, cards);
        memory = new WindowMemory(remembered);
        look = new Look(scene);
        rooms = new Rooms(look);
        rail = new Rail(messages, rooms);
        undo = new UndoViewModel(history, tasks, messages);
        search = new Panel(look, true);
        front = new Panel(look, false);
        top = new TopBar(messages, clock, undo, search::open);
        status = new StatusLine(messages, clock, history, tasks);
        shortcuts = new Shortcuts(messages, scene);
        var dialogs = new FxDialogs(stage, messages, overlay, memory, tasks);
        choices = dialogs.gate();
        screens = new Screens(
                tasks, messages, clock, dialogs, this::go, history, file -> exported.forEach(e -> e.accept(file)));
        lock = new Lock(scene, clock, overlay);
        build(scene);
    }

    /// What rooms are built with.
    public Screens screens() {
        return screens;
    }

    /// For work that repeats, such as looking whether a second start asks for the window.
    public FxTasks tasks() {
        return tasks;
    }

    /// Takes the search, which opens over whatever is in front.
    public void searchWith(Feature feature) {
        search.holds(feature);
    }

    /// Takes a panel that any room may open by its name over whatever is in front.
    ///
    /// @param made builds it; takes what closes it
    public void panel(Function<Runnable, Feature> made) {
        var panel = new Panel(look, false);
        var feature = made.apply(panel::close);
        panel.holds(feature);
        panels.put(feature.id(), panel);
        overlay.lowPanel(panel.root());
    }

    /// Fills the window with rooms and shows it, the first of `above` in front.
    ///
    /// @param below rooms needed rarely, at the foot of the rail
    public void open(List<Feature> above, List<Feature> below) {
        open(above, below, List.of());
    }

    /// @param inner rooms that have no place in the rail, reached from others
    public void open(List<Feature> above, List<Feature> below, List<Feature> inner) {
        rooms.add(above);
        rooms.add(below);
        rooms.add(inner);
        rail.show(above, below);
        addKeys();
        Stream.concat(above.stream(), below.stream()).findFirst().ifPresent(first -> rooms.go(first.id(), null));
        memory.place(stage);
        stage.show();
        tasks.every(MINUTE, () -> tasks.later(top::refreshDay));
    }

    /// Puts a room over everything else until [#closePanel].
    public void openPanel(Feature feature) {
        front.holds(feature);
        front.open();
    }

    public void closePanel() {
        front.close();
    }

    /// Puts a lasting warning under the top bar, until the user has read it.
    public void warn(String messageKey, Object... facts) {
        var words = new Label(messages.text(messageKey, facts), new FontIcon("fth-alert-triangle"));
        words.setId("warning");
        words.setWrapText(true);
        var read = new Button(messages.text("shell.warning.close"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(words, gap, read);
        line.getStyleClass().addAll("alert-line", "amber", "window-warning");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(_ -> head.getChildren().remove(line));
        head.getChildren().add(line);
    }

    public void wear(Settings settings) {
        look.wear(settings.theme(), settings.textScale());
        rail.unitProperty().set(settings.unitName());
    }

    public void backedUp(LocalDateTime moment) {
        status.backedUp(moment);
    }

    /// Takes who hears of every table that is exported, off the FX thread.
    public void onExport(Consumer<Path> listener) {
        exported.add(listener);
    }

    /// Takes who is at the desk, for the top bar, and what lies over the window while it is locked.
    public void desk(View person, View signIn) {
        top.add(person.root());
        lock.holds(signIn);
    }

    /// Locks the window or opens it again; what is on it stays, and what was typed is brought to safety first.
    public void lock(boolean locked) {
        if (locked) {
            search.close();
            rooms.leave();
        }
        choices.lock(locked);
        lock.show(locked);
        choices.tell();
    }

    /// Whole minutes since the window was last touched.
    public long idleMinutes() {
        return lock.idleMinutes();
    }

    /// Brings the window before everything else on the screen.
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Takes the user to a room, as a click in the rail or a dropped file does.
    public void go(String feature, @org.jspecify.annotations.Nullable Object what) {
        if (lock.isOn()) {
            return;
        }
        search.close();
        var panel = panels.get(feature);
        if (panel == null) {
            rooms.go(feature, what);
        } else {
            panel.open(what);
        }
    }

    private void build(Scene scene) {
        var page = new BorderPane(rooms.root());
        head.getChildren().add(top.root());
        page.setTop(head);
        page.setBottom(status.root());
        var whole = new BorderPane(page);
        whole.setLeft(rail.root());
        whole.getStyleClass().add("desk");
        overlay.over(whole);
        overlay.panel(search.root());
        overlay.panel(front.root());
        overlay.panel(lock.root());
        shortcuts.sleepWhile(lock::isOn);
        rooms.current().subscribe(now -> {
            if (now != null) {
                top.show(messages.text(now.titleKey()));
            }
        });
        undo.outcome().subscribe(words -> {
            if (!words.isEmpty()) {
                overlay.notice(words);
            }
        });
        FileDrop.onto(scene, files -> go("intake", files));
        stage.setTitle(messages.text("shell.brand"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            if (!cards.isBusy() || mayCancel()) {
                close();
            }
        });
        stage.setOnHidden(_ -> end());
        scene.windowProperty().subscribe(window -> {
            if (window == null) { // the stage shows something else now
                end();
            }
        });
    }

    private void addKeys() {
        shortcuts.add(Shortcut.of("Ctrl+K", "shell.key.search", search::open));
        shortcuts.add(Shortcut.of("Ctrl+N", "shell.key.new-post", this::create));
        shortcuts.add(Shortcut.when("Ctrl+Z", "shell.key.undo", () -> !shortcuts.isTyping() && done(undo::undo)));
        shortcuts.add(Shortcut.when("Ctrl+Y", "shell.key.redo", () -> !shortcuts.isTyping() && done(undo::redo)));
        shortcuts.add(Shortcut.of("Alt+←", "shell.key.back", rooms::back));
        for (int i = 0; i < rail.keyed(); i++) {
            var index = i;
            shortcuts.addUnlisted(Shortcut.of("Ctrl+" + Rail.digit(i), "shell.key.rooms", () -> {
                search.close();
                rail.press(index);
            }));
        }
    }

    /// The room in front has the first say; otherwise it is a post.
    private void create() {
        if (!rooms.create()) {
            go("post", "new");
        }
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private boolean mayCancel() {
        return screens.dialogs().confirm("shell.busy.title", "shell.busy.question", "shell.busy.leave");
    }

    private void close() {
        cards.cancelAll();
        rooms.leave();
        panels.values().forEach(Panel::leave);
        memory.remember(stage);
        stage.hide();
        end();
    }

    /// Finishes what was begun, then lets go of all that outlives a window, so that nothing keeps this one in memory.
    private void end() {
        if (!ended) {
            ended = true;
            tasks.close();
            look.close();
            lock.close();
            closed.fire();
        }
    }

    /// Runs when the window has closed and everything begun is finished.
    public void onClosed(Runnable listener) {
        closed.listen(listener);
    }

    /// How many faults of the program reached the error net.
    public int faults() {
        return net.caught();
    }

    /// The window's scene, for tests and pictures.
    public Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }
}
