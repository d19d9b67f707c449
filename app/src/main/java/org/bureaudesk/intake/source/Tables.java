package org.bureaudesk.intake.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.office.read.WorkbookReader;

/// Reads the rows of a file, whatever kind of table it is.
public final class Tables {

    private static final int HEAD = 1 << 16;

    private Tables() {}

    /// Throws a [UserException] that names the file where it is no table that can be read.
    ///
    /// @param wechatMarks headings that give a WeChat export away
    public static void read(Path file, ReadLimits limits, Set<String> wechatMarks, RowHandler handler) {
        switch (FileKind.of(file, limits)) {
            case PACKAGE -> WorkbookReader.read(file, limits, handler);
            case OLE -> throw WorkbookReader.refusalOfOle(file);
            case HTML -> throw refusalOfHtml(file, wechatMarks);
            case JSON -> throw new UserException("intake.file.is-json", file);
            case TEXT -> CsvRows.read(file, limits, handler);
        }
    }

    private static UserException refusalOfHtml(Path file, Set<String> wechatMarks) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            var isWechat = wechatMarks.stream().anyMatch(head::contains);
            return new UserException(isWechat ? "intake.file.wechat" : "intake.file.web-page", file);
        } catch (IOException e) {
            return UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }
}
