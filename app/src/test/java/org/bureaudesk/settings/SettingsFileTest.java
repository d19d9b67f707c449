package org.bureaudesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.settings.Settings.Fonts;
import org.bureaudesk.settings.Settings.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings BUREAU = new Settings(
            "示例市应急管理局",
            "我局",
            "示例区网管办",
            "",
            List.of("national-2019", "tianxin-2018"),
            Fonts.OFFICIAL,
            2,
            Theme.DARK,
            1.25,
            true);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("settings.json");
    }

    @Test
    void startsWithTheDefaults() {
        assertThat(SettingsFile.open(file).get()).isEqualTo(Settings.DEFAULT);
        assertThat(file).doesNotExist();
    }

    @Test
    void keepsWhatWasSet() {
        SettingsFile.open(file).set(BUREAU);

        assertThat(SettingsFile.open(file).get()).isEqualTo(BUREAU);
    }

    @Test
    void keysItDoesNotKnowSurviveARoundTrip() throws IOException {
        Files.writeString(file, """
                {"schemaVersion": 7, "unitName": "旧名", "colour": "green", "fonts": {"body": "宋体", "caption": "楷体"}}
                """);

        SettingsFile.open(file).set(BUREAU);

        assertThat(file)
                .content()
                .contains("\"colour\" : \"green\"", "\"caption\" : \"楷体\"", "\"schemaVersion\" : 7", "示例市应急管理局");
    }

    @Test
    void fillsInWhatAnOlderProgramDidNotWrite() throws IOException {
        Files.writeString(file, "{\"unitName\": \"示例局\", \"fonts\": {\"body\": \"宋体\"}}");

        var settings = SettingsFile.open(file).get();

        assertThat(settings.unitName()).isEqualTo("示例局");
        assertThat(settings.fonts().body()).isEqualTo("宋体");
        assertThat(settings.fonts().title()).isEqualTo(Fonts.OFFICIAL.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"rulePacks\": 3}", "{\"theme\": \"PINK\"}"})
    void saysSoWhenTheFileIsDamagedAndLeavesItAlone(String damaged) throws IOException {
        Files.writeString(file, damaged);

        assertThatThrownBy(() -> SettingsFile.open(file))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("settings.unreadable"));
        assertThat(file).hasContent(damaged);
    }

    @Test
    void tellsWhoListens() {
        var settings = SettingsFile.open(file);
        var told = new int[1];
        settings.onChange(() -> told[0]++);

        settings.set(BUREAU);

        assertThat(told[0]).isEqualTo(1);
    }
}
