package org.bureaudesk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;

/// Laws of the search over one real workspace.
@SuppressWarnings("NullAway.Init") // opened before the first law
class PostSearchProperties {

    private static House house;

    @BeforeContainer
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("post-search");
        house = TestHouse.open(folder);
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings()
                .withChars("冬季用电安全提示森林防火，：《》Ab12")
                .ofMinLength(6)
                .ofMaxLength(30);
    }

    @Property(tries = 60)
    void anyPieceOfATitleFindsIt(
            @ForAll("titles") String title,
            @ForAll @IntRange(max = 24) int from,
            @ForAll @IntRange(min = 1, max = 6) int length) {
        var posts = house.posts().service();
        var piece = chinese(title, Math.min(from, title.length() - 1), length);
        Assume.that(!piece.isEmpty());
        var post = SamplePosts.draft(posts.newIds(1), title);
        posts.save(post);

        assertThat(found(piece)).as(piece).contains(post.id());

        posts.save(SamplePosts.draft(post.id().value(), "改"));
        assertThat(found(piece)).as("after an update").doesNotContain(post.id());

        posts.moveToBin(List.of(post));
        assertThat(found("改")).as("in the bin").doesNotContain(post.id());
    }

    /// The run of Chinese characters at `from`, no longer than `length`.
    private static String chinese(String title, int from, int length) {
        var end = from;
        while (end < title.length() && end - from < length && Character.isIdeographic(title.charAt(end))) {
            end++;
        }
        return title.substring(from, end);
    }

    private static List<PostId> found(String piece) {
        return house.posts().service().list(PostQuery.ALL.withText(piece), null, 1_000).stream()
                .map(PostRow::id)
                .toList();
    }
}
