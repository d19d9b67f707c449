package org.bureaudesk.intake.exports;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bureaudesk.intake.sheet.Plain;

/// What next month's file will have in common with this one: its name without digits and marks of copies, and
/// its folder.
public final class FilePattern {

    private static final Pattern COPY = Pattern.compile("[-_ ]*(副本|复件|copy)[-_ ]*|\\(\\s*\\d*\\s*\\)|\\[\\s*\\d*\\s*]");
    private static final Pattern CHANGING = Pattern.compile("[\\d年月日季度.~\\-_ ]+");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{2,5}$");

    private FilePattern() {}

    public static String of(Path file) {
        var path = file.toAbsolutePath().normalize();
        var parent = path.getParent() == null ? null : path.getParent().getFileName();
        var folder = parent == null ? "" : plain(parent.toString());
        return folder + "/" + plain(ENDING.matcher(lower(path.getFileName())).replaceFirst(""));
    }

    private static String lower(@org.jspecify.annotations.Nullable Path name) {
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        var half = Plain.text(name).toLowerCase(Locale.ROOT);
        return CHANGING.matcher(COPY.matcher(half).replaceAll("")).replaceAll("#");
    }
}
