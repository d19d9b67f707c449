package org.bureaudesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.exports.ExportPlan;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Progress;

/// Makes small exports and imports them.
record Exports(House house, Path folder) {

    static final String FOLLOWERS = "时间,新关注人数,取消关注人数,净增关注人数,累积关注人数\n";
    static final String ARTICLES = "内容标题,发表日期,阅读人数,分享人数,送达人数,内容url\n";

    Path file(String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }

    /// A file made at a moment the test says.
    Path file(String name, String text, LocalDateTime madeAt) throws IOException {
        var file = file(name, text);
        Files.setLastModifiedTime(
                file, FileTime.from(madeAt.atZone(Beijing.ZONE).toInstant()));
        return file;
    }

    ImportPlan preview(Decisions decisions, Path... files) {
        var manner = new ImportRequest.Manner(false, true, decisions);
        return house.intake()
                .service()
                .preview(new ImportRequest(Arrays.asList(files), null, "", manner), Progress.NONE);
    }

    ImportPlan carryOut(Decisions decisions, Path... files) {
        var plan = preview(decisions, files);
        house.intake().service().carryOut(plan, Progress.NONE);
        return plan;
    }

    ImportPlan carryOut(Path... files) {
        return carryOut(Decisions.NONE, files);
    }

    /// What is known of the first file, which must be an export.
    static ExportPlan export(ImportPlan plan) {
        return Objects.requireNonNull(plan.files().getFirst().export());
    }

    static String url(long mid, int idx) {
        return "http://mp.weixin.qq.com/s?__biz=MzA&mid=%d&idx=%d&sn=a".formatted(mid, idx);
    }

    List<FilePlan> waiting(ImportPlan plan) {
        return plan.files().stream().filter(FilePlan::isWaiting).toList();
    }
}
