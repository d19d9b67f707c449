package org.bureaudesk.report;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.report.compose.Paragraph;
import org.bureaudesk.report.compose.ReportText;
import org.jspecify.annotations.Nullable;

/// A report as composed, with what the user wrote instead, and the file it became.
///
/// @param id 0 while it is only looked at
/// @param edits the user's own words by paragraph; an empty text leaves the paragraph out
/// @param rulePacks ids of the rule packs it was judged by
/// @param madeAt when it was composed or last written to a file
/// @param deletedAt when it went to the bin; `null` for one in use
public record Report(
        long id,
        ReportRequest request,
        ReportText text,
        Map<String, String> edits,
        List<String> rulePacks,
        LocalDateTime madeAt,
        MadeFile file,
        @Nullable LocalDateTime deletedAt) {

    public Report {
        edits = Map.copyOf(edits);
        rulePacks = List.copyOf(rulePacks);
    }

    public boolean isKept() {
        return id != 0;
    }

    public boolean isEdited(Paragraph paragraph) {
        return edits.containsKey(paragraph.id());
    }

    /// The paragraph as it will print.
    public String wording(Paragraph paragraph) {
        return Objects.requireNonNullElse(edits.get(paragraph.id()), paragraph.text());
    }

    public String title() {
        return text.paragraphs().findFirst().map(this::wording).orElse("");
    }

    /// With the user's words for a paragraph; its own words again take the edit away.
    public Report withWording(Paragraph paragraph, String words) {
        var newEdits = new HashMap<>(edits);
        if (words.equals(paragraph.text())) {
            newEdits.remove(paragraph.id());
        } else {
            newEdits.put(paragraph.id(), words);
        }
        return new Report(id, request, text, newEdits, rulePacks, madeAt, file, deletedAt);
    }

    Report withId(long newId) {
        return new Report(newId, request, text, edits, rulePacks, madeAt, file, deletedAt);
    }

    Report withFile(MadeFile newFile, LocalDateTime now) {
        return new Report(id, request, text, edits, rulePacks, now, newFile, deletedAt);
    }

    Report withDeletedAt(@Nullable LocalDateTime moment) {
        return new Report(id, request, text, edits, rulePacks, madeAt, file, moment);
    }
}
