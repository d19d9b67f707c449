package org.bureaudesk.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Link;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Lists every link (链接) and finds those that lead outside the allow-list or hide where they lead.
public final class LinkRule implements Rule {

    private static final Kind OUTSIDE = new Kind("link.outside", Category.LINK, Severity.HINT);
    private static final Kind SHORT = new Kind("link.short", Category.LINK, Severity.NORMAL);
    private static final Kind ODD = new Kind("link.odd", Category.LINK, Severity.NORMAL);

    private static final Pattern ENDINGS =
            Pattern.compile("(?:com|cn|net|org|gov|edu|info|biz|top|xyz|vip|cc|tv|me|io|app|site|online|club|"
                    + "shop|store|wang|ltd|fun|icu|live|link|work|mobi|asia|hk|tw|mo|jp|kr|us|uk|ru|de|"
                    + "fr|ly|gl|im|la|so|pw|ws|tk|ink|red|pro|win|bet|xin|co|int|mil|рф)");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final int LONGEST_HOST = 253; // RFC 1035
    private static final String HOST_JOINTS = ".-．";

    private static final Pattern LUCKY = Pattern.compile("(?:^|[^0-9])(?:\\d*(?:666|777|888|999|168)\\d*)|\\d{5,}");

    private final LinkLists lists;
    private final List<String> odd;

    /// @param odd what hosts end with that sell, or that spam is sent from
    public LinkRule(LinkLists lists, List<String> odd) {
        this.lists = lists;
        this.odd = List.copyOf(odd);
    }

    @Override
    public void look(Scan scan, Notes notes) {
        var dots = scan.places().dots();
        int done = 0;
        for (int i = 0; i < dots.size(); i++) {
            int dot = dots.get(i);
            if (dot >= done && scan.isWord(dot - 1) && scan.isWord(dot + 1)) {
                done = Math.max(done, around(scan, dot, notes));
            }
        }
    }

    private int around(Scan scan, int dot, Notes notes) {
        int start = dot;
        while (isHost(scan, start - 1)) {
            start--;
        }
        int end = dot + 1;
        while (isHost(scan, end) && (scan.isWord(end) || goesOn(scan, end))) {
            end++;
        }
        var named = hasLetter(scan, start, end) || scan.charAt(start - 1) == '/';
        if (!named || end - start > LONGEST_HOST) {
            return end; // an amount, or no host and not worth taking apart
        }
        var host = scan.foldedText(start, end);
        var endsName = isNameEnd(scan, end);
        int name = endsName || scan.folded(start - 1) == '@' ? nameStart(scan, start) : start;
        var schemed = scan.before(name, 8).endsWith("://");
        var isName = schemed ? endsName : scan.folded(start - 1) == '@';
        if (isName || !(isLink(host, schemed || leadsOn(scan, end)) || lists.shortens(host))) {
            return end;
        }
        int from = schemed ? schemeStart(scan, name) : start;
        int to = pathEnd(scan, end);
        notes.add(new Link(scan.field(), from, to, scan.text().substring(from, to), host));
        judge(scan, host, from, to, notes);
        return to;
    }

    /// Where the name before a host begins, behind which stands @; in https://www.gov.cn@abc.com a browser goes to the
    /// latter.
    private static int nameStart(Scan scan, int host) {
        int start = host;
        while (host - start < LONGEST_HOST && isName(scan.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNameEnd(Scan scan, int hostEnd) {
        int end = hostEnd;
        while (end - hostEnd < LONGEST_HOST && isName(scan.charAt(end))) {
            if (scan.charAt(end) == '@') {
                return true;
            }
            end++;
        }
        return false;
    }

    private static boolean isName(char c) {
        return isPath(c) && "/?#".indexOf(c) < 0;
    }

    /// Whether a joint has a word behind it; of two hyphens (xn--) the second.
    private static boolean goesOn(Scan scan, int joint) {
        var doubled = scan.charAt(joint) == '-' && scan.charAt(joint + 1) == '-';
        return scan.isWord(doubled ? joint + 2 : joint + 1);
    }

    /// A path behind a host tells that it is one, whatever it ends with: forms.gle/abc.
    private static boolean leadsOn(Scan scan, int end) {
        return scan.charAt(end) == '/' && scan.isWord(end + 1) && scan.isLetter(end - 1) && scan.isLetter(end - 2);
    }

    private static boolean hasLetter(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.isLetter(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHost(Scan scan, int i) {
        var c = scan.charAt(i);
        return scan.isWord(i) || (c != 0 && HOST_JOINTS.indexOf(c) >= 0);
    }

    private static boolean isLink(String host, boolean sure) {
        if (sure || host.startsWith("www.")) {
            return true;
        }
        var ending = host.substring(host.lastIndexOf('.') + 1);
        return ENDINGS.matcher(ending).matches()
                && host.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && host.charAt(0) != '.';
    }

    private static int schemeStart(Scan scan, int hostStart) {
        int i = hostStart - 3;
        while (scan.isLetter(i - 1)) {
            i--;
        }
        return i;
    }

    private static int pathEnd(Scan scan, int hostEnd) {
        int i = hostEnd;
        while (isPath(scan.charAt(i))) {
            i++;
        }
        while (i > hostEnd && ".,;:!?)".indexOf(scan.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isPath(char c) {
        return c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
    }

    private void judge(Scan scan, String host, int from, int to, Notes notes) {
        if (lists.shortens(host)) {
            notes.add(scan, SHORT, from, to, host);
        } else if (ADDRESS.matcher(host).matches() || host.startsWith("xn--") || host.contains(".xn--")) {
            notes.add(scan, ODD, from, to, host);
        } else if (lists.allows(host)) {
            return;
        } else if (isOdd(host)) {
            notes.add(scan, ODD, from, to, host);
        } else {
            notes.add(scan, OUTSIDE, from, to, host);
        }
    }

    /// Shops, and the cheap endings and lucky numbers of which spam is fond.
    private boolean isOdd(String host) {
        return LUCKY.matcher(host).find() || odd.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end));
    }
}
