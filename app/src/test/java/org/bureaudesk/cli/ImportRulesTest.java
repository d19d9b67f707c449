package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRulesTest {

    private static final String PACK = """
            {"id": "city-2026", "version": "2", "title": "市级要求", "source": "市府办", "effectiveFrom": "2026-01-01",
             "rules": [{"type": "gap", "limitDays": 7, "clerkDay": 4, "leaderDay": 6, "source": "第三条"}]}
            """;

    @Test
    void takesARulePackIntoTheWorkspace(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("pack.json"), PACK);

        var run = CliRun.of("import", file, "--as", "rules", "--json", "--workspace", folder.resolve("w"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"pack\":\"city-2026@2\"");
        assertThat(folder.resolve("w/rules/city-2026@2.json")).exists();
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoPack(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("pack.json"), "{\"id\": \"x\"}");

        var run = CliRun.of("import", file, "--as", "rules", "--workspace", folder.resolve("w"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("pack.json");
    }
}
