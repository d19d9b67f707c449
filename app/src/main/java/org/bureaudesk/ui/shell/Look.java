package org.bureaudesk.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.bureaudesk.settings.Settings;

/// Dresses a window: theme, colours, a Chinese font, the size of the text, until the window is closed. FX thread only.
public final class Look implements AutoCloseable {

    /// Fonts with Chinese characters, best first.
    private static final List<String> FAMILIES = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "SimSun");

    private static final double BODY_PIXELS = 14;

    private final Scene scene;
    private final String desk = sheet("desk").orElseThrow();
    private final Subscription system;
    private Settings.Theme theme = Settings.Theme.SYSTEM;
    private double textScale = 1;

    public Look(Scene scene) {
        this.scene = scene;
        system = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
    }

    /// Follows the system no more: the system outlives the window and would keep it in memory.
    @Override
    public void close() {
        system.unsubscribe();
    }

    public void wear(Settings.Theme newTheme, double newTextScale) {
        theme = newTheme;
        textScale = newTextScale;
        dress();
    }

    /// Adds the sheets `css/<name>.css` that there are; a second time does nothing. Before the window is shown: in
    /// one that stands, a further sheet dresses every node anew and holds the thread as long as building a room.
    void add(Collection<String> names) {
        var more = names.stream()
                .flatMap(name -> sheet(name).stream())
                .filter(sheet -> !scene.getStylesheets().contains(sheet))
                .distinct()
                .toList();
        if (!more.isEmpty()) {
            scene.getStylesheets().addAll(more);
        }
    }

    private void dress() {
        var dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        var own = scene.getStylesheets().stream()
                .filter(s -> !s.startsWith("data:") && !s.contains("/css/tokens-") && !s.equals(desk))
                .toList();
        var all = new java.util.ArrayList<String>();
        all.add(sheet(dark ? "tokens-dark" : "tokens-light").orElseThrow());
        all.add(desk);
        all.addAll(own);
        all.add(textSheet());
        scene.getStylesheets().setAll(all);
    }

    private boolean isDark() {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private String textSheet() {
        var family = chineseFamily().map(f -> "-fx-font-family: \"%s\"; ".formatted(f));
        var axis = chineseFamily().map(".axis { -fx-tick-label-font-family: \"%s\"; }"::formatted);
        var css = ".root { %s-fx-font-size: %spx; } %s"
                .formatted(
                        family.orElse(""),
                        String.format(Locale.ROOT, "%.2f", BODY_PIXELS * textScale),
                        axis.orElse(""));
        var encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        return "data:text/css;charset=utf-8;base64," + encoded;
    }

    /// The first of the known Chinese fonts that this computer has.
    public static Optional<String> chineseFamily() {
        return FAMILIES.stream()
                .filter(f -> Font.font(f, BODY_PIXELS).getFamily().equals(f))
                .findFirst();
    }

    private static Optional<String> sheet(String name) {
        return Optional.ofNullable(Look.class.getResource("/org/bureaudesk/css/" + name + ".css"))
                .map(Objects::toString);
    }
}
