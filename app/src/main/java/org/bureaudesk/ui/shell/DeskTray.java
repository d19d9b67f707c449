package org.bureaudesk.ui.shell;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// Lets the desktop say something from its tray (系统通知区). Loads the older toolkit, so it is asked for only when there is
/// something to say, never on the FX thread; a desktop without a tray says nothing.
final class DeskTray {

    private static final Duration STAYS = Duration.ofSeconds(12);

    private DeskTray() {}

    /// Blocks until the word has been seen for a while. Whether there is a tray.
    static boolean say(String title, String words) throws InterruptedException {
        if (!isPossible(System.getProperty("os.name", ""))) {
            return false;
        }
        var size = SystemTray.getSystemTray().getTrayIconSize();
        var icon = new TrayIcon(picture(Math.max(1, size.width), Math.max(1, size.height)), title);
        icon.setImageAutoSize(true);
        try {
            SystemTray.getSystemTray().add(icon);
        } catch (AWTException e) { // the tray went away: the window says it all the same
            LoggerFactory.getLogger(DeskTray.class).info("No tray", e);
            return false;
        }
        try {
            icon.displayMessage(title, words, TrayIcon.MessageType.WARNING);
            Thread.sleep(STAYS);
        } finally {
            SystemTray.getSystemTray().remove(icon); // an icon left behind would keep the program alive
        }
        return true;
    }

    /// On a Mac both toolkits want the first thread, and only one can have it.
    static boolean isPossible(String system) {
        return !system.toLowerCase(Locale.ROOT).contains("mac")
                && !GraphicsEnvironment.isHeadless()
                && SystemTray.isSupported();
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return picture;
    }
}
