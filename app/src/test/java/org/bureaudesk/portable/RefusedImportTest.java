package org.bureaudesk.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.follower.download.AppDownload;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a refused file brought is gone from the memory of the rooms too.
class RefusedImportTest {

    @TempDir
    private Path folder;

    @Test
    void theListsOfARefusedFileAreNotInForce() throws IOException {
        var file = folder.resolve("all.json");
        try (var one = TestHouse.open(folder.resolve("one"))) {
            var app = TestHouse.account(one, "示例客户端", Platform.APP).id();
            one.lexicon().terms().save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
            one.followers().downloads().service().save(new AppDownload(app, "华为", LocalDate.of(2026, 11, 1), 10, ""));
            one.portable().exportTo(file, Progress.NONE);
        }
        var text = Files.readString(file);
        assertThat(text).contains("\"2026-11-01\"");
        Files.writeString(file, text.replace("\"2026-11-01\"", "\"soon\""));
        try (var two = TestHouse.open(folder.resolve("two"))) {
            var terms = two.lexicon().terms();
            var hosts = two.lexicon().hosts();
            int shipped = terms.entries().size();
            terms.onChange(terms::entries); // as an open page does
            hosts.onChange(hosts::all);

            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(() -> two.portable().importFrom(file, Progress.NONE));

            assertThat(terms.own()).isEmpty();
            assertThat(terms.entries()).hasSize(shipped);
            assertThat(two.accounts().service().all()).isEmpty();
        }
    }
}
