package org.bureaudesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is gone takes its house and every room it showed with it.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
class ClosedWindowGuiTest {

    private static final int MOST_COLLECTIONS = 50;
    private static final int ALL = 100;

    /// A way a window comes to its end, under its name.
    ///
    /// @param rooms how many were looked at before
    record End(String name, int rooms, Consumer<Stage> way) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<End> ends() {
        return Stream.of(
                new End(
                        "closed by the user",
                        ALL,
                        s -> s.fireEvent(new WindowEvent(s, WindowEvent.WINDOW_CLOSE_REQUEST))),
                new End("hidden", 1, Stage::hide),
                new End("showing something else", 1, s -> s.setScene(new Scene(new StackPane()))));
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void nothingOfItIsKept(End end, FxRobot robot) throws InterruptedException {
        var kept = opened(robot, end);

        for (int i = 0; i < MOST_COLLECTIONS && kept.stream().anyMatch(k -> k.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(kept).extracting(WeakReference::get).containsOnlyNulls();
    }

    /// Nothing on the stack of the test itself may hold what it asks for.
    private List<WeakReference<Object>> opened(FxRobot robot, End end) {
        var window = new Window[1];
        robot.interact(() -> window[0] = Window.open(folder));
        window[0].rooms().stream().limit(end.rooms).forEach(room -> {
            robot.interact(room::fire);
            ShellStage.await(() -> window[0].shell.tasks().isIdle());
        });
        var engine =
                new WeakReference<Object>(window[0].house.lexicon().service().engine());
        robot.interact(() -> end.way.accept(window[0].stage));
        robot.interact(window[0].stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        Thread.setDefaultUncaughtExceptionHandler(null); // the next window puts its own there
        var kept = List.of(
                new WeakReference<Object>(window[0].shell),
                new WeakReference<Object>(window[0].shell.screens()),
                engine,
                new WeakReference<Object>(window[0].house));
        window[0] = null;
        return kept;
    }

    private record Window(Stage stage, House house, Shell shell) {

        static Window open(Path folder) {
            var stage = new Stage();
            var house = TestHouse.open(folder);
            var shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
            return new Window(stage, house, shell);
        }

        List<Button> rooms() {
            return shell.scene().getRoot().lookupAll(".nav").stream()
                    .map(Button.class::cast)
                    .toList();
        }
    }
}
