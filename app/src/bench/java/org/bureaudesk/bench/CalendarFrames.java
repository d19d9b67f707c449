package org.bureaudesk.bench;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.bureaudesk.calendar.screen.CalendarFeature;
import org.bureaudesk.house.House;

/// What switching months costs the thread of the window, which must stay free to answer.
final class CalendarFrames {

    private static final int SWITCHES = 60;
    private static final int WARM_UP = 20;

    private CalendarFrames() {}

    static void report(House house) throws Exception {
        var desk = DeskProbe.open(house);
        desk.until(() -> desk.go(CalendarFeature.ID, null), scene -> scene.lookup("#calendar-month .tile") != null);
        turn(desk, WARM_UP);
        var busy = desk.during(() -> turn(desk, SWITCHES));
        System.out.printf("   %d switches of the month: %s%n", SWITCHES, busy);
    }

    private static void turn(DeskProbe desk, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Platform.runLater(() -> desk.node("#calendar-back", Button.class).fire());
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
