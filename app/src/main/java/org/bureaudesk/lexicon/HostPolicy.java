package org.bureaudesk.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.lexicon.Entry.Origin;

/// How people write hosts, and how shipped and own ones make one list. Pure.
final class HostPolicy {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final int LONGEST = 253;

    private HostPolicy() {}

    /// The host in what was typed or pasted, such as `https://www.example.gov.cn/a?b`; empty where there is none.
    static Optional<String> host(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var bare = SCHEME.matcher(plain).replaceFirst("").replaceFirst("[/?#:].*$", "");
        var host = bare.startsWith("*.") ? bare.substring(2) : bare;
        return HOST.matcher(host).matches() && host.length() <= LONGEST && host.indexOf("..") < 0
                ? Optional.of(host)
                : Optional.empty();
    }

    /// The bureau's own, then the shipped ones by the alphabet.
    static List<Host> all(LinkLists shipped, List<Host> own) {
        var records = new HashMap<String, Host>();
        own.forEach(host -> records.put(host.key(), host));
        var all = new ArrayList<Host>();
        add(shipped.allowed(), HostKind.TRUSTED, records, all);
        add(shipped.shorteners(), HostKind.SHORT, records, all);
        var hosts = new ArrayList<>(
                own.stream().filter(o -> records.containsKey(o.key())).toList());
        hosts.addAll(all);
        return hosts;
    }

    private static void add(Set<String> names, HostKind kind, Map<String, Host> records, List<Host> all) {
        for (var name : names.stream().sorted().toList()) {
            var plain = new Host(0, name, kind, "", true, Origin.SHIPPED);
            var record = records.remove(plain.key());
            all.add(record == null ? plain : plain.withId(record.id()).with(record.enabled()));
        }
    }

    static LinkLists inForce(List<Host> all) {
        return new LinkLists(names(all, HostKind.TRUSTED), names(all, HostKind.SHORT));
    }

    private static Set<String> names(List<Host> all, HostKind kind) {
        return all.stream()
                .filter(host -> host.enabled() && host.kind() == kind)
                .map(Host::host)
                .collect(Collectors.toSet());
    }
}
