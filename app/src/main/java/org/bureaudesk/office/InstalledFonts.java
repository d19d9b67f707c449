package org.bureaudesk.office;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The fonts of this PC.
public final class InstalledFonts {

    private InstalledFonts() {}

    /// Those of `wanted` that are not installed, under a Chinese or an English name, each once.
    public static List<String> missing(Collection<String> wanted) {
        var installed = families();
        return wanted.stream()
                .filter(name -> !name.isBlank() && !installed.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static Set<String> families() {
        var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        return java.util.stream.Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .flatMap(locale -> Arrays.stream(environment.getAvailableFontFamilyNames(locale)))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
