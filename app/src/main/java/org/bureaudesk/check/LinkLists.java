package org.bureaudesk.check;

import java.util.Set;

/// Hosts a link may lead to, and hosts that hide where it leads (短链接). `gov.cn` stands for every host under it.
public record LinkLists(Set<String> allowed, Set<String> shorteners) {

    public LinkLists {
        allowed = Set.copyOf(allowed);
        shorteners = Set.copyOf(shorteners);
    }

    public boolean allows(String host) {
        return holds(allowed, host);
    }

    public boolean shortens(String host) {
        return holds(shorteners, host);
    }

    private static boolean holds(Set<String> hosts, String host) {
        for (int from = 0; from >= 0; ) {
            if (hosts.contains(host.substring(from))) {
                return true;
            }
            from = host.indexOf('.', from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return false;
    }
}
