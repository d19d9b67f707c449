package org.bureaudesk.lexicon;

/// A host the check knows (网址主机); `gov.cn` stands for every host under it.
///
/// @param id number of the bureau's own record; 0 where only the program knows the host
/// @param note why it is there; empty for a shipped one
public record Host(long id, String host, HostKind kind, String note, boolean enabled, Entry.Origin origin) {

    String key() {
        return kind + " " + host;
    }

    Host with(boolean newEnabled) {
        return new Host(id, host, kind, note, newEnabled, origin);
    }

    Host withId(long newId) {
        return new Host(newId, host, kind, note, enabled, origin);
    }
}
