package org.bureaudesk.post;

/// Where a text comes from; a repost names source, original title and link (天心区管理办法 art. 12).
public record Origin(OriginKind kind, String source, String title, String link) {

    public static final Origin ORIGINAL = new Origin(OriginKind.ORIGINAL, "", "", "");
}
