package org.bureaudesk.check.listed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds a leader named with a title of another, and a name almost right beside the right title (领导姓名职务). Goes by the
/// bureau's own table.
final class OfficialRule {

    private static final Kind TITLE = new Kind("official-name.title", Category.OFFICIAL_NAME, Severity.GRAVE);
    private static final Kind NAME = new Kind("official-name.name", Category.OFFICIAL_NAME, Severity.GRAVE);
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_NAME = 24;

    private final List<String> titles;

    /// @param titles how offices are called in general
    OfficialRule(List<String> titles) {
        this.titles = titles.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    void look(Scan scan, List<Sighting> sightings, Notes notes) {
        for (var sighting : sightings) {
            if (sighting.term().kind() == TermKind.PERSON) {
                person(scan, sighting, notes);
            } else if (sighting.term().kind() == TermKind.POST) {
                post(scan, sighting, notes);
            }
        }
    }

    private static List<String> split(String several) {
        return Arrays.stream(several.split("[、,，;；/ ]+"))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /// A title right before or after the name must be one of the person's.
    private void person(Scan scan, Sighting person, Notes notes) {
        var own = split(person.term().replacement()).stream()
                .map(scan.characters()::foldAll)
                .toList();
        int titleEnd = person.start();
        while (scan.characters().isBlank(scan.charAt(titleEnd - 1))) {
            titleEnd--;
        }
        var shown = titleAtEnd(scan.before(titleEnd, LONGEST_TITLE));
        int from = titleEnd - shown.length();
        int to = person.end();
        if (shown.isEmpty()) {
            shown = titleAtStart(scan.after(person.end(), LONGEST_TITLE));
            from = person.start();
            to = person.end() + shown.length();
        }
        var written = shown;
        var fits =
                shown.isEmpty() || own.stream().anyMatch(title -> title.endsWith(written) && !isDeputy(title, written));
        if (!fits) {
            notes.replace(
                    scan,
                    TITLE,
                    from,
                    to,
                    person.term().text() + "（" + person.term().replacement() + "）");
        }
    }

    /// 副市长 ends with 市长 but is another office.
    private static boolean isDeputy(String title, String written) {
        int at = title.length() - written.length();
        return at > 0 && title.charAt(at - 1) == '副' && written.charAt(0) != '副';
    }

    private String titleAtEnd(String text) {
        return titles.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(t -> withDeputy(text, t))
                .orElse("");
    }

    private static String withDeputy(String text, String title) {
        int at = text.length() - title.length() - 1;
        return at >= 0 && text.charAt(at) == '副' ? "副" + title : title;
    }

    private String titleAtStart(String text) {
        return titles.stream().filter(text::startsWith).findFirst().orElse("");
    }

    /// Behind a title of the table stands a name that differs from the holder's in one character.
    private static void post(Scan scan, Sighting post, Notes notes) {
        var after = scan.after(post.end(), LONGEST_NAME);
        var names = split(post.term().replacement());
        if (names.stream().map(scan.characters()::foldAll).anyMatch(after::startsWith)) {
            return;
        }
        for (var name : names) {
            var read = scan.characters().foldAll(name);
            if (after.length() >= read.length() && isAlmost(read, after.substring(0, read.length()))) {
                notes.replace(scan, NAME, post.end(), wholeEnd(scan, post.end() + read.length()), name);
                return;
            }
        }
    }

    /// One past the rare character that `end` would cut in two.
    private static int wholeEnd(Scan scan, int end) {
        return Character.isSurrogatePair(scan.charAt(end - 1), scan.charAt(end)) ? end + 1 : end;
    }

    private static boolean isAlmost(String name, String written) {
        var left = new ArrayList<Character>();
        int different = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != written.charAt(i)) {
                different++;
                left.add(name.charAt(i));
            }
        }
        var swapped = different == 2 && left.stream().allMatch(c -> written.indexOf(c) >= 0);
        return name.length() > 2 ? different == 1 || swapped : different == 1 && name.charAt(0) == written.charAt(0);
    }
}
