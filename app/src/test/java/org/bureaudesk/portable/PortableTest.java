package org.bureaudesk.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PortableTest {

    @TempDir
    static Path folder;

    private static Path exported;

    @TempDir
    Path fresh;

    @BeforeAll
    static void exportADemonstrationBureau() throws IOException {
        exported = folder.resolve("全部.json");
        try (var house = TestHouse.open(folder.resolve("one"))) {
            house.demo().service().fill();
            attachAPicture(house);
            Files.createDirectories(house.workspace().folder().resolve("rules"));
            Files.writeString(house.workspace().folder().resolve("rules/本局.json"), "{}");
            house.portable().exportTo(exported, Progress.NONE);
        }
    }

    private static void attachAPicture(House house) {
        var posts = house.posts().service();
        var post =
                posts.find(posts.list(PostQuery.ALL, null, 1).getFirst().id()).orElseThrow();
        var hash = house.workspace().attachments().keep(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        posts.save(new Post(
                post.id(),
                post.text(),
                hash,
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                post.publications(),
                List.of(new PostAttachment(hash, "封面.png", 4)),
                post.createdAt(),
                post.updatedAt(),
                null));
    }

    @Test
    void givesTheSameBytesAfterARoundTrip() {
        var again = fresh.resolve("again.json");
        try (var house = TestHouse.open(fresh.resolve("two"))) {
            var records = house.portable().importFrom(exported, Progress.NONE);
            assertThat(records).isGreaterThan(500);
            house.portable().exportTo(again, Progress.NONE);
        }

        assertThat(again).hasSameBinaryContentAs(exported);
    }

    @Test
    void bringsBackRecordsSearchSettingsAndFiles() {
        try (var house = TestHouse.open(fresh.resolve("two"))) {
            house.portable().importFrom(exported, Progress.NONE);

            assertThat(house.accounts().service().all()).hasSize(4);
            assertThat(house.posts().service().count(PostQuery.ALL.withText("安全"), 1000))
                    .isPositive();
            assertThat(house.settings().get().unitName()).isNotBlank();
            assertThat(house.workspace().folder().resolve("rules/本局.json")).hasContent("{}");
            var newest = house.posts().service().list(PostQuery.ALL, null, 1).getFirst();
            var post = house.posts().service().find(newest.id()).orElseThrow();
            assertThat(house.workspace().attachments().isSound(post.cover())).isTrue();
            assertThat(house.workspace().database().newIds(1))
                    .isGreaterThan(post.id().value());
        }
    }

    @Test
    void matchesItsPublishedSchema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(Path.of("resources/schema/portable.schema.json")));

        assertThat(schema.validate(read(exported), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryTableAndColumn() {
        var tables = JsonMapper.shared()
                .readTree(Path.of("resources/schema/portable.schema.json").toFile())
                .at("/properties/tables/properties");
        try (var house = TestHouse.open(fresh)) {
            var store = new PortableStore(house.workspace().database());
            store.read(records -> {
                assertThat(tables.propertyNames())
                        .containsExactlyInAnyOrderElementsOf(
                                records.tables().stream().map(TableShape::name).toList());
                for (var table : records.tables()) {
                    assertThat(tables.get(table.name()).at("/items/properties").propertyNames())
                            .as(table.name())
                            .containsExactlyInAnyOrderElementsOf(table.columns().stream()
                                    .map(TableShape.Column::name)
                                    .toList());
                }
                return true;
            });
        }
    }

    @Test
    void refusesAWorkspaceThatHoldsSomething() {
        try (var house = TestHouse.open(fresh)) {
            house.demo().service().fill();

            refuses(house, exported, "portable.not-empty");
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("empty", "", "portable.broken"),
                Arguments.of("an array", "[]", "portable.broken"),
                Arguments.of("something else", "{\"format\":\"other\"}", "portable.not-ours"),
                Arguments.of("a stranger's key", "{\"evil\":1}", "portable.broken"),
                Arguments.of("deep nesting", "{\"settings\":" + "[".repeat(5_000), "portable.broken"),
                Arguments.of("another version", head(99) + "}", "portable.other-version"),
                Arguments.of("an unknown table", head(1) + tables("\"spy\":[]"), "portable.unknown-table"),
                Arguments.of(
                        "a wrong type",
                        head(1) + tables("\"workspace_sequence\":[{\"name\":\"record\",\"next_id\":\"x\"}]"),
                        "portable.row-refused"),
                Arguments.of(
                        "a missing column",
                        head(1) + tables("\"workspace_sequence\":[{\"name\":\"record\"}]"),
                        "portable.row-refused"));
    }

    static Stream<Arguments> hostileInside() {
        return Stream.of(
                Arguments.of(
                        "the same row twice",
                        head(1) + tables("\"workspace_sequence\":[" + SEQUENCE + "," + SEQUENCE + "]"),
                        "portable.rows-refused"),
                Arguments.of(
                        "an orphan",
                        head(1)
                                + tables("\"follower_day\":[{\"account_id\":7,\"day\":\"2026-01-01\",\"added\":null,"
                                        + "\"cancelled\":null,\"net\":null,\"cumulative\":1,\"source\":\"\"}]"),
                        "portable.rows-refused"),
                Arguments.of(
                        "a value nobody knows",
                        head(1)
                                + tables("\"rectification\":[{\"id\":1,\"problem\":\"x\",\"category\":\"\","
                                        + "\"responsible\":\"\",\"measure\":\"\",\"due_on\":\"soon\",\"done_on\":null,"
                                        + "\"deleted_at\":null}]"),
                        "portable.senseless"),
                Arguments.of(
                        "an altered attachment",
                        head(1) + "\"attachments\":[{\"sha256\":\"" + "0".repeat(64) + "\",\"content\":\"AAAA\"}]}",
                        "portable.attachment-altered"),
                Arguments.of(
                        "a way out of the folder",
                        head(1) + "\"files\":[{\"path\":\"templates/../../evil\",\"content\":\"AAAA\"}]}",
                        "portable.bad-path"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"hostile", "hostileInside"})
    void refusesAndLeavesTheWorkspaceAsItWas(String what, String content, String key) throws IOException {
        var file = Files.writeString(fresh.resolve("hostile.json"), content);
        try (var house = TestHouse.open(fresh.resolve("two"))) {
            var before = export(house, "before.json");

            refuses(house, file, key);

            assertThat(export(house, "after.json")).as(what).hasSameBinaryContentAs(before);
        }
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        var whole = Files.readAllBytes(exported);
        var file = Files.write(fresh.resolve("half.json"), java.util.Arrays.copyOf(whole, whole.length / 2));
        try (var house = TestHouse.open(fresh.resolve("two"))) {
            var before = export(house, "before.json");

            refuses(house, file, "portable.broken");

            assertThat(export(house, "after.json")).hasSameBinaryContentAs(before);
        }
    }

    @Test
    void leavesNothingBehindWhenTheUserCancels() {
        try (var house = TestHouse.open(fresh.resolve("two"))) {
            var target = fresh.resolve("never.json");
            var impatient = new Progress() {
                @Override
                public void step(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            house.demo().service().fill();

            assertThatThrownBy(() -> house.portable().exportTo(target, impatient))
                    .isInstanceOf(UserException.class);
            assertThat(target).doesNotExist();
        }
    }

    private static final String SEQUENCE = "{\"name\":\"record\",\"next_id\":5}";

    private static String head(int version) {
        return "{\"format\":\"bureau-desk-workspace\",\"version\":%d,\"schema\":%d,\"settings\":{}%s"
                .formatted(version, newestSchema(), version == 1 ? "," : "");
    }

    private static int newestSchema() {
        try (var scripts = Files.list(Path.of("resources/schema/migrations"))) {
            return scripts.map(script -> String.valueOf(script.getFileName()))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String tables(String inner) {
        return "\"tables\":{" + inner + "}}";
    }

    private Path export(House house, String name) {
        var file = fresh.resolve(name);
        house.portable().exportTo(file, Progress.NONE);
        return file;
    }

    private static void refuses(House house, Path file, String key) {
        assertThatThrownBy(() -> house.portable().importFrom(file, Progress.NONE))
                .asInstanceOf(type(UserException.class))
                .extracting(UserException::key)
                .isEqualTo(key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
