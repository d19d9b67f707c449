package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A store writes only its own room's tables: the script `V3__post.sql` makes the tables of the room `post`.
class TablesTest {

    private static final Pattern CREATE = Pattern.compile("CREATE (?:VIRTUAL )?TABLE (\\w+)");
    private static final Pattern WRITE =
            Pattern.compile("(?:INSERT(?: OR \\w+)? INTO|UPDATE|DELETE FROM)\\s+([a-z_]+)");

    @Test
    void aStoreWritesOnlyItsOwnRoomsTables() {
        var owners = owners();
        var trespasses = new ArrayList<String>();
        Sources.under(Sources.MAIN, "Store.java")
                .forEach((file, source) -> trespasses.addAll(trespasses(roomOf(file), source, owners)));

        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyTableIsStrict() {
        Sources.under(Sources.RESOURCES.resolve("schema/migrations"), ".sql").forEach((file, script) -> {
            var tables =
                    Pattern.compile("CREATE TABLE").matcher(script).results().count();
            var strict =
                    Pattern.compile("\\) STRICT;").matcher(script).results().count();
            assertThat(strict).as(file.toString()).isEqualTo(tables);
        });
    }

    @Test
    void theGuardBites() {
        assertThat(trespasses("follower", "INSERT INTO post (id) VALUES (1)", Map.of("post", "post")))
                .hasSize(1);
        assertThat(trespasses("post", "INSERT INTO post (id) VALUES (1)", Map.of("post", "post")))
                .isEmpty();
    }

    private static List<String> trespasses(String room, String source, Map<String, String> owners) {
        return WRITE.matcher(source)
                .results()
                .map(m -> m.group(1))
                .filter(table -> !table.equals("set") && !room.equals(owners.getOrDefault(table, room)))
                .map(table -> room + " writes " + table)
                .toList();
    }

    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        Sources.under(Sources.RESOURCES.resolve("schema/migrations"), ".sql").forEach((file, script) -> {
            var room = file.getFileName().toString().replaceAll("V\\d+__|\\.sql", "");
            CREATE.matcher(script).results().forEach(m -> owners.put(m.group(1), room));
        });
        return owners;
    }

    private static String roomOf(Path file) {
        return Sources.MAIN.relativize(file).getName(0).toString();
    }
}
