package org.bureaudesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomesTest {

    @Test
    void liesWhereTheVariableSays() {
        assertThat(Homes.standard(Map.of("BUREAU_DESK_HOME", "/data/desk"), "Linux", "/home/a"))
                .isEqualTo(Path.of("/data/desk"));
    }

    @Test
    void liesWhereEachSystemKeepsUserData() {
        assertThat(Homes.standard(Map.of("APPDATA", "/roaming"), "Windows 11", "/home/a"))
                .isEqualTo(Path.of("/roaming/BureauDesk"));
        assertThat(Homes.standard(Map.of(), "Linux", "/home/a")).isEqualTo(Path.of("/home/a/.local/share/bureau-desk"));
        assertThat(Homes.standard(Map.of("XDG_DATA_HOME", "/xdg"), "Linux", "/home/a"))
                .isEqualTo(Path.of("/xdg/bureau-desk"));
        assertThat(Homes.standard(Map.of(), "Mac OS X", "/Users/a"))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/BureauDesk"));
    }

    @Test
    void followsTheUsersChoiceAndForgetsAnUnreadableOne(@TempDir Path home) throws IOException {
        var data = home.resolve(".local/share/bureau-desk");
        Homes.choose(data, Path.of("/srv/desk"));
        assertThat(Homes.standard(Map.of(), "Linux", home.toString())).isEqualTo(Path.of("/srv/desk"));
        assertThat(Homes.standard(Map.of("BUREAU_DESK_HOME", "/data"), "Linux", home.toString()))
                .isEqualTo(Path.of("/data"));

        Files.writeString(data.resolve("workspace-folder.txt"), "\0");
        assertThat(Homes.standard(Map.of(), "Linux", home.toString())).isEqualTo(data);
    }
}
