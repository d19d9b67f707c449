package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void openDatabase() {
        database = Database.open(folder.resolve("test.db"), folder.resolve("backups"));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void guardsEveryConnectionAlike() {
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
    }

    @Test
    void aBrokenTransactionLeavesNothingBehind() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO workspace_sequence VALUES ('x', 1)");
                    return handle.execute("INSERT INTO workspace_sequence VALUES ('y', -1)");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("workspace_sequence")).isEqualTo(1);
    }

    @Test
    void passesAnExpectedFailureOnAsItIs() {
        assertThatThrownBy(() -> database.write(_ -> {
                    throw new UserException("kernel.cancelled");
                }))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.cancelled"));
    }

    @Test
    void neverGivesANumberTwiceHoweverManyAskAtOnce() throws InterruptedException, ExecutionException {
        var numbers = Collections.synchronizedList(new ArrayList<Long>());
        Callable<Boolean> asking = () -> {
            for (int i = 0; i < 50; i++) {
                numbers.add(database.newIds(2));
            }
            return true;
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> asked : pool.invokeAll(List.of(asking, asking, asking, asking))) {
                assertThat(asked.get()).isTrue();
            }
        }

        assertThat(numbers).hasSize(200).doesNotHaveDuplicates().allMatch(n -> n % 2 == 1);
    }

    @Test
    void knowsTheNewestScript() {
        var newest = java.util.stream.IntStream.rangeClosed(1, 99)
                .filter(n -> hasScript("V" + n + "__"))
                .max()
                .orElseThrow();

        assertThat(Migrations.LATEST).isEqualTo(newest);
    }

    private static boolean hasScript(String start) {
        var folder = Path.of("resources/schema/migrations").toFile();
        var names = folder.list((_, name) -> Pattern.matches(Pattern.quote(start) + "\\w+\\.sql", name));
        return names != null && names.length == 1;
    }

    private String pragma(String name) {
        return database.read(handle ->
                handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
    }
}
