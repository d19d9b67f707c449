package org.bureaudesk.figures;

import org.jspecify.annotations.Nullable;

/// The address of an article (内容url). A WeChat address names the account (`__biz`), the push (`mid`) and the
/// place in it (`idx`); the rest changes from export to export.
///
/// @param text as written; empty for none
/// @param push the `mid`, empty where the address has none; @param position the `idx`, `null` where unknown
/// @param owner the `__biz`, empty where unknown
public record ArticleUrl(String text, String push, @Nullable Integer position, String owner) {

    public static final ArticleUrl NONE = new ArticleUrl("", "", null, "");

    private static final String ESCAPED = "&amp;";
    private static final int LAST_POSITION = 8;
    private static final int LONGEST_NUMBER = 20;

    public static ArticleUrl of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var push = parameter(text, "mid");
        var position = parameter(text, "idx");
        var place = position.length() == 1 ? position.charAt(0) - '0' : 0;
        var known = isNumber(push) && place >= 1 && place <= LAST_POSITION;
        return new ArticleUrl(text, known ? push : "", known ? Integer.valueOf(place) : null, parameter(text, "__biz"));
    }

    /// What makes two addresses the same article: push and place, else the address without protocol and
    /// fragment.
    public String key() {
        if (!push.isEmpty()) {
            return push + ":" + position;
        }
        var bare = text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
        return bare.replaceFirst("(?i)^https?://", "").strip();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
    }

    private static String parameter(String url, String name) {
        int query = url.indexOf('?');
        if (query < 0) {
            return "";
        }
        for (int from = query + 1; from < url.length(); ) {
            int end = end(url, from);
            if (url.startsWith("=", from + name.length()) && url.regionMatches(true, from, name, 0, name.length())) {
                return url.substring(from + name.length() + 1, end);
            }
            from = end + (url.startsWith(ESCAPED, end) ? ESCAPED.length() : 1);
        }
        return "";
    }

    /// Where the part of the query that begins at `from` ends.
    private static int end(String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) != '&' && url.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
