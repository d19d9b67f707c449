package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Rooms stay small enough to know by heart.
class SizesTest {

    private static final int FILES_IN_A_PACKAGE = 20;
    private static final int LONG_FILE = 200;

    @Test
    void aPackageHoldsAtMostTwentyFiles() {
        Map<Path, Long> crowds = Sources.files(Sources.MAIN, ".java").stream()
                .filter(f -> !f.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertThat(crowds)
                .allSatisfy((folder, files) ->
                        assertThat(files).as(folder.toString()).isLessThanOrEqualTo(FILES_IN_A_PACKAGE));
    }

    @Test
    void nineteenFilesOfTwentyAreShort() {
        var files = Sources.under(Sources.MAIN, ".java");
        var longOnes = files.values().stream()
                .filter(text -> text.lines().count() > LONG_FILE)
                .count();

        assertThat(longOnes * 20).isLessThanOrEqualTo(files.size());
    }

    @Test
    void everyPackageSaysWhatLivesInIt() {
        var folders = Sources.files(Sources.MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct();

        assertThat(folders)
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }
}
