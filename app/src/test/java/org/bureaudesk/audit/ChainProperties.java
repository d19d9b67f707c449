package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Any byte of any column of any entry exchanged for any other: the entry is named, and no other.
class ChainProperties {

    private static final int ENTRIES = 12;
    private static final String[] TEXTS = {"at", "actor", "mode", "action", "subject", "facts", "previous", "seal"};

    @SuppressWarnings("NullAway.Init") // set before the first try
    private static Path folder;

    @BeforeContainer
    static void write() throws Exception {
        folder = Files.createTempDirectory("chain");
        new TestLog(folder).write(ENTRIES);
    }

    @AfterContainer
    static void clear() throws Exception {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void anyByteIsSealed(
            @ForAll @IntRange(min = 1, max = ENTRIES) int number,
            @ForAll @IntRange(max = 7) int column,
            @ForAll @IntRange(max = 400) int position,
            @ForAll @IntRange(min = 1, max = 255) int mask)
            throws Exception {
        var name = TEXTS[column];
        var before = text(name, number);
        var after = before.clone();
        after[position % after.length] ^= (byte) mask;
        put(name, number, after);
        try {
            assertThat(new TestLog(folder).verdict()).isEqualTo(number + " ALTERED");
        } finally {
            put(name, number, before);
        }
        assertThat(new TestLog(folder).verdict()).isEqualTo("sound");
    }

    private static byte[] text(String column, int number) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT CAST(%s AS BLOB) FROM audit_entry WHERE number = %d".formatted(column, number))) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static void put(String column, int number, byte[] bytes) {
        new TestLog(folder)
                .tamper("UPDATE audit_entry SET %s = CAST(x'%s' AS TEXT) WHERE number = %d"
                        .formatted(column, HexFormat.of().formatHex(bytes), number));
    }
}
