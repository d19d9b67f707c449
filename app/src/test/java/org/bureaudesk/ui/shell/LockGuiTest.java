package org.bureaudesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bureaudesk.house.TestHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// When the window was last touched.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
class LockGuiTest {

    private final AtomicInteger looks = new AtomicInteger();

    @SuppressWarnings("NullAway.Init") // set by @Start
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        stage.setScene(new Scene(new StackPane(), 300, 200));
        var _ = new Lock(stage.getScene(), new CountingClock(), new Overlay());
        stage.show();
    }

    @Test
    void aPopupShownAHundredTimesIsWatchedOnce(FxRobot robot) {
        var popup = new Tooltip("提示");
        robot.interact(() -> {
            for (int i = 0; i < 100; i++) {
                popup.show(stage);
                popup.hide();
            }
            popup.show(stage);
            looks.set(0);
            Event.fireEvent(popup, new InputEvent(InputEvent.ANY));
            popup.hide();
        });

        assertThat(looks.get()).isEqualTo(1);
    }

    /// Knows how often it was looked at.
    private final class CountingClock extends Clock {

        @Override
        public Instant instant() {
            looks.incrementAndGet();
            return TestHouse.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return TestHouse.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
