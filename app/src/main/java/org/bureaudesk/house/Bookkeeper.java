package org.bureaudesk.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Restore;

/// Takes down in the log what is done outside the database: settings, rule packs, holidays, backups, exported tables.
record Bookkeeper(Database database, AuditService audit) {

    /// Writes the settings and the log together: either both stand there or neither. Looks (theme, size of the text)
    /// are
    /// nobody's business but the user's.
    void settings(Settings before, Settings after, Runnable write) {
        var deeds = deeds(before, after);
        if (deeds.isEmpty()) {
            write.run();
            return;
        }
        database.write(handle -> {
            audit.entries(deeds).in(handle);
            write.run();
            return true;
        });
    }

    private static List<Deed> deeds(Settings before, Settings after) {
        var deeds = new ArrayList<Deed>();
        var was = new TreeMap<String, Object>();
        var is = new TreeMap<String, Object>();
        compare("unit", before.unitName(), after.unitName(), was, is);
        compare("short", before.shortName(), after.shortName(), was, is);
        compare("office", before.districtOffice(), after.districtOffice(), was, is);
        compare("recipient", before.recipient(), after.recipient(), was, is);
        compare("decimals", before.percentDecimals(), after.percentDecimals(), was, is);
        compare("fonts", before.fonts(), after.fonts(), was, is);
        if (!was.isEmpty()) {
            deeds.add(Deed.of(AuditAction.SETTINGS_CHANGED, "", "before", was, "after", is));
        }
        if (!before.rulePacks().equals(after.rulePacks())) {
            deeds.add(Deed.of(
                    AuditAction.RULES_CHANGED,
                    String.join(" ", after.rulePacks()),
                    "before",
                    String.join(" ", before.rulePacks())));
        }
        return deeds;
    }

    private static void compare(
            String name, Object before, Object after, Map<String, Object> was, Map<String, Object> is) {
        if (!Objects.equals(before, after)) {
            was.put(name, before);
            is.put(name, after);
        }
    }

    void pack(RulePack pack) {
        audit.append(
                Deed.of(AuditAction.RULE_PACK_IMPORTED, pack.title(), "version", pack.id() + "@" + pack.version()));
    }

    void holidays(int year) {
        audit.append(Deed.of(AuditAction.HOLIDAYS_IMPORTED, String.valueOf(year)));
    }

    void backup(Path file) {
        audit.append(
                Deed.of(AuditAction.BACKUP_MADE, String.valueOf(file.getFileName()), "sha256", Sha256.ofFile(file)));
    }

    /// Who asks for a restore, until the log it is told to is there.
    static String written(Actor actor) {
        return actor.mode().name() + " " + actor.person() + " " + actor.name();
    }

    private static Actor read(String written) {
        var parts = written.split(" ", 3);
        try {
            return new Actor(Long.parseLong(parts[1]), parts[2], Actor.Mode.valueOf(parts[0]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) { // not as we write it
            return Actor.NOBODY;
        }
    }

    void restored(Restore.Done done) {
        var kept = done.kept().map(file -> String.valueOf(file.getFileName())).orElse("");
        audit.restored(
                read(done.by()),
                Deed.of(
                        AuditAction.BACKUP_RESTORED,
                        String.valueOf(done.backup().getFileName()),
                        "sha256",
                        done.sha256(),
                        "kept",
                        kept),
                done.kept().isEmpty());
    }

    void exported(Path file) {
        audit.append(
                Deed.of(AuditAction.TABLE_EXPORTED, String.valueOf(file.getFileName()), "sha256", Sha256.ofFile(file)));
    }
}
