package org.bureaudesk.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.jspecify.annotations.Nullable;

/// The rule packs there are: those the program came with and the bureau's own in the workspace. Thread-safe.
///
/// A pack of the bureau's own goes before a shipped one with the same id; of several versions the newest
/// holds, unless `id@version` asks for another.
public final class RulePacks {

    private static final String DEFAULTS = "defaults";
    private static final List<String> SHIPPED =
            List.of("national-2019", "tianxin-2018", "local-10-days", "local-7-days");

    private final Path folder;
    private final Signal changed = new Signal();
    private final ConcurrentMap<String, RulePack> shipped = new ConcurrentHashMap<>();
    private final List<Consumer<RulePack>> witnesses = new CopyOnWriteArrayList<>();
    private @Nullable List<RulePack> own;

    /// @param folder where the bureau's own packs lie; need not be there
    public RulePacks(Path folder) {
        this.folder = folder;
    }

    /// Runs after a pack was imported or the packs were read anew, on the thread that did it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Hears of every pack taken into the workspace, on the thread that did it.
    public void onImport(Consumer<RulePack> witness) {
        witnesses.add(witness);
    }

    /// Every pack that can be put in force, the bureau's own first, each with its newest version first.
    public List<RulePack> all() {
        var all = new ArrayList<>(ownPacks());
        SHIPPED.stream().map(this::shipped).forEach(all::add);
        return List.copyOf(all);
    }

    /// What holds with these packs in force, named by `id` or `id@version`. Throws a [UserException] where one
    /// of them is
    /// not there or a pack file in the workspace is broken.
    public Rules inForce(List<String> names) {
        var all = all();
        var packs = names.stream()
                .distinct()
                .map(name -> find(all, name).orElseThrow(() -> new UserException("rules.unknown-pack", name, folder)))
                .toList();
        return new Rules(packs, shipped(DEFAULTS));
    }

    /// Takes a pack into the workspace, checked first.
    public RulePack importFile(Path file) {
        var pack = RulePackFile.read(file);
        var name = pack.id() + "@" + pack.version() + ".json";
        WholeFile.write(folder.resolve(name), draft -> Files.write(draft, Files.readAllBytes(file)));
        reload();
        witnesses.forEach(witness -> witness.accept(pack));
        return pack;
    }

    /// Reads the workspace's packs anew, for a bureau that has edited one.
    public void reload() {
        synchronized (this) {
            own = null;
        }
        changed.fire();
    }

    private RulePack shipped(String id) {
        return shipped.computeIfAbsent(id, RulePackFile::shipped);
    }

    private static Optional<RulePack> find(List<RulePack> all, String name) {
        return all.stream()
                .filter(p -> name.equals(p.id()) || name.equals(p.id() + "@" + p.version()))
                .findFirst();
    }

    private synchronized List<RulePack> ownPacks() {
        var known = own;
        if (known == null) {
            known = readOwn();
            own = known;
        }
        return known;
    }

    private List<RulePack> readOwn() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(RulePackFile::read)
                    .sorted(Comparator.comparing(RulePack::version, Versions.ORDER)
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw UserException.causedBy(e, "rules.file.unreadable", folder);
        }
    }
}
