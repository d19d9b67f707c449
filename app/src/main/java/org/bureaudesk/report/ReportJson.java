package org.bureaudesk.report;

import java.util.Map;
import org.bureaudesk.report.compose.ReportText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a report's text, figures and edits stand in the database.
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Content(ReportRequest request, ReportText text, Map<String, String> edits) {}

    private ReportJson() {}

    static String write(Report report) {
        return JSON.writeValueAsString(new Content(report.request(), report.text(), report.edits()));
    }

    static Content read(String content) {
        return JSON.readValue(content, Content.class);
    }
}
