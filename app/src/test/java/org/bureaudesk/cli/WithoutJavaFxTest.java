package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line on a Java that has no JavaFX at all.
class WithoutJavaFxTest {

    @TempDir
    private Path folder;

    @Test
    void runsItsCommands() throws Exception {
        var desk = folder.resolve("desk").toString();
        var table = Files.writeString(folder.resolve("a.csv"), "账号名称,平台\n示例发布,微博\n");

        assertThat(run("template", "--out", folder.resolve("x.xlsx").toString()))
                .contains("空表已写到");
        assertThat(run("import", table.toString(), "--workspace", desk, "--json"))
                .contains("\"new\":1");
        assertThat(run("import", folder.resolve("x.xlsx").toString(), "--workspace", desk))
                .contains("新增 0 行");
        assertThat(run("verify", "--workspace", desk)).contains("没有发现问题");
        assertThat(run("status", "--workspace", desk, "--json")).contains("示例发布");
    }

    private String run(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.bureaudesk.app.Main"));
        command.addAll(Arrays.asList(args));
        var log = folder.resolve("out.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        int exit = process.waitFor();
        var out = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(exit).as(out).isZero();
        return out;
    }

    private static String classPath() throws IOException {
        var runtime = Files.readString(Path.of("target/run.classpath")).strip();
        var without = Arrays.stream(runtime.split(File.pathSeparator))
                .filter(jar -> !jar.contains("javafx") && !jar.contains("openjfx"))
                .collect(Collectors.joining(File.pathSeparator));
        return "target/classes" + File.pathSeparator + without;
    }
}
