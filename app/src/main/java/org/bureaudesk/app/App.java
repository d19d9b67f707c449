package org.bureaudesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.bureaudesk.audit.screen.AuditScreenFeature;
import org.bureaudesk.house.House;
import org.bureaudesk.staff.screen.DeskFeature;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.storage.SharedFolders;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.FxTasks;
import org.bureaudesk.ui.shell.Shell;
import org.bureaudesk.welcome.WelcomeFeature;

/// The program with its window: opens the workspace, hangs the rooms in, closes everything again. FX thread only.
public final class App {

    private static final Duration LOOK_FOR_CALLS = Duration.ofSeconds(1);

    private static final Duration LOOK_FOR_IDLENESS = Duration.ofSeconds(10);

    private final Stage stage;
    private final Messages messages;
    private final Clock clock;
    private final boolean exitsWithLastWindow = Platform.isImplicitExit();
    private Optional<Waiting> waiting = Optional.empty();

    public App(Stage stage, Messages messages, Clock clock) {
        this.stage = stage;
        this.messages = messages;
        this.clock = clock;
    }

    /// Begins to open the workspace in `folder`, off the FX thread; the toolkit need not have started yet.
    public static CompletableFuture<House> open(Path folder, Clock clock) {
        return FxTasks.ahead(() -> {
            var house = House.open(folder, clock);
            house.staff().signIn().begin();
            return house;
        });
    }

    /// Shows the window as soon as `opening` is done, or why it cannot be and a way on.
    public void show(CompletableFuture<House> opening) {
        var _ = opening.whenComplete((house, failure) -> FxTasks.onFxThread(() -> {
            waiting.ifPresent(Waiting::hide);
            if (failure == null) {
                live(house);
                Platform.setImplicitExit(exitsWithLastWindow);
            } else {
                goOn(failure);
            }
        }));
    }

    /// Between the question and the window there is none open, and that must not end the program.
    private void goOn(Throwable failure) {
        Platform.setImplicitExit(false);
        new OpenFailure(stage, messages).ask(failure).ifPresentOrElse(this::openAgain, Platform::exit);
    }

    void openAgain(Path folder) {
        var shown = new Waiting(messages);
        shown.show();
        waiting = Optional.of(shown);
        show(open(folder, clock));
    }

    /// @return the window, for tests and pictures
    public Shell live(House house) {
        var remembered = house.workspace().folder().resolve("window.properties");
        var shell = new Shell(stage, messages, clock, house.history(), remembered);
        var settings = house.settings();
        shell.wear(settings.get());
        settings.onChange(() -> shell.screens().tasks().later(() -> shell.wear(settings.get())));
        var backups = new Backups(house.workspace(), clock);
        backups.onMade(house::backedUp);
        shell.onExport(house::exported);
        var desk = new DeskFeature(house.staff(), shell.screens());
        shell.desk(desk.person(), desk.signIn());
        shell.searchWith(RoomList.search(house, shell.screens()));
        shell.panel(close -> RoomList.release(house, shell.screens(), close));
        shell.open(
                RoomList.above(house, shell.screens()),
                RoomList.below(house, shell.screens(), backups),
                List.of(desk.screen(), new AuditScreenFeature(house.audit().service()).screen(shell.screens())));
        desk.onLock(shell::lock);
        shell.tasks()
                .every(
                        LOOK_FOR_IDLENESS,
                        () -> shell.screens().tasks().later(() -> desk.lockIfIdle(shell.idleMinutes())));
        tellBackups(backups, shell);
        shell.onClosed(house::close);
        shell.tasks().every(LOOK_FOR_CALLS, () -> {
            if (house.workspace().lock().wasCalled()) {
                shell.screens().tasks().later(shell::toFront);
            }
        });
        warnOfSharing(house, shell);
        welcome(house, shell);
        house.workspace()
                .restored()
                .ifPresent(done ->
                        shell.warn("preferences.restore.done", done.backup().getFileName()));
        warmUp(house, shell);
        return shell;
    }

    /// So that the first draft is checked as quickly as the second.
    private static void warmUp(House house, Shell shell) {
        shell.screens().tasks().load(house.lexicon().service()::engine, _ -> {}, () -> {});
    }

    private static void tellBackups(Backups backups, Shell shell) {
        var tasks = shell.screens().tasks();
        Runnable look = () -> tasks.load(backups::last, last -> last.ifPresent(shell::backedUp), () -> {});
        backups.onChange(() -> tasks.later(look));
        look.run();
    }

    private static void warnOfSharing(House house, Shell shell) {
        var folder = house.workspace().folder();
        shell.screens()
                .tasks()
                .load(
                        () -> SharedFolders.known().warningFor(folder),
                        found -> found.ifPresent(key -> shell.warn(key, folder)),
                        () -> {});
    }

    private static void welcome(House house, Shell shell) {
        var welcome = new WelcomeFeature(
                house.settings(), house.accounts().service(), house.demo().service());
        shell.screens()
                .tasks()
                .load(
                        welcome::isFirstRun,
                        first -> {
                            if (first) {
                                shell.openPanel(welcome.screen(shell.screens(), shell::closePanel));
                            }
                        },
                        () -> {});
    }
}
